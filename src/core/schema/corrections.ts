import { z } from 'zod';
import { actorId, articleId, claimId, eventId, placeId, questionId, sourceId } from './ids.ts';
import { text } from './values.ts';

/** What can be corrected, by the key that names it. */
const corrected = {
  article: articleId.optional(),
  claim: claimId.optional(),
  question: questionId.optional(),
  actor: actorId.optional(),
};

/** What has an address of its own, by the key that names it; `address` is any other page. */
const addressed = {
  ...corrected,
  place: placeId.optional(),
  source: sourceId.optional(),
  event: eventId.optional(),
  address: z
    .string()
    .regex(/^\/(?:[a-z\d-]+\/)+$/, 'is no address of a page: it begins and ends with “/”, as in /actors/ttp/')
    .optional(),
};
export type AddressedKind = keyof typeof addressed;
export const addressedKinds = Object.keys(addressed) as readonly AddressedKind[];

/** What an entry is about: the key, and the id or address there. */
export function toSubject(entry: Readonly<Partial<Record<AddressedKind, string | undefined>>>): {
  readonly kind: AddressedKind;
  readonly id: string;
} {
  const kind = addressedKinds.find((one) => entry[one] !== undefined);
  if (kind === undefined) throw new Error('The entry names nothing: its schema refuses that.');
  return { kind, id: entry[kind] ?? '' };
}

const namesOne = (entry: object): boolean =>
  addressedKinds.filter((kind) => (entry as Record<string, unknown>)[kind] !== undefined).length === 1;
const sayOne = (keys: object): string => `names not one thing: it has one of the keys ${Object.keys(keys).join(', ')}`;

const date = z.iso.date('is no day, as 2026-12-01');

/** A mistake that was mended, or words that were made clearer. */
const correction = z
  .strictObject({ date, kind: z.enum(['correction', 'clarification']), ...corrected, text })
  .refine(namesOne, sayOne(corrected))
  .readonly();

/** What has another id or address since: the old one, and the new one. `in` is the article that had the claim, if it is not the one that has it. */
const moved = z
  .strictObject({ ...addressed, in: articleId.optional(), to: text })
  .refine(namesOne, sayOne(addressed))
  .readonly();

/** What was taken out, and why. `name` is what it was called; a claim has the article that it was `in` instead. */
const removed = z
  .strictObject({ date, ...addressed, in: articleId.optional(), name: text.optional(), text })
  .refine(namesOne, sayOne(addressed))
  .refine(({ claim, in: article }) => claim === undefined || article !== undefined, {
    path: ['in'],
    message: 'is missing: the article that had the claim',
  })
  .refine(({ claim, name }) => claim !== undefined || name !== undefined, { path: ['name'], message: 'is missing: what it was called' })
  .readonly();

/** What was corrected, renamed and removed: `content/corrections.yaml`. Without the file, nothing. */
export const correctionsSchema = z.strictObject({
  corrections: z.array(correction).readonly().default([]),
  moved: z.array(moved).readonly().default([]),
  removed: z.array(removed).readonly().default([]),
});
export type Corrections = z.output<typeof correctionsSchema>;

import { z } from 'zod';
import { actorId, claimId, id, placeId, type ActorId } from './ids.ts';
import { basedDate, distinct, text } from './values.ts';

/** How firmly a claim is made. */
export const hedges = ['asserts', 'alleges', 'reports', 'denies', 'predicts'] as const;

export const claim = z
  .strictObject({
    id: claimId,
    text,
    speaker: actorId.transform((id): ActorId | 'author' => id),
    attribution: text.optional(),
    about: distinct(actorId).refine((list) => list.length > 0, 'names nobody: a claim is about at least one actor'),
    /** A kind of `model/kinds.ts` or of the settings. */
    kind: id,
    hedge: z.enum(hedges),
    /** When it happened; `publication` when it holds as of the article's date and no more is known (decisions.md#d19). */
    when: z.union([z.literal('publication'), basedDate], 'is neither “publication” nor a date { value, precision, basis }'),
    /** When the speaker said it, if not at the date of the text. */
    said: basedDate.optional(),
    /** The claims that it denies; empty when no article carries what is denied. */
    denies: distinct(claimId).optional(),
    where: distinct(placeId).default([]),
    figures: z.array(text).readonly().default([]),
  })
  .refine(({ hedge, kind, denies }) => (hedge !== 'denies' && kind !== 'denial') || denies !== undefined, {
    path: ['denies'],
    message: 'is missing: a denial names the claims that it denies, or [] if no article carries them',
  })
  .refine(({ id: own, denies }) => denies?.includes(own) !== true, { path: ['denies'], message: 'names the claim itself' })
  .readonly();
export type ClaimData = z.output<typeof claim>;

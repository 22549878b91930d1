import { z } from 'zod';
import { actorId, claimId, id, placeId, type ActorId } from './ids.ts';
import { basedDate, distinct, text } from './values.ts';

/** How firmly a claim is made. */
export const hedges = ['asserts', 'alleges', 'reports', 'denies', 'predicts'] as const;

/** A number of a claim as the text has it, and what it measures. Words alone stand for a figure that is compared with no other. */
const figure = z
  .union(
    [
      text.transform((words): Figure => ({ words })),
      z
        .strictObject({
          words: text,
          /** A measure of the settings. */
          measure: id,
          /** The number, or the lowest and highest; read from the words when left out. */
          value: z.union([z.number(), z.tuple([z.number(), z.number()]).readonly()]).optional(),
          /** Why it cannot be compared with the others of its measure, as of another span of time. */
          apart: text.optional(),
        })
        .readonly(),
    ],
    'is neither words nor { words, measure }',
  )
  .readonly();

/** A figure of a claim. */
export interface Figure {
  readonly words: string;
  readonly measure?: string | undefined;
  readonly value?: number | readonly [low: number, high: number] | undefined;
  readonly apart?: string | undefined;
}

const oneOrMore = <Value extends z.ZodType>(value: Value) => z.union([value.transform((one) => [one]), z.array(value).min(1)]).readonly();

/** What a claim says of how actors stand to one another: each of `from` to each of `to`. */
const relation = z
  .strictObject({
    from: oneOrMore(actorId),
    /** A kind of `model/kinds.ts` or of the settings. */
    kind: id,
    to: oneOrMore(actorId),
    /** The claim says that it is not so. In a denial it is what is denied, so there it is not set. */
    not: z.literal(true).optional(),
  })
  .refine(({ from, to }) => !from.some((actor) => to.includes(actor)), { path: ['to'], message: 'names an actor that “from” names' })
  .readonly();
export type RelationData = z.output<typeof relation>;

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
    figures: z.array(figure).readonly().default([]),
    /** What it says of how actors stand to one another, if it says that. */
    relation: oneOrMore(relation).default([]),
  })
  .refine(({ hedge, kind, denies }) => (hedge !== 'denies' && kind !== 'denial') || denies !== undefined, {
    path: ['denies'],
    message: 'is missing: a denial names the claims that it denies, or [] if no article carries them',
  })
  .refine(({ id: own, denies }) => denies?.includes(own) !== true, { path: ['denies'], message: 'names the claim itself' })
  .readonly();
export type ClaimData = z.output<typeof claim>;

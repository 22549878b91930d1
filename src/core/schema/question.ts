import { z } from 'zod';
import { actorId, claimId, id } from './ids.ts';
import { distinct, text } from './values.ts';

/** The sides of a question: two opposed answers, positions between them, and positions related to it that do not answer it. */
export const sides = ['yes', 'between', 'no', 'related'] as const;
export type Side = (typeof sides)[number];

/** How the positions on a question relate to one another. */
export const questionKinds = ['contradiction', 'partial', 'explanations', 'readings', 'not-comparable', 'dates', 'one-sided'] as const;

const position = z
  .strictObject({
    id,
    text,
    side: z.enum(sides).optional(),
    claims: distinct(claimId).refine((list) => list.length > 0, 'names no claim: a position stands on at least one'),
  })
  .readonly();

/** Voices that are not heard: none of the claims is theirs, on what `on` names (“talks”). Or, in a sentence, what is known of them at second hand. */
const missing = z
  .union(
    [z.strictObject({ actors: distinct(actorId), on: text }), z.strictObject({ actors: distinct(actorId), text })],
    'is neither { actors, on } nor { actors, text }',
  )
  .readonly();

export const questionSchema = z
  .strictObject({
    title: text,
    kind: z.enum(questionKinds),
    actors: distinct(actorId),
    positions: z
      .array(position)
      .readonly()
      .refine((list) => list.length > 0, 'is empty: a question has at least one position'),
    /** Names of the two opposed answers, if not Yes and No. */
    sides: z.strictObject({ yes: text, no: text }).readonly().optional(),
    missing: z.array(missing).readonly(),
    /** Two sentences that a reader reads first: who is on which side, and what is missing. */
    answer: text.optional(),
    /** What changed over time. */
    change: text.optional(),
  })
  .superRefine(({ kind, sides: names, positions }, context) => {
    const used = new Set(positions.map(({ side }) => side));
    const fault = (message: string): void => context.addIssue({ code: 'custom', path: ['positions'], message });
    if (used.has(undefined) && used.size > 1) fault('have a side in part: all have one, or none');
    else if ((kind === 'contradiction' || names !== undefined || !used.has(undefined)) && !(used.has('yes') && used.has('no')))
      fault('have no two opposed sides, one with “side: yes” and one with “side: no”');
  });
export type QuestionData = z.output<typeof questionSchema>;

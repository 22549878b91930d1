import { z } from 'zod';
import { actorId, claimId, placeId } from './ids.ts';
import { basedDate, distinct, noteGround, text } from './values.ts';

/** The figures of one claim that belong to the event. */
const figures = z.strictObject({ claim: claimId, figures: z.array(text).readonly() }).readonly();

export const eventSchema = z.strictObject({
  title: text,
  when: basedDate.refine(({ value }) => value !== undefined, 'has no value: what cannot be dated stays off the timeline'),
  where: distinct(placeId),
  actors: distinct(actorId),
  /** Every claim that tells of it. */
  claims: distinct(claimId).refine((list) => list.length > 0, 'names no claim: an event is told by at least one'),
  /** For a claim that tells of more than this event: which of its figures belong to it. A claim not listed brings all of its figures. */
  figures: z
    .array(figures)
    .superRefine((list, context) => {
      list.forEach(({ claim }, i) => {
        if (list.findIndex((other) => other.claim === claim) !== i)
          context.addIssue({ code: 'custom', path: [i, 'claim'], message: `“${claim}” stands there twice` });
      });
    })
    .readonly()
    .default([]),
  notes: z
    .array(z.strictObject({ text, ground: noteGround }).readonly())
    .readonly()
    .default([]),
});
export type EventData = z.output<typeof eventSchema>;

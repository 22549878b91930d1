import { z } from 'zod';
import { actorId, claimId, placeId } from './ids.ts';
import { basedDate, distinct, editorNote, text } from './values.ts';

/** The figures of one claim that belong to the event. */
const figures = z.strictObject({ claim: claimId, figures: z.array(text).readonly() }).readonly();

export const eventSchema = z.strictObject({
  title: text,
  when: basedDate.refine(({ value }) => value !== undefined, 'has no value: what cannot be dated stays off the timeline'),
  where: distinct(placeId),
  actors: distinct(actorId),
  /** Every claim about the event. */
  claims: distinct(claimId).refine((list) => list.length > 0, 'names no claim: an event is told by at least one'),
  /** For claims that are about more than this event: which of their figures belong to it. Other claims count with all their figures. */
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
  notes: z.array(z.strictObject(editorNote).readonly()).readonly().default([]),
});
export type EventData = z.output<typeof eventSchema>;

import { z } from 'zod';
import { actorId, id, placeId } from './ids.ts';
import { names } from './name.ts';
import { text } from './values.ts';

/** How sentences of ours refer to an actor. */
export const pronouns = ['he', 'she', 'they', 'it'] as const;
export type Pronoun = (typeof pronouns)[number];

export const actorSchema = z.strictObject({
  name: text,
  /** A kind of `model/kinds.ts` or of the settings. */
  kind: id,
  pronoun: z.enum(pronouns).optional(),
  country: placeId.optional(),
  alsoCountries: z.array(placeId).readonly().default([]),
  parent: actorId.optional(),
  related: z.array(actorId).readonly().default([]),
  names,
  confusables: z.array(text).readonly().default([]),
  /** The id of what Wikidata has of it. */
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'is no id of an item of Wikidata, as “Q142”')
    .optional(),
  private: z.boolean().default(false),
  reviewed: z.iso.date().optional(),
});
export type ActorData = z.output<typeof actorSchema>;

import { z } from 'zod';
import { actorId, placeId } from './ids.ts';
import { names } from './name.ts';
import { text } from './values.ts';

export const actorKinds = [
  'militant-group',
  'movement',
  'faction',
  'political-front',
  'criminal-network',
  'state',
  'bloc',
  'government',
  'armed-force',
  'state-agency',
  'intl-org',
  'think-tank',
  'media',
  'person',
  'community',
  'descriptor-group',
] as const;

/** How sentences of ours refer to an actor. */
export const pronouns = ['he', 'she', 'they', 'it'] as const;
export type Pronoun = (typeof pronouns)[number];

export const actorSchema = z.strictObject({
  name: text,
  kind: z.enum(actorKinds),
  pronoun: z.enum(pronouns).optional(),
  country: placeId.optional(),
  alsoCountries: z.array(placeId).readonly().default([]),
  parent: actorId.optional(),
  related: z.array(actorId).readonly().default([]),
  names,
  confusables: z.array(text).readonly().default([]),
  private: z.boolean().default(false),
  reviewed: z.iso.date().optional(),
});
export type ActorData = z.output<typeof actorSchema>;

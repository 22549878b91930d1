import { z } from 'zod';
import { actorId, id, placeId } from './ids.ts';
import { names } from './name.ts';
import { text } from './values.ts';

export const placeSchema = z
  .strictObject({
    name: text,
    /** A kind of `model/kinds.ts` or of the settings. */
    kind: id,
    /** ISO 3166-1 alpha-2 code; only countries have one. */
    code: z
      .string()
      .regex(/^[A-Z]{2}$/, 'is no two-letter country code')
      .optional(),
    /** The actor whose names this place shares: a state, or a bloc of states (decisions.md#d8). */
    namesake: actorId.optional(),
    country: placeId.optional(),
    parent: placeId.optional(),
    capital: z.boolean().default(false),
    /** Degrees, north and east positive. */
    coordinates: z
      .strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180), approximate: z.boolean().default(false) })
      .readonly(),
    names: names.default([]),
    confusables: z.array(text).readonly().default([]),
  })
  .refine(({ kind, code }) => (kind === 'country') === (code !== undefined), {
    path: ['code'],
    message: 'stands on every country and on nothing else',
  });
export type PlaceData = z.output<typeof placeSchema>;

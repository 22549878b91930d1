import { z } from 'zod';
import { placeId } from './ids.ts';
import { httpsUrl, text } from './values.ts';

/** A publication. */
export const sourceSchema = z.strictObject({ name: text, homepage: httpsUrl.optional(), country: placeId.optional(), about: text });
export type SourceData = z.output<typeof sourceSchema>;

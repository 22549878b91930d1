import { z } from 'zod';
import { claim } from './claim.ts';
import { actorId, id, placeId, sourceId } from './ids.ts';
import { editorNote, gradedDate, httpsUrl, languageTag, text } from './values.ts';

const note = z.strictObject({ id, ...editorNote }).readonly();
export type NoteData = z.output<typeof note>;

/** A text of its own inside an article that bundles several. */
const part = z.strictObject({ id, title: text, date: gradedDate, original: httpsUrl.optional(), incomplete: text.optional() }).readonly();
export type PartData = z.output<typeof part>;

/** Claims stay in the frontmatter of their article: decisions.md#d4. */
export const articleSchema = z.strictObject({
  title: text,
  titleFrom: z.enum(['source', 'editorial']),
  deck: text,
  source: sourceId.optional(),
  author: text.optional(),
  /** What the text says of its author, and whom it credits beside. */
  authorNote: text.optional(),
  editor: text.optional(),
  /** Language of the text, its claims and notes, if not that of the settings. */
  language: languageTag.optional(),
  date: gradedDate,
  original: httpsUrl.optional(),
  sourceFile: text,
  actors: z.array(actorId).readonly(),
  places: z.array(placeId).readonly(),
  parts: z.array(part).readonly().default([]),
  claims: z.array(claim).readonly(),
  editorNotes: z.array(note).readonly().default([]),
});
export type ArticleData = z.output<typeof articleSchema>;

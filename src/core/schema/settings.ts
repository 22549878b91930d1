import { z } from 'zod';
import { id } from './ids.ts';
import { languageTag, text } from './values.ts';

export const directions = ['ltr', 'rtl'] as const;

const countedLabel = { one: text, many: text };
const kind = z.strictObject(countedLabel).readonly();
/** `people` decides the pronoun of actors without one of their own: “they” for people, “it” for others. */
const actorKind = z.strictObject({ ...countedLabel, people: z.boolean().default(false) }).readonly();

/** One letter or sign, which needs no words around it to be told from others. */
const sign = z.string().regex(/^\S$/u, 'is not one letter or sign');

/** A kind of relation: “India **shelters** it”, “they **shelter** it”, “it is **sheltered by** India”. A mutual one holds both ways. */
const relationKind = z
  .strictObject({ one: text, many: text, passive: text.optional(), mutual: z.boolean().default(false), sign: sign.default('') })
  .refine(({ passive, mutual }) => mutual === (passive === undefined), {
    path: ['passive'],
    message: 'is needed, as “sheltered by”, unless the relation is mutual',
  })
  .readonly();

/** What figures count or measure. Figures of one measure are drawn on one scale, unless they cannot be compared. */
const measure = z.strictObject({ title: text, note: text.optional(), comparable: z.boolean().default(true) }).readonly();

/** An actor, or a body behind the site, in words, with an address to read more or to write to. */
const statement = z
  .strictObject({ text, url: z.url({ protocol: /^(?:https|mailto)$/, error: 'is neither an https nor a mailto address' }).optional() })
  .readonly();

/** A part of the world with a map of its own, in degrees. */
const frame = z
  .strictObject({
    title: text,
    west: z.number().min(-180).max(180),
    south: z.number().min(-85).max(85),
    east: z.number().min(-180).max(180),
    north: z.number().min(-85).max(85),
  })
  .refine(({ west, east }) => west < east, { path: ['east'], message: 'is not east of “west”' })
  .refine(({ south, north }) => south < north, { path: ['north'], message: 'is not north of “south”' })
  .readonly();

/** The address of an index of OpenSearch or Elasticsearch. It also stands in the security policy of the pages, where other signs mean something. */
const indexAddress = z
  .string()
  .regex(
    /^(?:https:\/\/[\w.-]+|http:\/\/localhost)(?::\d+)?(?:\/[\w.~-]+)+$/,
    'is no address of an index, as https://search.example/crossread: https, or http on localhost, and no slash at its end',
  );

/** Everything about a site that is not in a text: `content/site.yaml`. Whatever has a default or is optional may be left out. */
export const settingsSchema = z.strictObject({
  name: text,
  /** The heading of the home page. */
  title: text,
  /** What the site is, in a few words; follows the name in the title of the home page. */
  tagline: text,
  /** One or two sentences for search engines and cards. */
  description: text,
  /** Language of the texts, unless an article names its own. The words of the site around them are English. */
  language: languageTag.default('en-GB'),
  /** Direction of the texts; what the language is written in when left out. */
  direction: z.enum(directions).optional(),
  /** What the texts are: retellings of what others published, articles of the site's own, or summaries of what others published. */
  texts: z.enum(['retellings', 'articles', 'summaries']),
  searchExamples: z
    .array(z.union([text, z.strictObject({ query: text, language: languageTag }).readonly()]))
    .readonly()
    .default([]),
  /** Who answers searches in place of the index in files: see `npm run export` (decisions.md#d67). */
  searchServer: indexAddress.optional(),
  /** Whether readers may keep a copy for offline. When not, the next visit takes away the copy that a reader has, and its worker. */
  offline: z.boolean().default(true),
  /** Kinds beside the built-in ones (`model/kinds.ts`), by id. A built-in id takes another label. Those listed here come first. */
  kinds: z
    .strictObject({
      actors: z.record(id, actorKind).default({}),
      places: z.record(id, kind).default({}),
      claims: z.record(id, text).default({}),
      relations: z.record(id, relationKind).default({}),
    })
    .readonly()
    .default({ actors: {}, places: {}, claims: {}, relations: {} }),
  /** What the figures of claims measure, by id, in the order of the page of figures. */
  measures: z.record(id, measure).default({}),
  /** Two actors have a page of their own when at least this many claims, or this many passages, name both (decisions.md#d20). */
  pairs: z
    .strictObject({ claims: z.int().min(1).default(3), passages: z.int().min(1).default(4) })
    .readonly()
    .default({ claims: 3, passages: 4 }),
  /** Number of claims on a page of a list of claims; the first page may have almost twice as many. */
  claimsPerPage: z.int().min(1).default(40),
  /** Maps from the closest to the widest; fitted to the coordinates of the places when there are none. */
  map: z
    .strictObject({ frames: z.array(frame).readonly().default([]), note: text.optional() })
    .readonly()
    .default({ frames: [] }),
  /** The year before which the timeline is compressed; worked out from the events when left out. */
  timeline: z
    .strictObject({ breakBefore: z.int().min(1).max(9999).optional() })
    .readonly()
    .default({}),
  /** Words that take a side: outside quotations a check finds them in whatever the site says in its own voice. */
  loadedWords: z.array(text).readonly().default([]),
  publisher: statement.optional(),
  editor: statement.optional(),
  contact: statement.optional(),
  corrections: statement.optional(),
  funding: statement.optional(),
  /** The licence of the texts. That of the code is another. */
  licence: statement.optional(),
  /** The words of the picture that stands for the site where it is shared; the title when left out. */
  card: text.optional(),
});
export type Settings = z.output<typeof settingsSchema>;

import { z } from 'zod';
import { findDateFault, precisions, type PartialDate } from '../dates.ts';
import { nameTypes } from '../names/name-types.ts';
import { sides } from '../sides.ts';

/** Ids are kebab-case: lower-case letters and digits in groups joined by single hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const id = z.string().regex(idPattern, 'is no id: ids are lower-case letters, digits and single hyphens');
const ids = z.array(id).readonly();
/** Ids of which none stands twice. */
const distinctIds = ids.superRefine((list, context) => {
  list.forEach((one, i) => {
    if (list.indexOf(one) !== i) context.addIssue({ code: 'custom', path: [i], message: `“${one}” stands there twice` });
  });
});
const text = z
  .string()
  .trim()
  .min(1, 'is empty')
  .refine((value) => !/<[a-z!/?]/i.test(value), 'holds HTML: write it as plain text, with “‹” for a less-than sign');
const url = z.url({ protocol: /^https$/, error: 'is no https address' });

const checkDate = (date: PartialDate, context: z.RefinementCtx): void => {
  const fault = findDateFault(date);
  if (fault !== undefined) context.addIssue({ code: 'custom', path: ['value'], message: fault });
};
const dateValue = z.union([z.string(), z.int().transform(String)]).optional();
const precision = z.enum(precisions);
export const grades = ['found', 'inferred', 'unknown'] as const;

const gradedDate = z.strictObject({ value: dateValue, precision, grade: z.enum(grades), evidence: text }).superRefine(checkDate).readonly();
const basedDate = z
  .strictObject(
    { value: dateValue, precision, approximate: z.boolean().optional(), words: text.optional(), basis: text },
    { error: ({ input }) => (input === undefined ? undefined : 'is no date { value, precision, basis }') },
  )
  .superRefine(checkDate)
  .readonly();

export const claimKinds = [
  'attack',
  'casualties',
  'military-action',
  'sanctuary',
  'sponsorship',
  'denial',
  'diplomatic-act',
  'statistic',
  'forecast',
  'judgement',
  'history',
] as const;
export const hedges = ['asserts', 'alleges', 'reports', 'denies', 'predicts'] as const;

const claim = z
  .strictObject({
    id,
    text,
    speaker: id,
    attribution: text.optional(),
    about: distinctIds.refine((list) => list.length > 0, 'names nobody: a claim is about at least one actor'),
    kind: z.enum(claimKinds),
    hedge: z.enum(hedges),
    /** When what it says happened; `publication` when it holds as of the article's date and no more is known. */
    when: z.union([z.literal('publication'), basedDate], 'is neither “publication” nor a date { value, precision, basis }'),
    /** When the speaker said it, where the text tells of another time than its own. */
    said: basedDate.optional(),
    /** The claims that it denies; none when no article carries what is denied. */
    denies: distinctIds.optional(),
    where: distinctIds.default([]),
    figures: z.array(text).readonly().default([]),
  })
  .refine(({ hedge, kind, denies }) => (hedge !== 'denies' && kind !== 'denial') || denies !== undefined, {
    path: ['denies'],
    message: 'is missing: a denial names the claims that it denies, or [] if no article carries them',
  })
  .refine(({ id: own, denies }) => denies?.includes(own) !== true, { path: ['denies'], message: 'names the claim itself' })
  .readonly();

const noteGrounds = ['text', 'arithmetic', 'other-article', 'outside'] as const;
const note = z.strictObject({ id, text, ground: z.enum(noteGrounds) }).readonly();

const piece = z.strictObject({ id, title: text, date: gradedDate, original: url.optional(), incomplete: text.optional() }).readonly();

export const articleSchema = z.strictObject({
  title: text,
  titleFrom: z.enum(['source', 'editorial']),
  deck: text,
  source: id.optional(),
  author: text.optional(),
  date: gradedDate,
  original: url.optional(),
  sourceFile: text,
  actors: ids,
  places: ids,
  pieces: z.array(piece).readonly().default([]),
  claims: z.array(claim).readonly(),
  editorNotes: z.array(note).readonly().default([]),
});

const name = z
  .strictObject({
    form: text,
    type: z.enum(nameTypes),
    lang: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'is no language tag, as “ur”')
      .optional(),
    by: id.optional(),
    ambiguous: z.boolean().optional(),
    exactSpacing: z.boolean().optional(),
  })
  .refine((value) => value.type !== 'native' || value.lang !== undefined, { path: ['lang'], message: 'is missing: a native form names its language' })
  .refine(({ type, by }) => (type === 'imposed') === (by !== undefined), {
    path: ['by'],
    message: 'names the actor that gives an imposed label, and stands on nothing else',
  })
  .readonly();

const names = z
  .array(name)
  .readonly()
  .refine((list) => list.filter(({ type }) => type === 'canonical').length < 2, 'has two canonical names: the others are variants');

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

export const actorSchema = z.strictObject({
  name: text,
  kind: z.enum(actorKinds),
  country: id.optional(),
  alsoCountries: ids.default([]),
  parent: id.optional(),
  related: ids.default([]),
  names,
  traps: z.array(text).readonly().default([]),
  private: z.boolean().default(false),
  reviewed: z.iso.date().optional(),
});

export const placeKinds = ['country', 'region', 'border', 'province', 'district', 'city', 'town', 'port', 'site'] as const;

export const placeSchema = z
  .strictObject({
    name: text,
    kind: z.enum(placeKinds),
    /** ISO 3166-1 alpha-2 code, of countries alone. */
    code: z
      .string()
      .regex(/^[A-Z]{2}$/, 'is no two-letter country code')
      .optional(),
    /** The actor that bears this place's names: a state, or a bloc of states. */
    namesake: id.optional(),
    country: id.optional(),
    parent: id.optional(),
    capital: z.boolean().default(false),
    coordinates: z
      .strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180), approximate: z.boolean().default(false) })
      .readonly(),
    names: names.default([]),
    traps: z.array(text).readonly().default([]),
  })
  .refine(({ kind, code }) => (kind === 'country') === (code !== undefined), {
    path: ['code'],
    message: 'stands on every country and on nothing else',
  });

export const sourceSchema = z.strictObject({ name: text, homepage: url.optional(), country: id.optional(), about: text });

/** How the positions on a question stand to one another. */
export const questionKinds = ['contradiction', 'partial', 'explanations', 'readings', 'not-comparable', 'dates', 'one-sided'] as const;

const position = z
  .strictObject({ id, text, side: z.enum(sides).optional(), claims: distinctIds.refine((list) => list.length > 0, 'names no claim: a position stands on at least one') })
  .readonly();

export const questionSchema = z
  .strictObject({
  title: text,
  kind: z.enum(questionKinds),
  actors: distinctIds,
  positions: z
    .array(position)
    .readonly()
    .refine((list) => list.length > 0, 'is empty: a question has at least one position'),
  /** What its two opposed answers are called, if not Yes and No. */
  sides: z.strictObject({ yes: text, no: text }).readonly().optional(),
  /** Whose voice no article carries. */
  missing: z.array(z.strictObject({ actors: distinctIds, text }).readonly()).readonly(),
  /** What changed with time. */
  change: text.optional(),
})
  .superRefine(({ kind, sides: names, positions }, context) => {
    const taken = new Set(positions.map(({ side }) => side));
    const fault = (message: string): void => context.addIssue({ code: 'custom', path: ['positions'], message });
    if (taken.has(undefined) && taken.size > 1) fault('have a side in part: all have one, or none');
    else if ((kind === 'contradiction' || names !== undefined || !taken.has(undefined)) && !(taken.has('yes') && taken.has('no')))
      fault('have no two opposed sides, one with “side: yes” and one with “side: no”');
  });

export const eventSchema = z.strictObject({
  title: text,
  when: basedDate.refine(({ value }) => value !== undefined, 'has no value: what cannot be dated stays off the timeline'),
  where: distinctIds,
  actors: distinctIds,
  /** Every claim that tells of it. */
  claims: distinctIds.refine((list) => list.length > 0, 'names no claim: an event is told by at least one'),
  /** Of a claim that tells of more than this event, the figures that belong to it; all of them where nothing is said. */
  figures: z
    .array(z.strictObject({ claim: id, figures: z.array(text).readonly() }).readonly())
    .superRefine((list, context) => {
      list.forEach(({ claim: one }, i) => {
        if (list.findIndex((other) => other.claim === one) !== i)
          context.addIssue({ code: 'custom', path: [i, 'claim'], message: `“${one}” stands there twice` });
      });
    })
    .readonly()
    .default([]),
  notes: z
    .array(z.strictObject({ text, ground: z.enum(noteGrounds) }).readonly())
    .readonly()
    .default([]),
});

export const schemas = {
  articles: articleSchema,
  actors: actorSchema,
  places: placeSchema,
  sources: sourceSchema,
  questions: questionSchema,
  events: eventSchema,
} as const;
export type Collection = keyof typeof schemas;
export const collections = Object.keys(schemas) as readonly Collection[];

export type ArticleData = z.output<typeof articleSchema>;
export type ActorData = z.output<typeof actorSchema>;
export type PlaceData = z.output<typeof placeSchema>;
export type SourceData = z.output<typeof sourceSchema>;
export type QuestionData = z.output<typeof questionSchema>;
export type EventData = z.output<typeof eventSchema>;
export type BasedDate = z.output<typeof basedDate>;
export type ClaimData = ArticleData['claims'][number];
export type NoteData = ArticleData['editorNotes'][number];
export type PieceData = ArticleData['pieces'][number];
export type GradedDate = ArticleData['date'];

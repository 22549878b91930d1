import { z } from 'zod';
import { bounds } from '../model/read-figure.ts';
import { relationStatuses } from '../model/relation.ts';
import { hedges } from '../schema/claim.ts';
import { precisions } from '../schema/dates.ts';
import { idPattern } from '../schema/ids.ts';
import { nameTypes } from '../schema/name.ts';
import { questionKinds, sides } from '../schema/question.ts';
import { grades } from '../schema/values.ts';

/*
 * What the files for taking along say of each article, actor, place, claim, figure, question and event. The descriptions are those of the JSON Schemas
 * and of the page that explains the files. Whatever is not known is null, so that every record of a kind has the same fields.
 */

const id = z.string().regex(idPattern);
const idOf = (what: string) => id.describe(`The permanent id of ${what}: lower-case letters, digits and hyphens.`);
const idsOf = (what: string) => z.array(id).describe(`The ids of ${what}.`);
const addressOf = (what: string) => z.url().describe(`The whole permanent address of ${what}.`);
const count = (what: string) => z.int().min(0).describe(`How many ${what}.`);
const words = z.string().min(1);
const language = z.string().describe('The language of the words, as BCP 47 writes it: “ur”, “en-GB”.');
const kind = (what: string) =>
  id.describe(`The id of the kind of ${what}, such as “${what === 'claim' ? 'statistic' : what === 'actor' ? 'state' : 'province'}”.`);

const point = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?~?`;
const edtf = z.string().regex(new RegExp(`^${point}(?:/${point})?$`));
const edtfRules =
  'In EDTF, levels 0 and 1: 2024, 2024-05 or 2024-05-02, with “~” after it for “about”, or two of these joined by “/” for somewhere in that time, never more exact than is known.';
const date = (what: string) => edtf.nullable().describe(`${what}; null when it is not known. ${edtfRules}`);
const precision = z.enum(precisions).describe('How exactly that date is known.');

const names = z
  .array(
    z.strictObject({
      name: words.describe('The name.'),
      type: z
        .enum(nameTypes)
        .describe('What the name is to its bearer. “search-only” is for search alone; “unrelated” is a name like it of something else.'),
      language: language.nullable().describe('The language of a name in another script or language, as BCP 47 writes it; null for others.'),
      byId: id.nullable().describe('The id of the actor that uses a label given by others (type “exonym”); null for others.'),
    }),
  )
  .describe('Every name, spelling and label in the registry of names.');
const articleIds = idsOf('the articles that name it');

export const articleRecord = z.strictObject({
  id: idOf('the article'),
  address: addressOf('its page'),
  title: words.describe('Its title.'),
  shortName: words.describe('What this site calls it in a few words: by whom it is, or how it is titled, and its year.'),
  titleFrom: z.enum(['source', 'editorial']).describe('Whether its source gives the title, or the editors of this site.'),
  author: words.nullable().describe('Its author as the text names it; null when it names none.'),
  publication: words.nullable().describe('Where it was published; null when that is not known.'),
  date: date('When it was published'),
  datePrecision: precision,
  dateGrade: z.enum(grades).describe('How the date is known: found in the text or its source, inferred from evidence, or not at all.'),
  dateEvidence: words.describe('What the date rests on.'),
  original: z.url().nullable().describe('The address of the original; null when none is given.'),
  language,
  deck: words.describe('What it says, in a sentence or two of the editors.'),
  passageCount: count('passages (numbered paragraphs) it has here'),
  wordCount: count('words its text has here'),
  claimCount: count('of its claims are recorded'),
  noteCount: count('notes of the editors it has'),
});

export const actorRecord = z.strictObject({
  id: idOf('the actor'),
  address: addressOf('its page'),
  name: words.describe('What this site calls it.'),
  plural: z.boolean().describe('True when that name takes a plural verb: “the passengers say”.'),
  kind: kind('actor'),
  private: z.boolean().describe('True for a living private person, whom no list for search engines should name.'),
  countryId: id.nullable().describe('The id of the place that is its country; null when it has none.'),
  wikidata: words.nullable().describe('The id of its item of Wikidata, where an editor gave it; null for others.'),
  names,
  articleIds,
});

export const placeRecord = z.strictObject({
  id: idOf('the place'),
  address: addressOf('its page'),
  name: words.describe('What this site calls it.'),
  kind: kind('place'),
  code: z.string().nullable().describe('The code of a country (ISO 3166-1 alpha-2); null for other places.'),
  countryId: id.nullable().describe('The id of the country it is in; null for a country, or when it is in none.'),
  parentId: id.nullable().describe('The id of the next larger place it is in; null when none is recorded.'),
  actorId: id.nullable().describe('The id of the actor of the same name, such as a state; null when there is none.'),
  latitude: z.number().min(-90).max(90).describe('Degrees, north positive (WGS 84).'),
  longitude: z.number().min(-180).max(180).describe('Degrees, east positive (WGS 84).'),
  approximate: z.boolean().describe('True when the coordinates only stand for an area or are not exact.'),
  names,
  articleIds,
});

export const claimRecord = z.strictObject({
  id: idOf('the claim'),
  address: addressOf('the claim in the text of its article'),
  text: words.describe('What is claimed, in the words of the editors. In a denial it is what is denied.'),
  language,
  speakerId: id.describe('The id of the actor who makes it, or “author” when the author of the article does.'),
  speaker: words.describe('The name of that actor, or “author”.'),
  attribution: words
    .nullable()
    .describe('By what route the article has it, or who says it if no actor fits; null when there is no more to say.'),
  hedge: z.enum(hedges).describe('How firmly it is made.'),
  kind: kind('claim'),
  articleId: idOf('the article that makes or relays it'),
  passage: z
    .string()
    .regex(/^p\d+$/)
    .describe('The passage in which it stands: “p12” is the twelfth, and its anchor on the page of the article.'),
  said: date('When it was made: with its text, unless the text gives another time'),
  saidPrecision: precision,
  saidInferred: z.boolean().describe('True when that date was worked out, not stated.'),
  happened: date('When what it says happened; null also when it only holds as of when it was made'),
  happenedInferred: z.boolean().describe('True when there is such a date and it was worked out, not stated.'),
  figures: z.array(words).describe('The figures in it, as they are written.'),
  aboutIds: idsOf('the actors it is about'),
  placeIds: idsOf('the places where it happened'),
  questions: z
    .array(
      z.strictObject({
        id: idOf('the question'),
        positionId: idOf('the position that it takes, unique within the question'),
        side: z.enum(sides).nullable().describe('The side of that position; null when the question has no sides.'),
        answer: words.describe('The answer it gives: the name of the side, or the words of the position.'),
      }),
    )
    .describe('The contested questions that it bears on. The editors judge which position it takes.'),
  rivalIds: idsOf(
    'the claims that contradict it, by a denial or the opposed answer to a question, those made nearest in time first; of very many only some',
  ),
  deniesIds: idsOf('the claims that it denies; empty also for a denial of what no article here says'),
});

export const figureRecord = z.strictObject({
  id: idOf('the figure, made of that of its claim and its place there'),
  address: addressOf('its claim in the text of the article'),
  words: words.describe('The figure as the article has it, with what it says beside the number: “over”, “at least”, “about”.'),
  language,
  measure: id.nullable().describe('The id of what it measures; null when it measures something of its own.'),
  measureTitle: words.nullable().describe('What it measures, in words.'),
  low: z
    .number()
    .nullable()
    .describe('The number that the words give or, of a range, the lowest; null when they give no single number or range.'),
  high: z.number().nullable().describe('The same number or, of a range, the highest.'),
  bound: z
    .enum(bounds)
    .nullable()
    .describe(
      'Whether the words say that it is more or at least so many, fewer or at most, or about so many; null when they do not, or are not English.',
    ),
  comparable: z
    .boolean()
    .describe('True when it may be compared with the other comparable figures of its measure. No two figures may be added up.'),
  apart: words.nullable().describe('Why it is not compared with the others of its measure, where those are compared; null for others.'),
  apartBy: z
    .enum(['editors', 'rule'])
    .nullable()
    .describe('Whether the editors say so, who know what it counts, or a rule, by how its words give the number; null for others.'),
  claimId: idOf('the claim that gives it'),
  articleId: idOf('the article that makes or relays the claim'),
  speakerId: id.describe('The id of the actor who makes the claim, or “author”.'),
  speaker: words.describe('The name of that actor, or “author”.'),
  attribution: words
    .nullable()
    .describe('By what route the article has the claim, or who makes it if no actor fits; null when there is no more to say.'),
  hedge: z.enum(hedges).describe('How firmly the claim is made: of a denial the figure is part of what is denied.'),
  date: date('When what it measures happened or, unless that is known, when it was said'),
  datePrecision: precision,
  dateOf: z.enum(['happened', 'said']).describe('Which of the two that date is.'),
  dateInferred: z.boolean().describe('True when that date was worked out, not stated.'),
  eventIds: idsOf('the events that it is a figure of'),
});

export const questionRecord = z.strictObject({
  id: idOf('the question'),
  address: addressOf('its page'),
  title: words.describe('The question.'),
  kind: z.enum(questionKinds).describe('How the positions relate to one another.'),
  answer: words.nullable().describe('Who is on which side and what is missing, in two sentences of the editors; null when there are none.'),
  actorIds: idsOf('the actors it is about'),
  positions: z
    .array(
      z.strictObject({
        id: idOf('the position, unique within the question'),
        text: words.describe('The position.'),
        side: z
          .enum(sides)
          .nullable()
          .describe('Its side: two opposed ones, between them, or related, which is no answer; null when the question has none.'),
        claimIds: idsOf('the claims that take it'),
      }),
    )
    .describe('The positions on it.'),
  missing: z
    .array(
      z.strictObject({
        actorIds: idsOf('those who are not heard'),
        text: words.describe('On what they are not heard, in a sentence of the editors.'),
      }),
    )
    .describe('Voices that no claim here is by.'),
});

export const eventRecord = z.strictObject({
  id: idOf('the event'),
  address: addressOf('the event on the timeline'),
  title: words.describe('What happened, as the articles tell it.'),
  date: edtf.describe(`When it happened. ${edtfRules}`),
  datePrecision: precision,
  dateInferred: z.boolean().describe('True when the date was worked out, not stated.'),
  dateBasis: words.describe('What the date rests on.'),
  placeIds: idsOf('the places where it happened'),
  actorIds: idsOf('the actors in it'),
  accounts: z
    .array(z.strictObject({ articleId: idOf('the article'), claimIds: idsOf('its claims about the event') }))
    .describe('What each article, or each part of one that bundles several texts, says of it.'),
});

const relationKinds = ['denies', 'answers', 'related', 'opposed', 'tells-of', 'part-of', 'stands-to', 'named-with'] as const;
const ends = ['claim', 'question', 'event', 'actor'] as const;
const end = (what: string) => z.enum(ends).describe(`What ${what} is.`);

export const relationRecord = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('The id of the relation, made of those that it joins: it is the same while they are joined.'),
  address: addressOf('the page, and the place on it, where it can be read'),
  relation: z
    .enum(relationKinds)
    .describe(
      'How the first relates to the second. Opposed answers stand once for two claims, and of very many only those nearest in time; whoever gives the same answer is found by the position. How an actor stands to another is what claims say of the two: what they do is in the next fields.',
    ),
  words: words.describe('The same in words, to stand between the two.'),
  kind: id
    .nullable()
    .describe(
      'The id of the kind of relation that claims say two actors have, such as “shelters”; “denies” when one denies claims of the other; null for other relations.',
    ),
  status: z
    .enum(relationStatuses)
    .nullable()
    .describe(
      'Whether a claim says firmly that two actors stand so, none says more than that it is alleged or expected, or any denies it; null for other relations.',
    ),
  fromKind: end('the first'),
  fromId: idOf('the first'),
  toKind: end('the second'),
  toId: idOf('the second'),
  questionId: id.nullable().describe('The id of the question to which two claims give opposed answers; null for other relations.'),
  positionId: id.nullable().describe('The id of the position that a claim takes on a question; null for other relations.'),
  speakerId: id.nullable().describe('The id of the actor who makes the first claim, or “author”; null where no single claim is told of.'),
  basis: z
    .enum(['said', 'judged', 'recorded', 'counted'])
    .describe(
      'What it rests on: the claim says so; the editors judge it from what the claims say; the editors record it of an actor; claims and passages that name both are counted, which says nothing of how the two stand to one another.',
    ),
  count: z.int().min(0).nullable().describe('How many claims join two actors; null for other relations.'),
  claimIds: idsOf('the claims that say of two actors how they stand to one another, or deny it; empty for other relations'),
});

import { nameRules } from '../names/name-rules.ts';
import type { NameType } from '../schema/name.ts';
import type { AliasTarget } from './alias.ts';
import { takeFirst } from './digest.ts';
import { formatDate } from '../schema/dates.ts';
import type { Claim } from './claim.ts';
import type { ActorRef, ClaimRef } from './refs.ts';
import type { ActorData, Pronoun } from '../schema/actor.ts';
import type { ClaimData, Figure } from '../schema/claim.ts';
import type { Settings } from '../schema/settings.ts';
import type { ActorKind } from './kinds.ts';
import type { Items, List, ListPage } from './list.ts';
import type { GradedDate } from '../schema/values.ts';
import type { NoteData } from '../schema/article.ts';
import type { MissingVoice } from './question.ts';
import type { QuestionData } from '../schema/question.ts';
import type { Side } from '../schema/question.ts';

/** How sentences refer to an actor: “he says”, “about him”. */
const pronounForms: Readonly<Record<Pronoun, { readonly says: string; readonly object: string }>> = {
  he: { says: 'he says', object: 'him' },
  she: { says: 'she says', object: 'her' },
  they: { says: 'they say', object: 'them' },
  it: { says: 'it says', object: 'it' },
};

/** The forms of an actor's pronoun: the one in its file or, without one, “they” for people and “it” for all others. */
export const toPronoun = ({ people }: Pick<ActorKind, 'people'>, { pronoun }: Pick<ActorData, 'pronoun'>): (typeof pronounForms)[Pronoun] =>
  pronounForms[pronoun ?? (people ? 'they' : 'it')];

/** How the positions on a question relate to one another. */
export const questionKindLabels: Readonly<Record<QuestionData['kind'], string>> = {
  contradiction: 'Answers that contradict one another',
  partial: 'Answers that agree in part',
  explanations: 'Different explanations',
  readings: 'One fact, read differently',
  'not-comparable': 'Figures that cannot be compared',
  dates: 'A matter of dates',
  'one-sided': 'Only one side is heard',
};

/** What claims on other positions that are not opposed do. Written after “Other claims”. */
const otherLabels: Readonly<Record<QuestionData['kind'], string>> = {
  contradiction: 'give other answers',
  partial: 'give answers that differ in part',
  explanations: 'explain it differently',
  readings: 'read it differently',
  'not-comparable': 'give figures that cannot be compared',
  dates: 'date or tell it differently',
  'one-sided': 'say more about it',
};

export const gradeLabels: Readonly<Record<GradedDate['grade'], string>> = {
  found: 'as published',
  inferred: 'inferred',
  unknown: 'not known',
};

/** What stands in the place of a publication, of articles whose publication is not known. */
export const unknownSource = {
  title: 'Publication not known',
  about: 'Where these first appeared could not be found. What was inferred is not printed as fact.',
} as const;

export const groundLabels: Readonly<Record<NoteData['ground'], string>> = {
  text: 'from the article itself',
  arithmetic: 'from the article’s own figures',
  'other-article': 'from another article here',
  outside: 'outside knowledge, not in the article',
};

/**
 * What the texts of a site are: in its footer, of one text with so many words, on its card, and before the name of the site that a text is
 * cited from.
 */
export const textLabels: Readonly<
  Record<
    Settings['texts'],
    { readonly all: string; readonly one: (words: string) => string; readonly label: string; readonly cited: string }
  >
> = {
  retellings: {
    label: 'Retold in our own words',
    all: 'The texts retell, in our own words, articles that others published.',
    one: (words) => `A retelling in our own words, paragraph by paragraph, ${words} words long.`,
    cited: 'Retold in',
  },
  summaries: {
    label: 'Summed up in our own words',
    all: 'The texts sum up, in our own words, articles that others published.',
    one: (words) => `A summary in our own words, ${words} words long.`,
    cited: 'Summarised in',
  },
  articles: {
    label: 'Article',
    all: 'The texts are articles of this site.',
    one: (words) => `An article of this site, ${words} words long.`,
    cited: 'In',
  },
};

/** Who makes a claim, as sentences name them; undefined when it is the author. */
export type Speaker = Pick<ActorRef, 'name' | 'plural'> | undefined;

/**
 * Who makes a claim and how firmly, written before its text: “The author asserts”, “Pakistan denies this”. The text of a denial is the
 * statement that is denied.
 */
export const formatSpeaker = (speaker: Speaker, hedge: ClaimData['hedge']): string =>
  `${speaker?.name ?? 'The author'} ${formatHedge(hedge, speaker)}`;

/**
 * How firmly a claim is made, as a verb without its object. When an article relays somebody with the hedge `reports`, it is “is reported to
 * say”: “Pakistan reports” would make a witness of Pakistan (decisions.md#d18).
 */
function toVerb(hedge: ClaimData['hedge'], speaker: Speaker): string {
  const isPlural = speaker?.plural === true;
  if (hedge === 'reports' && speaker !== undefined) return `${isPlural ? 'are' : 'is'} reported to say`;
  if (!isPlural) return hedge;
  return hedge === 'denies' ? 'deny' : hedge.replace(/s$/, '');
}

/** How firmly a claim is made, written between who makes it and its text: “alleges”, “denies this”. */
export const formatHedge = (hedge: ClaimData['hedge'], speaker: Speaker): string =>
  hedge === 'denies' ? `${toVerb(hedge, speaker)} this` : toVerb(hedge, speaker);

/** Who makes a claim and how firmly, beside words that say it: “Pakistan alleges this”. A denial there is in words of its own, so it is said. */
export const formatSaid = (speaker: Speaker, hedge: ClaimData['hedge']): string =>
  `${speaker?.name ?? 'The author'} ${hedge === 'denies' ? (speaker?.plural === true ? 'say' : 'says') : toVerb(hedge, speaker)} this`;

/** Who makes a claim and how firmly, after “what”: “the author asserts”, “Pakistan denies”. */
export const formatWhat = (speaker: Speaker, hedge: ClaimData['hedge'], author = 'the author'): string =>
  `${speaker?.name ?? author} ${toVerb(hedge, speaker)}`;

/**
 * Who makes a claim, if not the author, and who contradicts it, how firmly, where and when, unless that is here and now; written before the
 * text of the contradiction: “Iran asserts this. But Pakistan denies this (April 2024):”, “Pakistan denies what Iran asserts (2023):”.
 */
export function formatRival(
  { article, speaker, said, data, denies }: Pick<Claim, 'article' | 'speaker' | 'said' | 'data' | 'denies'>,
  rival: ClaimRef,
): string {
  const isHere = rival.article.id === article.id;
  const author = isHere ? 'the author' : rival.article.by;
  const where = isHere ? 'also in this article' : rival.speaker === undefined ? undefined : rival.article.by;
  const when = formatDate(rival.said);
  const route = [where, isHere && when === formatDate(said.date) ? undefined : when].filter((part) => part !== undefined).join(', ');
  const own = formatSaid(speaker, data.hedge);
  if (denies.includes(rival)) {
    const denier = data.hedge === 'denies' ? (speaker?.name ?? 'The author') : `${own} and`;
    return `${denier} ${toVerb('denies', speaker)} what ${formatWhat(rival.speaker, rival.hedge, author)} (${route}):`;
  }
  return `${speaker === undefined ? '' : `${own}. `}But ${rival.speaker?.name ?? author} ${formatHedge(rival.hedge, rival.speaker)} (${route}):`;
}

/** What other claims on a question do, by how they relate to one claim. Written after “Other claims”. */
export const toRelationLabels = (kind: QuestionData['kind']) =>
  [
    ['agreeing', 'agree'],
    ['opposing', 'differ'],
    ['other', otherLabels[kind]],
  ] as const;

/** Short names of the articles, other than the given one, that some claims come from. */
export const listOtherArticles = (refs: readonly ClaimRef[], articleId: string): readonly string[] =>
  [...new Set(refs.filter(({ article }) => article.id !== articleId).map(({ article }) => article.short))].toSorted();

/** The name of a side: the question's own, or else the site's. */
export const formatSide = (side: Side, named: QuestionData['sides']): string =>
  (side === 'yes' || side === 'no' ? named?.[side] : undefined) ?? sideLabels[side];

/** Names of sides for questions without names of their own. */
const sideLabels: Readonly<Record<Side, string>> = {
  yes: 'Yes',
  between: 'In part, or left open',
  no: 'No',
  related: 'Related, not an answer',
};

/** What a name is: “acronym”, “label given by Pakistan”. */
export const formatNameType = (type: NameType, giver: string | undefined): string =>
  giver === undefined ? nameRules[type].label : `label given by ${giver}`;

/** What a name is to a page that it leads to. */
export const formatAliasTarget = ({ type, by, isCapital = false }: Pick<AliasTarget, 'type' | 'by' | 'isCapital'>): string =>
  isCapital ? 'its capital' : formatNameType(type, by?.name);

/** “1 passage”, “2 passages”. */
export const formatCount = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** What is left out of a line: “12 more articles”; “at least” so many when not all were counted. Empty when nothing is known of. */
export const formatMore = (more: number, isCut: boolean, one: string): string =>
  more > 0 ? `${isCut ? 'at least ' : ''}${formatCount(more, `more ${one}`)}` : isCut ? 'others' : '';

/** How many articles, claims or pages a line names. */
export const maxNamed = 6;

/** The first few of the articles of a line, and how many more there are: “Waleed, 2024; GZERO Media, 2025; 40 more articles”. */
export function formatFew(names: readonly string[], isCut = false): string {
  const { shown, more } = takeFirst(names, maxNamed);
  return [...shown, formatMore(more, isCut, 'article')].filter((words) => words !== '').join('; ');
}

/** The letters of a note: a, b, …, z, aa, ab. Claims have numbers, so the two cannot be confused (decisions.md#d13). */
export const toLetters = (number: number): string =>
  (number > 26 ? toLetters(Math.floor((number - 1) / 26)) : '') + String.fromCharCode(97 + ((number - 1) % 26));

const listOrders = {
  articles: ', newest first',
  claims: ', newest first',
  quotes: ', newest first',
  events: ', newest first',
  figures: ', earliest first',
  pages: '',
  questions: '',
  relations: '',
} as const;

/** What of a list a page has: “50 of 304 claims, newest first”. */
export const formatPlace = ({ total, one }: Pick<List, 'total' | 'one'>, { kind, items }: Pick<ListPage, 'kind' | 'items'>): string =>
  `${items.length === total ? '' : `${items.length.toLocaleString('en-GB')} of `}${formatCount(total, one)}${total > 1 ? listOrders[kind] : ''}`;

/** Which of a long list are shown on the page of something else: “Here are the latest 8 of 19.” */
export function formatDigest({ kind, items: { length } }: Items, total: number): string {
  switch (kind) {
    case 'claims':
      return `Here are ${length} of ${total}, contested ones first, from different articles and speakers.`;
    case 'quotes':
      return `Here are ${length} of ${total}, from different articles.`;
    case 'events':
    case 'figures':
      return `Here are the latest ${length} of ${total}.`;
    case 'relations':
      return `Here are the ${length} of ${total} that most claims tell of.`;
    default:
      return `Here are the first ${length} of ${total}.`;
  }
}

/** The title of a page of a list: “Claims, page 3”. */
export const formatPageTitle = (title: string, { number }: Pick<ListPage, 'number'>): string =>
  number === undefined ? title : `${title}, page ${number}`;

/** What is known of voices that are not heard; follows their names. */
export const formatMissing = (voice: MissingVoice): string => ('on' in voice ? `Not heard here on ${voice.on}.` : voice.text);

/** The words of figures, in one line. */
export const formatFigures = (figures: readonly Figure[]): string => figures.map(({ words }) => words).join('; ');

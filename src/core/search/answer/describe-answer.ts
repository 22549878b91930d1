import { formatCount } from '../../model/labels.ts';
import { isolate } from '../../names/isolate.ts';
import type { SearchAnswer } from './build-answer.ts';
import type { Question } from '../query/correct-spelling.ts';
import { withoutPart, type FilterPart } from '../query/parse-query.ts';
import type { ResultKind } from '../query/resolve-filters.ts';

export const kindLabels: Readonly<Record<ResultKind, { readonly one: string; readonly many: string }>> = {
  actor: { one: 'Actor', many: 'Actors' },
  country: { one: 'Country', many: 'Countries' },
  place: { one: 'Place', many: 'Places' },
  source: { one: 'Publication', many: 'Publications' },
  article: { one: 'Article', many: 'Articles' },
  passage: { one: 'Passage', many: 'Passages' },
  claim: { one: 'Claim', many: 'Claims' },
  note: { one: 'Editor’s note', many: 'Editor’s notes' },
  question: { one: 'Question', many: 'Questions' },
  event: { one: 'Event', many: 'Events' },
};

/** The order in which numbers of results are listed. */
const countedKinds = ['question', 'event', 'article', 'passage', 'claim', 'note', 'actor', 'country', 'place', 'source'] as const;

const shorten = (query: string): string => isolate((query.length > 60 ? `${query.slice(0, 60)}…` : query).trim());

const describeUnknownFilter = ({ field, text }: FilterPart): string =>
  field === 'year'
    ? `“${shorten(text)}” is no year. Write it as 2025, or 2021-2023.`
    : `No ${kindLabels[field === 'kind' ? 'article' : field].one.toLowerCase()} here is called “${shorten(text)}”.`;

const describeQuestion = ({ name, what }: Question): string =>
  `No article names ${shorten(name)}${what === undefined ? '' : ` (${what})`}.`;

const describeEmpty = (query: string, { parsed, suggestions, question, tries, together }: SearchAnswer): string => {
  if (question !== undefined) return describeQuestion(question);
  if (together !== undefined) {
    const { phrase, words, title } = together;
    return `No text has “${shorten(phrase)}”. “${shorten(words)}” stands in “${isolate(title)}”.`;
  }
  const isNarrowed = parsed.filters.length + parsed.excluded.length > 0;
  const advice = isNarrowed
    ? ' Remove a filter.'
    : parsed.phrases.length > 0
      ? ' Try it without the quotation marks.'
      : ' Try fewer words, or a name.';
  return `Nothing has all of “${shorten(query)}”.${isNarrowed || tries.length + suggestions.length === 0 ? advice : ''}`;
};

const describeCounts = ({ counts, parsed, isComplete, remaining, ignored }: SearchAnswer): string => {
  // Whether an article has a phrase, and not what is excluded, is known when it is loaded.
  const isMost = remaining > 0 && parsed.phrases.length + parsed.excluded.length > 0;
  const listed = countedKinds.flatMap((kind) => {
    const count = counts.get(kind);
    const text = formatCount(count ?? 0, kindLabels[kind].one.toLowerCase(), kindLabels[kind].many.toLowerCase());
    const isLeast = remaining > 0 && /^(?:passage|claim|note)$/.test(kind);
    return count === undefined ? [] : [isMost && kind === 'article' ? `up to ${text}` : isLeast ? `at least ${text}` : text];
  });
  const unread = ignored.length === 0 ? '' : ` No article has ${ignored.map((word) => `“${shorten(word)}”`).join(', ')}.`;
  const all = isComplete ? listed : [...listed, 'passages still loading'];
  return `${all.join(', ')}.${unread}`;
};

/**
 * Describes an answer in one sentence or two, which screen readers read aloud whenever it changes: the numbers of results by kind, or
 * what to try instead. Never throws. Example: `1 question, 2 articles, 1 actor.`
 */
export function describeAnswer(query: string, answer: SearchAnswer): string {
  const { results, unknownFilters, failed } = answer;
  const [unknown] = unknownFilters;
  if (unknown !== undefined) return describeUnknownFilter(unknown);
  const failure = failed === 0 ? '' : ` ${failed === 1 ? 'One result' : `${failed} results`} could not be loaded.`;
  return `${results.length === 0 ? describeEmpty(query, answer) : describeCounts(answer)}${failure}`;
}

/** The query as typed, its words in quotation marks so that they are searched for without correction. */
export const toLiteralQuery = ({ parsed }: SearchAnswer, query: string): string => {
  const operators = [...parsed.filters, ...parsed.excluded, ...parsed.phrases, ...(parsed.alternatives ?? [])];
  const words = operators.toSorted((a, b) => b.start - a.start).reduce(withoutPart, query);
  return [`"${words}"`, ...operators.map(({ start, end }) => query.slice(start, end))].join(' ');
};

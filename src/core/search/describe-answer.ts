import { formatCount } from '../model/labels.ts';
import type { SearchAnswer } from './create-search.ts';
import { withoutPart } from './parse-query.ts';
import type { ResultKind } from './resolve-filters.ts';

export const kindLabels: Readonly<Record<ResultKind, { readonly one: string; readonly many: string }>> = {
  actor: { one: 'Actor', many: 'Actors' },
  country: { one: 'Country', many: 'Countries' },
  place: { one: 'Place', many: 'Places' },
  source: { one: 'Publication', many: 'Publications' },
  article: { one: 'Article', many: 'Articles' },
  passage: { one: 'Passage', many: 'Passages' },
  claim: { one: 'Claim', many: 'Claims' },
};

const toShown = (query: string): string => (query.length > 60 ? `${query.slice(0, 60)}…` : query).trim();
const spokenKinds = ['article', 'passage', 'claim', 'actor', 'country', 'place', 'source'] as const;

/** What was found, in one sentence or two; made plain for screen readers, which hear it as it changes. */
export function describeAnswer(query: string, answer: SearchAnswer): string {
  const { results, facets, unknown, failed, isWhole } = answer;
  const trouble = failed === 0 ? '' : ` The passages of ${failed === 1 ? 'one article' : `${failed} articles`} could not be loaded.`;
  const [strange] = unknown;
  if (strange !== undefined)
    return strange.field === 'year'
      ? `“${strange.text}” is no year. Write it as 2025, or 2021-2023.`
      : `No ${kindLabels[strange.field === 'kind' ? 'article' : strange.field].one.toLowerCase()} here is called “${toShown(strange.text)}”.`;
  if (results.length === 0) {
    const { parsed } = answer;
    const isNarrow = parsed.filters.length + parsed.excluded.length > 0;
    const advice = isNarrow
      ? ' Take a filter away.'
      : parsed.phrases.length > 0
        ? ' Try it without the quotation marks.'
        : ' Try fewer words, or a name.';
    return `Nothing has all of “${toShown(query)}”.${answer.suggestions.length === 0 || isNarrow ? advice : ''}${trouble}`;
  }
  const counts = new Map(facets.kind.map(({ value, count }) => [value, count]));
  const wanted = new Set(answer.filters.filter(({ field }) => field === 'kind').flatMap(({ values }) => [...values]));
  const found = spokenKinds
    .filter((kind) => counts.has(kind) && (wanted.size === 0 || wanted.has(kind)))
    .map((kind) => formatCount(counts.get(kind) ?? 0, kindLabels[kind].one.toLowerCase(), kindLabels[kind].many.toLowerCase()));
  return `${found.join(', ')}${isWhole ? '.' : ', and passages on their way.'}${trouble}`;
}

/** The query with a mended misspelling put back in quotation marks, to be searched for as it was typed. */
export const toLiteral = ({ parsed }: SearchAnswer, query: string): string => {
  const operators = [...parsed.filters, ...parsed.excluded, ...parsed.phrases];
  const bare = operators.toSorted((a, b) => b.start - a.start).reduce(withoutPart, query);
  return [`"${bare}"`, ...operators.map(({ start, end }) => query.slice(start, end))].join(' ');
};

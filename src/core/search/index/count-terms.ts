import type { Article } from '../../model/article.ts';
import { formatDate, toDays, toYears, type PartialDate } from '../../schema/dates.ts';
import type { Tokenizer } from './create-tokenizer.ts';
import {
  toDateTerms,
  toFacetTerm,
  toPageTerm,
  type IndexedPage,
  type NamedRange,
  type SearchDocument,
  type TextFile,
} from './index-file.ts';

/** Weight of an occurrence of a term, by the field of the article that it is in. */
const fieldWeights = {
  title: 3,
  deck: 2,
  heading: 2,
  passage: 1,
  claim: 0.5,
  note: 0.5,
  question: 1,
  event: 1,
  page: 1,
  date: 0.2,
} as const;

const toNamed = (names: readonly NamedRange[], pages: readonly IndexedPage[]): readonly IndexedPage[] =>
  names.flatMap(([, , positions]) => positions.flatMap((position) => pages[position] ?? []));

/** The terms of what a document can be filtered by, beside the pages that it names: the countries that it names or has places of, its years. */
const toFacetTerms = (named: readonly IndexedPage[], years: readonly string[]): ReadonlySet<string> =>
  new Set([
    ...named.flatMap(({ kind, countries }) =>
      kind === 'country' || kind === 'place' ? countries.map((country) => toFacetTerm('country', country)) : [],
    ),
    ...years.map((year) => toFacetTerm('year', year)),
  ]);

/** The terms of the time of a date: its months, and a day as one of any year. */
const listDateTerms = ({ value }: Pick<PartialDate, 'value'>): readonly string[] => {
  const days = toDays({ value });
  if (days === undefined) return [];
  const ofDay = days.first === days.last ? toDateTerms({ monthDay: days.first.slice(5) }) : [];
  return [...toDateTerms({ from: days.first, to: days.last }), ...ofDay];
};

/** The terms of an article with their weighted counts. */
export const countTerms = (
  article: Article,
  { documents }: TextFile,
  pages: readonly IndexedPage[],
  { tokenize }: Pick<Tokenizer, 'tokenize'>,
): ReadonlyMap<string, number> => {
  const terms = new Map<string, number>();
  const add = (term: string, weight: number): void => void terms.set(term, (terms.get(term) ?? 0) + weight);
  const addText = (text: string, weight: number): void =>
    tokenize(text).forEach(({ term }) => {
      add(term, weight);
    });
  addText(article.data.title, fieldWeights.title);
  addText(article.data.deck, fieldWeights.deck);
  for (const { title } of article.sections) addText(title ?? '', fieldWeights.heading);
  const written = [article.data.date, ...article.data.parts.map(({ date }) => date)];
  const dates = [...written, ...article.claims.flatMap(({ happened }) => happened ?? [])];
  for (const date of dates) if (date.value !== undefined) addText(formatDate(date), fieldWeights.date);
  for (const text of [article.data.author, article.source?.name]) addText(text ?? '', fieldWeights.deck);
  if (article.source !== undefined) add(toPageTerm('source', article.source.id), fieldWeights.page);
  for (const { kind, text, names } of documents) {
    addText(text, fieldWeights[kind]);
    if (kind === 'claim') continue;
    for (const page of toNamed(names, pages)) add(toPageTerm(page.kind, page.id), fieldWeights.page);
  }
  // What a claim is about can be filtered by, though no passage names it.
  const named = toNamed(
    documents.flatMap(({ names }) => names),
    pages,
  );
  for (const page of named) {
    const term = toPageTerm(page.kind, page.id);
    if (!terms.has(term)) add(term, fieldWeights.claim);
  }
  for (const term of [...toFacetTerms(named, written.flatMap(toYears)), ...dates.flatMap(listDateTerms)])
    terms.set(term, fieldWeights.page);
  return terms;
};

/** The terms of a question or event with their counts. */
export const countDocument = (
  { kind, text, names, years = [], happened }: SearchDocument,
  pages: readonly IndexedPage[],
  { tokenize }: Pick<Tokenizer, 'tokenize'>,
): ReadonlyMap<string, number> => {
  const terms = new Map<string, number>();
  for (const { term } of tokenize(text)) terms.set(term, (terms.get(term) ?? 0) + fieldWeights[kind]);
  const named = toNamed(names, pages);
  for (const term of [
    ...named.map((page) => toPageTerm(page.kind, page.id)),
    ...toFacetTerms(named, years),
    toFacetTerm('kind', kind),
    ...listDateTerms({ value: happened }),
  ])
    terms.set(term, fieldWeights.page);
  return terms;
};

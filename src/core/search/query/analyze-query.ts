import { toWords } from '../../names/fold.ts';
import { isOfKind } from '../rank/answer-kinds.ts';
import type { ClauseBuilder, QueryClause } from './build-clauses.ts';
import type { Tokenizer } from '../index/create-tokenizer.ts';
import { toFacetTerm } from '../index/index-file.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { isWord, parseQuery, type FilterPart, type Alternatives, type ParsedQuery } from './parse-query.ts';
import type { ScoredDocument } from '../rank/score-document.ts';
import type { readDates } from './read-dates.ts';
import { readQuestion, type ReadQuestion, type Wanted } from './read-question.ts';
import { resolveFilters, type ResolvedFilter } from './resolve-filters.ts';
import type { NameResolver, ResolvedQuery } from './resolve-names.ts';

/** A query after parsing, name resolution and the building of clauses. */
export interface AnalyzedQuery {
  readonly parsed: ParsedQuery;
  readonly filters: readonly ResolvedFilter[];
  /** Filters whose value is unknown. */
  readonly unknownFilters: readonly FilterPart[];
  readonly resolved: ResolvedQuery;
  /** What kind of answer the query asks for, and whether it is a question. */
  readonly wanted?: Wanted | undefined;
  readonly isQuestion: boolean;
  /** True when a document says what kind of thing the query asks for. */
  readonly isAnswer: (scored: ScoredDocument) => boolean;
  /** Words that no article has, which the other words are found without. */
  readonly absent: readonly string[];
  /** Names, then phrases, then words. */
  readonly must: readonly QueryClause[];
  readonly mustNot: readonly QueryClause[];
  /** True when the query has filters and nothing else to match: everything that passes them is a result. */
  readonly isFilterOnly: boolean;
}

/**
 * Up to `maxNamedPages` partial matches, words are taken to name those pages. Words that no article has are left out
 * when at least `minPresent` others remain, and there are no more than `maxAbsent` as many of them.
 */
const limits = { maxNamedPages: 3, minPresent: 2, maxAbsent: 0.5 } as const;

/** The kinds of pages that answer who, and where. */
const kinds: Readonly<Record<'actor' | 'place', ReadonlySet<string | undefined>>> = {
  actor: new Set(['actor']),
  place: new Set(['place', 'country']),
};

/** Reads dates in a query. Its code is loaded for the first query that may have one. */
export type ReadDates = typeof readDates;
const withoutDates: ReadDates = (words) => ({ words, ranges: [] });

/** A clause for each group of alternatives; its words are names, or words. */
const listAlternatives = ({ alternatives = [] }: ParsedQuery, clauses: ClauseBuilder, names: NameResolver): readonly QueryClause[] => {
  const forOption = (option: Alternatives['options'][number]): QueryClause => {
    if (typeof option !== 'string') return clauses.forPhrase(option);
    const pages = names.lookUp(option);
    const [word, ...more] = clauses.forWords(option, false);
    if (pages.length > 0) return clauses.forExactly(option, pages);
    return word === undefined || more.length > 0 ? clauses.forPhrase({ text: option, isOpen: false }) : word;
  };
  return alternatives.map(({ text, options }) => clauses.forAny(text, options.map(forOption)));
};

/** Leaves out words that no article has, if enough remains. A question about somebody is answered by what there is about them. */
function leaveAbsent(
  all: readonly QueryClause[],
  words: readonly QueryClause[],
  isAboutSomebody: boolean,
): Pick<AnalyzedQuery, 'must' | 'absent'> {
  const absent = all.filter((clause) => words.includes(clause) && clause.postings.size === 0);
  const present = all.filter((clause) => !absent.includes(clause));
  const isEnough = present.length >= limits.minPresent && absent.length <= present.length * limits.maxAbsent;
  if (!isEnough && !(isAboutSomebody && absent.length <= 1)) return { must: all, absent: [] };
  return { must: present, absent: absent.map(({ typed }) => typed) };
}

/** True for “airstrikes” and “air-strikes”, which are one term; false for “peace-talks”, which are two. */
const isOneTerm = (text: string, { tokenize }: Tokenizer): boolean => {
  const words = toWords(text);
  const [token, ...more] = tokenize(text);
  return words.length < 2 || (more.length === 0 && token?.start === words[0]?.start && token?.end === words.at(-1)?.end);
};

/** True when the last word of a text is the last of the query: the reader may still be typing it. */
const isAtEnd = (text: string, { words }: ParsedQuery): boolean => words.trimEnd().endsWith(toWords(text).at(-1)?.raw ?? '');

/** The pages that a filter of actors or countries stands for; to mention a place is to mention its country. */
const findFilterPages = ({ positionsOf }: SearchIndex, { field, values }: ResolvedFilter): readonly number[] =>
  [...values].flatMap((value) => positionsOf(toFacetTerm(field, value)));

/**
 * Creates the analyzer of queries against one index: parses a query, resolves its names (the whole query first, then its longest parts),
 * and builds clauses. The analyzer never throws. Example: of `TTP "at the border" -army`, `must` has a name and a phrase, `mustNot` a word.
 */
export function createQueryAnalyzer(
  index: SearchIndex,
  names: NameResolver,
  clauses: ClauseBuilder,
): (query: string, readDates?: ReadDates) => AnalyzedQuery {
  /** A name may have quotation marks or a hyphen: a query that is a name, not only a phrase, is not parsed further. */
  const parse = (query: string): ParsedQuery => {
    const parsed = parseQuery(query);
    const isName = parsed.phrases.length > 0 && isWord(parsed.words) && names.lookUp(query).length > 0;
    return isName ? { words: query, phrases: [], excluded: [], filters: [] } : parsed;
  };

  const buildMust = (
    parsed: ParsedQuery,
    readDates: ReadDates,
  ): Pick<AnalyzedQuery, 'resolved' | 'wanted' | 'isQuestion' | 'must' | 'absent'> => {
    const isName = names.lookUp(parsed.words).length > 0;
    const question: ReadQuestion = isName ? { words: parsed.words, isQuestion: false } : readQuestion(parsed.words);
    const dated = (isName ? withoutDates : readDates)(question.words, index.manifest);
    const query = names.resolve(dated.words);
    const words = clauses.forWords(query.remainder, isAtEnd(query.remainder, parsed));
    const { partialMatches } = query;
    // When a word occurs in no article, the query as a whole may still be part of a name: “Tehreek Taliban”.
    const isPartOfName = partialMatches.length > 0 && words.some(({ postings }) => postings.size === 0);
    const resolved = isPartOfName ? { ...query, names: [], unknown: [], remainder: query.correction ?? dated.words } : query;
    const isPartial =
      isPartOfName || (query.names.length === 0 && partialMatches.length > 0 && partialMatches.length <= limits.maxNamedPages);
    const all = [
      ...resolved.names.map(clauses.forName),
      // The name of something without a page may be printed all the same.
      ...resolved.unknown.map((text) => clauses.forPhrase({ text, isOpen: false })),
      ...dated.ranges.map(clauses.forDate),
      ...listAlternatives(parsed, clauses, names),
      ...parsed.phrases.map(clauses.forPhrase),
      ...(isPartial ? [clauses.forPartialName(resolved.remainder, partialMatches)] : words),
    ];
    const { wanted, isQuestion } = question;
    return { resolved, wanted, isQuestion, ...leaveAbsent(all, words, isQuestion && resolved.names.length > 0) };
  };

  /** Clauses of the actors and countries that filters name. */
  const forFilters = (filters: readonly ResolvedFilter[]): readonly QueryClause[] =>
    filters
      .filter(({ field, isNot }) => (field === 'actor' || field === 'country') && isNot !== true)
      .map((filter) => ({ ...clauses.forExactly('', findFilterPages(index, filter)), typed: filter.part.text }));

  return (query, readDates = withoutDates) => {
    const parsed = parse(query);
    const { filters, unknownFilters } = resolveFilters(parsed.filters, index, names);
    const { must, ...understood } = buildMust(parsed, readDates);
    const mustNot = parsed.excluded.map(({ text }) =>
      isOneTerm(text, index.tokenizer) ? clauses.forExactly(text, names.lookUp(text)) : clauses.forPhrase({ text, isOpen: false }),
    );
    const isFilterOnly = must.length === 0 && parsed.filters.length > 0;
    const named = new Set(must.flatMap(({ pages }) => [...pages]));
    const isNew = (kind: 'actor' | 'place', page: number): boolean => !named.has(page) && kinds[kind].has(index.pageAt(page)?.kind);
    const { wanted } = understood;
    const isAnswer: AnalyzedQuery['isAnswer'] = ({ document, highlights }) =>
      wanted !== undefined && isOfKind(document, highlights, wanted, isNew);
    return {
      parsed,
      filters,
      unknownFilters,
      ...understood,
      isAnswer,
      must: isFilterOnly ? forFilters(filters) : must,
      mustNot,
      isFilterOnly,
    };
  };
}

import { toWords } from '../../names/fold.ts';
import { isOfKind } from '../rank/answer-kinds.ts';
import type { ClauseBuilder, QueryClause } from './build-clauses.ts';
import type { Tokenizer } from '../index/create-tokenizer.ts';
import { toFacetTerm } from '../index/index-file.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { isWord, parseQuery, type FilterPart, type ParsedQuery } from './parse-query.ts';
import type { ScoredDocument } from '../rank/score-document.ts';
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
 * Longer queries are cut. Up to `maxNamedPages` partial matches, words are taken to name those pages. Words that no article has are left out
 * when at least `minPresent` others remain, and there are no more than `maxAbsent` as many of them.
 */
const limits = { maxQueryLength: 1000, maxNamedPages: 3, minPresent: 2, maxAbsent: 0.5 } as const;

/** The kinds of pages that answer who, and where. */
const kinds: Readonly<Record<'actor' | 'place', ReadonlySet<string | undefined>>> = {
  actor: new Set(['actor']),
  place: new Set(['place', 'country']),
};

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
export function createQueryAnalyzer(index: SearchIndex, names: NameResolver, clauses: ClauseBuilder): (query: string) => AnalyzedQuery {
  /** A name may have quotation marks or a hyphen: a query that is a name, not only a phrase, is not parsed further. */
  const parse = (query: string): ParsedQuery => {
    const parsed = parseQuery(query);
    const isName = parsed.phrases.length > 0 && isWord(parsed.words) && names.lookUp(query).length > 0;
    return isName ? { words: query, phrases: [], excluded: [], filters: [] } : parsed;
  };

  const buildMust = (parsed: ParsedQuery): Pick<AnalyzedQuery, 'resolved' | 'wanted' | 'isQuestion' | 'must' | 'absent'> => {
    const isName = names.lookUp(parsed.words).length > 0;
    const question: ReadQuestion = isName ? { words: parsed.words, isQuestion: false } : readQuestion(parsed.words);
    const query = names.resolve(question.words);
    const words = clauses.forWords(query.remainder, isAtEnd(query.remainder, parsed));
    const { partialMatches } = query;
    // When a word occurs in no article, the query as a whole may still be part of a name: “Tehreek Taliban”.
    const isPartOfName = partialMatches.length > 0 && words.some(({ postings }) => postings.size === 0);
    const resolved = isPartOfName ? { ...query, names: [], unknown: [], remainder: query.correction ?? question.words } : query;
    const isPartial =
      isPartOfName || (query.names.length === 0 && partialMatches.length > 0 && partialMatches.length <= limits.maxNamedPages);
    const all = [
      ...resolved.names.map(clauses.forName),
      // The name of something without a page may be printed all the same.
      ...resolved.unknown.map((text) => clauses.forPhrase({ text, isOpen: false })),
      ...parsed.phrases.map(clauses.forPhrase),
      ...(isPartial ? [clauses.forPartialName(resolved.remainder, partialMatches)] : words),
    ];
    const absent = all.filter((clause) => words.includes(clause) && clause.postings.size === 0);
    const present = all.filter((clause) => !absent.includes(clause));
    const isEnough = present.length >= limits.minPresent && absent.length <= present.length * limits.maxAbsent;
    // A question about somebody is answered by what there is about them.
    const canLack = isEnough || (question.isQuestion && absent.length <= 1 && resolved.names.length > 0);
    const { wanted, isQuestion } = question;
    return { resolved, wanted, isQuestion, must: canLack ? present : all, absent: canLack ? absent.map(({ typed }) => typed) : [] };
  };

  /** Clauses of the actors and countries that filters name. */
  const forFilters = (filters: readonly ResolvedFilter[]): readonly QueryClause[] =>
    filters
      .filter(({ field, isNot }) => (field === 'actor' || field === 'country') && isNot !== true)
      .map((filter) => ({ ...clauses.forExactly('', findFilterPages(index, filter)), typed: filter.part.text }));

  return (query) => {
    const parsed = parse(query.slice(0, limits.maxQueryLength));
    const { filters, unknownFilters } = resolveFilters(parsed.filters, index, names);
    const { must, ...understood } = buildMust(parsed);
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

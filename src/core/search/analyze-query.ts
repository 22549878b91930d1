import { toWords } from '../names/fold.ts';
import type { ClauseBuilder, QueryClause } from './build-clauses.ts';
import type { Tokenizer } from './create-tokenizer.ts';
import type { IndexFile } from './index-file.ts';
import { isWord, parseQuery, type FilterPart, type ParsedQuery } from './parse-query.ts';
import { resolveFilters, type ResolvedFilter } from './resolve-filters.ts';
import type { NameResolver, ResolvedQuery } from './resolve-names.ts';

/** A query after parsing, name resolution and the building of clauses. */
export interface AnalyzedQuery {
  readonly parsed: ParsedQuery;
  readonly filters: readonly ResolvedFilter[];
  /** Filters whose value is unknown. */
  readonly unknownFilters: readonly FilterPart[];
  readonly resolved: ResolvedQuery;
  /** Names, then phrases, then words. */
  readonly must: readonly QueryClause[];
  readonly mustNot: readonly QueryClause[];
  /** True when the query has filters and nothing else to match: everything that passes them is a result. */
  readonly isFilterOnly: boolean;
}

/** Longer queries are cut. Up to `maxNamedPages` partial matches, words are taken to name those pages. */
const limits = { maxQueryLength: 1000, maxNamedPages: 3 } as const;

/** True for “airstrikes” and “air-strikes”, which are one term; false for “peace-talks”, which are two. */
const isOneTerm = (text: string, { tokenize }: Tokenizer): boolean => {
  const words = toWords(text);
  const [token, ...more] = tokenize(text);
  return words.length < 2 || (more.length === 0 && token?.start === words[0]?.start && token?.end === words.at(-1)?.end);
};

/** The pages that a filter of actors or countries stands for; to mention a place is to mention its country. */
const findFilterPages = ({ pages }: IndexFile, { field, values }: ResolvedFilter): readonly number[] =>
  pages.flatMap(({ kind, id, countries }, i) => {
    const isFound =
      field === 'actor' ? kind === 'actor' && values.has(id) : /^(?:country|place)$/.test(kind) && countries.some((one) => values.has(one));
    return isFound ? [i] : [];
  });

/**
 * Creates the analyzer of queries against one index: parses a query, resolves its names (the whole query first, then its longest parts),
 * and builds clauses. The analyzer never throws. Example: of `TTP "at the border" -army`, `must` has a name and a phrase, `mustNot` a word.
 */
export function createQueryAnalyzer(
  index: IndexFile,
  names: NameResolver,
  clauses: ClauseBuilder,
  tokenizer: Tokenizer,
): (query: string) => AnalyzedQuery {
  /** A name may have quotation marks or a hyphen: a query that is a name, not only a phrase, is not parsed further. */
  const parse = (query: string): ParsedQuery => {
    const parsed = parseQuery(query);
    const isName = parsed.phrases.length > 0 && isWord(parsed.words) && names.lookUp(query).length > 0;
    return isName ? { words: query, phrases: [], excluded: [], filters: [] } : parsed;
  };

  const buildMust = (parsed: ParsedQuery): { readonly resolved: ResolvedQuery; readonly must: readonly QueryClause[] } => {
    const query = names.resolve(parsed.words);
    const words = clauses.forWords(query.remainder);
    const { partialMatches } = query;
    // When a word occurs in no article, the query as a whole may still be part of a name: “Tehreek Taliban”.
    const isPartOfName = partialMatches.length > 0 && words.some(({ postings }) => postings.size === 0);
    const resolved = isPartOfName ? { ...query, names: [], unknown: [], remainder: query.correction ?? parsed.words } : query;
    const isPartial =
      isPartOfName || (query.names.length === 0 && partialMatches.length > 0 && partialMatches.length <= limits.maxNamedPages);
    return {
      resolved,
      must: [
        ...resolved.names.map(clauses.forName),
        // The name of something without a page may be printed all the same.
        ...resolved.unknown.map((text) => clauses.forPhrase({ text, isOpen: false })),
        ...parsed.phrases.map(clauses.forPhrase),
        ...(isPartial ? [clauses.forPartialName(resolved.remainder, partialMatches)] : words),
      ],
    };
  };

  /** Clauses of the actors and countries that filters name. */
  const forFilters = (filters: readonly ResolvedFilter[]): readonly QueryClause[] =>
    filters
      .filter(({ field }) => field === 'actor' || field === 'country')
      .map((filter) => ({ ...clauses.forExactly('', findFilterPages(index, filter)), typed: filter.part.text }));

  return (query) => {
    const parsed = parse(query.slice(0, limits.maxQueryLength));
    const { filters, unknownFilters } = resolveFilters(parsed.filters, index, names);
    const { resolved, must } = buildMust(parsed);
    const mustNot = parsed.excluded.map(({ text }) =>
      isOneTerm(text, tokenizer) ? clauses.forExactly(text, names.lookUp(text)) : clauses.forPhrase({ text, isOpen: false }),
    );
    const isFilterOnly = must.length === 0 && parsed.filters.length > 0;
    return { parsed, filters, unknownFilters, resolved, must: isFilterOnly ? forFilters(filters) : must, mustNot, isFilterOnly };
  };
}

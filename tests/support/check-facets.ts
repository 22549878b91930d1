import { resultFields, type ResultField } from '../../src/core/facets/result-facets.ts';
import type { SearchEngine } from '../../src/core/search/create-search.ts';
import { withFilter } from '../../src/core/search/query/parse-query.ts';

const isInArticle = (kind: string): boolean => ['passage', 'claim', 'note'].includes(kind);

/** A query with one more filter. Whether an article has such a passage is not known before it is loaded, so articles stand for their passages. */
export const narrow = (query: string, field: ResultField, value: string): string =>
  withFilter(query, field, field === 'kind' && isInArticle(value) ? 'article' : value).replace(/kind:(?:passage|claim)/, 'kind:article');

/** The number of pages, articles, questions and events among the results. */
export const countFound = async (search: SearchEngine['answer'], query: string): Promise<number> =>
  (await search(query)).results.filter(({ kind, isMentioned }) => isMentioned !== true && !isInArticle(kind)).length;

/** How many counts the facets of a query have, and those that are not the number of results that the filter leaves. */
export async function checkFacets(
  { search, countFacets }: { readonly search: SearchEngine['answer']; readonly countFacets: SearchEngine['countFacets'] },
  query: string,
  only?: ResultField,
): Promise<{ readonly wrong: readonly string[]; readonly tried: number }> {
  const [facets, { filters }] = await Promise.all([countFacets(query), search(query)]);
  const isFree = (field: ResultField): boolean => filters.every((filter) => filter.field !== field || filter.isNot === true);
  const options = resultFields
    .filter((field) => (only === undefined ? isFree(field) : field === only))
    .flatMap((field) => facets[field].map(({ value, count }) => ({ field, value, count })));
  const left = await Promise.all(options.map(({ field, value }) => countFound(search, narrow(query, field, value))));
  const wrong = options.flatMap(({ field, value, count }, i) =>
    count === left[i] ? [] : `${field}:${value} says ${count}, gives ${left[i]}`,
  );
  return { wrong, tried: options.length };
}

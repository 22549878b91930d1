import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { real } from '../support/fixture.ts';
import { loadBuiltSearch } from '../support/load-built-search.ts';
import { realSite } from '../support/real-site.ts';

interface Query {
  readonly q: string;
  readonly group: string;
  readonly expect_seeds: readonly string[];
  readonly expect_actors: readonly string[];
  readonly expect_places?: readonly string[];
  readonly expect_top?: string;
  readonly must_not?: readonly string[];
  readonly returns_nothing: boolean;
}

const { queries } = JSON.parse(readFileSync('tests/fixtures/queries-sample.json', 'utf8')) as { queries: readonly Query[] };
const { search } = await loadBuiltSearch(real);
/** The sample names articles by the number that their source text’s file begins with. */
const sourceNumbers = new Map<string, string>(realSite.articles.map(({ id, data }) => [id, data.sourceFile.slice(0, 3)]));

describe('a sample of what readers type', () => {
  test.each(queries)('$group: $q', async (query) => {
    const { results } = await search(query.q);
    const ids = results.map(({ kind, id }) => (kind === 'article' ? (sourceNumbers.get(id) ?? id) : id));
    const pages = ids.filter((_, i) => results[i]?.kind !== 'passage' && results[i]?.kind !== 'claim');
    if (query.returns_nothing) expect(results).toEqual([]);
    expect(pages).toEqual(expect.arrayContaining([...query.expect_seeds, ...query.expect_actors, ...(query.expect_places ?? [])]));
    for (const unwanted of query.must_not ?? []) expect(pages).not.toContain(unwanted);
    if (query.expect_top !== undefined) {
      const isArticle = /^\d/.test(query.expect_top);
      expect(isArticle ? pages.find((id) => /^\d/.test(id)) : pages[0]).toBe(query.expect_top);
    }
  });
});

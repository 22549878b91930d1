import { describe, expect, test } from 'vitest';
import { listLostNames } from '../support/list-lost-names.ts';
import { loadBuiltSearch } from '../support/load-built-search.ts';
import { fixtureFiles } from '../support/read-dist.ts';

const { index, search } = await loadBuiltSearch();

test('each name in the index gives each of its pages', async () => {
  expect(index.allForms().length).toBeGreaterThan(50);
  expect(await listLostNames(index, search)).toEqual([]);
});

describe('results', () => {
  test('lead to pages and passages that exist', async () => {
    const pages = new Map(fixtureFiles.pages().map(({ url, $ }) => [url, $]));
    const { results } = await search('Madrid');
    expect(results.length).toBeGreaterThan(10);
    for (const { url } of results) {
      const [path = '', hash] = url.split('#');
      expect(pages.has(path), url).toBe(true);
      if (hash !== undefined) expect(pages.get(path)?.(`[id="${hash}"]`).length, url).toBe(1);
    }
  });

  test('mark the hit inside the passage', async () => {
    const { results } = await search('notebooks');
    const passage = results.find(({ kind }) => kind === 'passage');
    expect(passage?.excerpt?.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['notebooks']);
  });

  test('say which other name was meant without showing it as an article’s', async () => {
    const { results } = await search('Vaudrey Works');
    expect(results[0]).toMatchObject({ kind: 'actor', id: 'ateliers-vaudrey' });
    expect(results[0]?.why).toContain('“Vaudrey Works” (other name or spelling), which no article here uses');
  });

  test.each([
    ['portugl', 'actor', 'portugal'],
    ['tangeir', 'place', 'tangier'],
    ['Varcelona', 'place', 'barcelona'],
  ])('correct the misspelt name %s and say so', async (query, kind, id) => {
    const { results, correction } = await search(query);
    expect(correction?.toLowerCase()).toBe(id);
    expect(results[0]).toMatchObject({ kind, id });
  });

  test.each([
    ['Tanjier', 'Tanjier', undefined, 'Tangier'],
    ['Coimbra', 'Coimbra', 'a district of Portugal', undefined],
    ['pariz-de-coimbra', 'pariz-de-coimbra', undefined, undefined],
    ['Portugal Railway Museum', 'Portugal Railway Museum', undefined, undefined],
    ['Doña Ramos', 'Ramos', undefined, undefined],
  ])('ask about the name %s, which no page has', async (query, name, what, meant) => {
    const { results, correction, question } = await search(query);
    expect([results, correction, question]).toEqual([[], undefined, { name, what, meant }]);
  });

  test.each([
    ['Doña Inés Calderón', 'ines-calderon'],
    ['Inés María Calderón', 'ines-calderon'],
    ['в Трасмару Нотту', 'trasmare-notte'],
    ['поезд Трасмаре Нотте', 'trasmare-notte'],
    ['Lizbon–Madrid sleepers', 'lisbon-madrid-sleepers'],
    ['SETs', 'set'],
  ])('give %s its page first', async (query, id) => {
    expect((await search(query)).results[0]?.id).toBe(id);
  });

  test.each([
    ['empty bearths', 'empty berths'],
    ['tickts shown barrier', 'tickets shown barrier'],
    ['frist nigth', 'first night'],
  ])('correct %s to words as printed', async (query, meant) => {
    const { results, correction } = await search(query);
    expect(correction).toBe(meant);
    expect(results.some(({ kind }) => kind === 'passage')).toBe(true);
  });

  test.each([
    ['SET', 'set'],
    ['قطارات جنوب أوروبا', 'set'],
    ['WMRU', 'western-mediterranean-rail-union'],
  ])('take %s for itself', async (query, id) => {
    const { results, correction } = await search(query);
    expect(results[0]?.id).toBe(id);
    expect(correction).toBeUndefined();
  });

  test.each(['Lisbon', 'Madrid', 'Paris', 'Rabat', 'مدريد'])(
    'give for the capital %s its country and every article that names it',
    async (capital) => {
      const { results } = await search(capital);
      const country = results.find(({ kind }) => kind === 'country');
      const ofCountry = await search(country?.title ?? '');
      const toArticles = (found: typeof results) => found.filter(({ kind }) => kind === 'article').map(({ id }) => id);
      expect(country).toBeDefined();
      expect(toArticles(results)).toEqual(expect.arrayContaining(toArticles(ofCountry.results)));
    },
  );

  test.each(['1,240', '1240', '1.240'])('find a number under any grouping: %s', async (query) => {
    const { results } = await search(query);
    expect(results.find(({ kind }) => kind === 'article')?.id).toBe('the-night-map-is-being-redrawn');
  });
});

describe('a query that is no query', () => {
  test.each([
    ['nothing', ''],
    ['white space', '   '],
    ['quotes alone', '""'],
    ['marks alone', '!!!'],
    ['10,000 letters', 'a'.repeat(10_000)],
    ['2,500 names', 'SET '.repeat(2500)],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a lone combining mark', '\u0301'],
    ['a right-to-left override', '\u202Egnp.exe\u202C'],
    ['a null character', '\u0000'],
    ['names of JavaScript', 'constructor __proto__ toString'],
    ['an emoji', '🙂'],
    ['a broken escape', '%E0%A4%A'],
  ])('%s has a plain answer', async (_, query) => {
    const { results, suggestions } = await search(query);
    expect(Array.isArray(results) && Array.isArray(suggestions)).toBe(true);
  });

  test('for what no article has finds nothing, and suggests the pages that a part of it names', async () => {
    const { results, suggestions } = await search('Lisbon airport');
    expect(results).toEqual([]);
    expect(suggestions.map(({ id }) => id)).toContain('lisbon');
  });
});

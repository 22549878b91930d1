import { describe, expect, test } from 'vitest';
import { loadBuiltSearch } from '../support/load-built-search.ts';
import { readPages } from '../support/read-dist.ts';

const { index, search } = await loadBuiltSearch();

describe('every spelling leads home', () => {
  test('each name in the index gives each of its pages', async () => {
    const missed: string[] = [];
    for (const [form, , positions] of index.names) {
      const { results } = await search(form);
      const urls = new Set(results.map(({ url }) => url));
      for (const position of positions) {
        const page = index.pages[position];
        if (page !== undefined && !urls.has(page.url)) missed.push(`${form} → ${page.url}`);
      }
    }
    expect(missed).toEqual([]);
  });
});

describe('results', () => {
  test('lead to pages and passages that exist', async () => {
    const ids = new Map(
      readPages().map(({ url, $ }) => [
        url,
        new Set(
          $('[id]')
            .map((_, element) => $(element).attr('id'))
            .get(),
        ),
      ]),
    );
    const { results } = await search('Islamabad');
    expect(results.length).toBeGreaterThan(10);
    for (const { url } of results) {
      const [path = '', hash] = url.split('#');
      expect(ids.has(path), url).toBe(true);
      if (hash !== undefined) expect(ids.get(path)?.has(hash), url).toBe(true);
    }
  });

  test('mark the hit inside the passage', async () => {
    const { results } = await search('quadcopters');
    const passage = results.find(({ kind }) => kind === 'passage');
    expect(passage?.excerpt?.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['quadcopters']);
  });

  test('say which other name was meant without showing it as an article’s', async () => {
    const { results } = await search('Fitna al-Khawarij');
    expect(results[0]).toMatchObject({ kind: 'actor', id: 'ttp' });
    expect(results[0]?.why).toContain('label given by Pakistan), which no article here prints');
  });

  test('correct a misspelling and say so', async () => {
    const { results, correction } = await search('Balochstan');
    expect(correction?.toLowerCase()).toBe('balochistan');
    expect(results[0]).toMatchObject({ kind: 'place', id: 'balochistan' });
  });

  test.each([
    ['atack on mosqe', 'attack on mosque'],
    ['sanctuery', 'sanctuary'],
    ['pakstan afganistan boarder', 'pakistan afghanistan border'],
  ])('correct %s to words as printed', async (query, meant) => {
    const { results, correction } = await search(query);
    expect(correction).toBe(meant);
    expect(results.some(({ kind }) => kind === 'passage')).toBe(true);
  });

  test.each(['ISPP', 'ISKP'])('take %s for itself alone', async (query) => {
    const { results, correction } = await search(query);
    expect(results[0]?.id).toBe(query.toLowerCase());
    expect(correction).toBeUndefined();
  });

  test.each([
    ['ISI', 'pakistan-intelligence', ['iskp', 'islamic-state']],
    ['isis', 'islamic-state', ['pakistan-intelligence']],
    ['KP', 'khyber-pakhtunkhwa', ['iskp']],
    ['is-kp', 'iskp', ['khyber-pakhtunkhwa']],
  ])('do not offer for %s what a letter less or a hyphen would make of it', async (query, wanted, unwanted) => {
    const { results } = await search(query);
    const firstArticle = results.findIndex(({ kind }) => kind === 'article');
    const pages = results.slice(0, firstArticle).map(({ id }) => id);
    expect(pages[0]).toBe(wanted);
    for (const id of unwanted) expect(pages).not.toContain(id);
  });

  test('find the article of a man who is named only in his government’s name', async () => {
    const { results } = await search('Imran Khan');
    expect(results[0]).toMatchObject({ kind: 'actor', id: 'imran-khan' });
    expect(results.filter(({ kind }) => kind === 'article').map(({ id }) => id)).toEqual(['pakistan-taliban-cross-border-violence']);
  });

  test.each(['Kabul', 'Islamabad', 'New Delhi', 'Washington', 'Beijing', 'Tehran', 'Ankara', 'Moscow', 'Budapest', 'Port-au-Prince'])(
    'give for the capital %s its country and every article that names it',
    async (capital) => {
      const { results } = await search(capital);
      const country = results.find(({ kind }) => kind === 'country');
      const ofCountry = await search(country?.title ?? '');
      const toArticles = (found: typeof results) => new Set(found.filter(({ kind }) => kind === 'article').map(({ id }) => id));
      expect(country).toBeDefined();
      expect(toArticles(results)).toEqual(new Set([...toArticles(results), ...toArticles(ofCountry.results)]));
    },
  );

  test('find a number under any grouping', async () => {
    for (const query of ['8,000', '8000', '8.000']) {
      const { results } = await search(query);
      expect(results.find(({ kind }) => kind === 'article')?.id, query).toBe('afghanistan-at-the-brink');
    }
  });
});

describe('a query that is no query', () => {
  test.each([
    ['nothing', ''],
    ['white space', '   '],
    ['quotes alone', '""'],
    ['marks alone', '!!!'],
    ['10,000 letters', 'a'.repeat(10_000)],
    ['2,500 names', 'TTP '.repeat(2500)],
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
    const { results, suggestions } = await search('Pakistan International Airlines');
    expect(results).toEqual([]);
    expect(suggestions.map(({ id }) => id)).toContain('pakistan');
  });
});

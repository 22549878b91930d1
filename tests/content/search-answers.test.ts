import { describe, expect, test } from 'vitest';
import { real } from '../support/fixture.ts';
import { listLostNames } from '../support/list-lost-names.ts';
import { loadBuiltSearch } from '../support/load-built-search.ts';

const { index, search } = await loadBuiltSearch(real);

/** What search answers on the texts of `content/`: `tests/build` shows how it works on the fixture. */
describe('on these articles, search', () => {
  test('gives each of its pages for each name', async () => {
    expect(await listLostNames(index, search)).toEqual([]);
  });

  test.each([
    ['atack on mosqe', 'attack on mosque'],
    ['sanctuery', 'sanctuary'],
    ['pakstan afganistan boarder', 'pakistan afghanistan border'],
  ])('corrects %s to words as printed', async (query, meant) => {
    const { results, correction } = await search(query);
    expect(correction).toBe(meant);
    expect(results.some(({ kind }) => kind === 'passage')).toBe(true);
  });

  test.each([
    ['ISPP', 'ispp', ['iskp']],
    ['ISKP', 'iskp', ['ispp']],
    ['ISI', 'pakistan-intelligence', ['iskp', 'islamic-state']],
    ['isis', 'islamic-state', ['pakistan-intelligence']],
    ['KP', 'khyber-pakhtunkhwa', ['iskp']],
    ['is-kp', 'iskp', ['khyber-pakhtunkhwa']],
  ])('does not offer for %s what a letter more or less or a hyphen would make of it', async (query, wanted, unwanted) => {
    const { results, correction } = await search(query);
    const firstArticle = results.findIndex(({ kind }) => kind === 'article');
    const pages = results.slice(0, firstArticle).map(({ id }) => id);
    expect(pages[0]).toBe(wanted);
    for (const id of unwanted) expect(pages).not.toContain(id);
    expect(correction).toBeUndefined();
  });

  test('finds the article of a man who is named only in his government’s name', async () => {
    const { results } = await search('Imran Khan');
    expect(results[0]).toMatchObject({ kind: 'actor', id: 'imran-khan' });
    expect(results.filter(({ kind }) => kind === 'article').map(({ id }) => id)).toContain('pakistan-taliban-cross-border-violence');
  });

  test.each(['Kabul', 'Islamabad', 'New Delhi', 'Washington', 'Beijing', 'Tehran', 'Ankara', 'Moscow', 'Budapest', 'Port-au-Prince'])(
    'gives for the capital %s its country and every article that names it',
    async (capital) => {
      const { results } = await search(capital);
      const country = results.find(({ kind }) => kind === 'country');
      const ofCountry = await search(country?.title ?? '');
      const toArticles = (found: typeof results) => new Set(found.filter(({ kind }) => kind === 'article').map(({ id }) => id));
      expect(country).toBeDefined();
      expect(toArticles(results)).toEqual(new Set([...toArticles(results), ...toArticles(ofCountry.results)]));
    },
  );
});

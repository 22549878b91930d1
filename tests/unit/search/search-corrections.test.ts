import { describe, expect, it, test } from 'vitest';
import type { SearchEngine } from '../../../src/core/search/create-search.ts';
import { makeActor, makeArticle } from '../../support/make-content.ts';
import { buildContentIndex, makeFiles } from '../../support/make-index.ts';
import { makeSearch, serveIndex } from '../../support/make-search.ts';

const files = [
  makeActor('alpha', {
    names: [
      { form: 'Alphaland', type: 'canonical' },
      { form: 'تحریک الفا', type: 'native', lang: 'ur' },
    ],
  }),
  makeArticle('one', 'Alphaland negotiated at the border.', { actors: ['alpha'] }),
];

const cut = makeFiles(buildContentIndex(files));
const count = (loaded: readonly string[]): number => loaded.filter((what) => what === 'words').length;

describe('the dictionary of corrections', () => {
  it.each([
    ['alphalnd', 'alphaland'],
    ['bordr', 'border'],
    ['alphaland bordr', 'alphaland border'],
    ['تحریک الفا bordr', 'تحریک الفا border'],
  ])('is loaded for a misspelling: “%s” is “%s”', async (query, correction) => {
    const { search, loaded } = makeSearch(files);
    const answer = await search(query);
    expect([answer.correction, count(loaded)]).toEqual([correction, 1]);
    expect(answer.results).not.toEqual([]);
  });

  it.each([
    ['a name', 'Alphaland'],
    ['a name in another script', 'تحریک الفا'],
    ['a word in another form', 'negotiating borders'],
    ['the prefix of a word', 'borde'],
    ['filters and exclusions', 'border -zeppelin actor:nobody kind:passage'],
    ['an empty query', ''],
  ])('is not loaded for %s', async (_, query) => {
    const { search, findMatchesIn, loaded } = makeSearch(files);
    await search(query);
    await findMatchesIn('one', query);
    expect(count(loaded)).toBe(0);
  });

  test('tells that a prefix longer than the stem is no misspelling', async () => {
    const { search, loaded } = makeSearch(files);
    expect((await search('negotiate')).correction).toBeUndefined();
    expect(count(loaded)).toBe(0);
    expect((await search('negotiat')).correction).toBeUndefined();
    expect(count(loaded)).toBe(1);
  });

  test('is loaded once, even for simultaneous queries in both kinds of scripts', async () => {
    const { search, findMatchesIn, loaded } = makeSearch(files);
    await Promise.all([search('bordr'), search('Alphalnd'), findMatchesIn('one', 'bordr'), search('الفا bordr')]);
    await search('zeppelin');
    expect(count(loaded)).toBe(1);
  });

  test('is waited for: there is no first answer without it', async () => {
    const words = Promise.withResolvers<undefined>();
    const requested = Promise.withResolvers<undefined>();
    const { answer } = serveIndex(cut, (what) => {
      if (what !== 'words') return undefined;
      requested.resolve(undefined);
      return words.promise;
    });
    const firsts: (string | undefined)[] = [];
    const complete = answer('bordr', { onFirst: ({ correction }) => firsts.push(correction) });
    await requested.promise;
    expect(firsts).toEqual([]);
    words.resolve(undefined);
    expect([(await complete).correction, firsts]).toEqual(['border', ['border']]);
  });
});

describe('when the dictionary cannot be loaded', () => {
  /** A search whose words load at the given attempt, counted from 1. */
  const makeLate = (at: number): SearchEngine => {
    let attempts = 0;
    return serveIndex(cut, (what) => {
      if (what !== 'words') return;
      attempts += 1;
      if (attempts < at) throw new Error('offline');
    });
  };

  test('a query is answered as typed', async () => {
    const { answer } = makeLate(Infinity);
    expect(await answer('bordr')).toMatchObject({ results: [], correction: undefined, failed: 0, isComplete: true });
    const { suggestions } = await answer('alphaland bordr');
    expect(suggestions.map(({ id }) => id)).toEqual(['alpha']);
  });

  test('it is loaded again for the next query', async () => {
    const { answer } = makeLate(2);
    await answer('bordr');
    expect((await answer('bordr')).correction).toBe('border');
  });
});

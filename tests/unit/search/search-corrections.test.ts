import { describe, expect, it, test } from 'vitest';
import { createSearch } from '../../../src/core/search/create-search.ts';
import { makeActor, makeArticle } from '../../support/make-content.ts';
import { makeSearch, makeSearchFiles } from '../../support/make-search.ts';

const files = [
  makeActor('alpha', {
    names: [
      { form: 'Alphaland', type: 'canonical' },
      { form: 'تحریک الفا', type: 'native', lang: 'ur' },
    ],
  }),
  makeArticle('one', 'Alphaland negotiated at the border.', { actors: ['alpha'] }),
];

const count = (loaded: readonly string[]): number => loaded.filter((fileName) => fileName === 'words.json').length;

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
    const { index, words } = makeSearchFiles(files);
    let release = (_: unknown): void => undefined;
    const { answer } = createSearch(index, (fileName) =>
      fileName === 'words.json' ? new Promise((resolve) => (release = resolve)) : Promise.reject(new Error('offline')),
    );
    const firsts: (string | undefined)[] = [];
    const complete = answer('bordr', ({ correction }) => firsts.push(correction));
    release(words);
    expect([(await complete).correction, firsts]).toEqual(['border', ['border']]);
  });
});

describe('when the dictionary cannot be loaded', () => {
  const { index, words, texts } = makeSearchFiles(files);
  /** A search whose words load at the given attempt, counted from 1. */
  const makeLate = (at: number): ReturnType<typeof createSearch> => {
    let attempts = 0;
    return createSearch(index, (fileName) => {
      if (fileName !== 'words.json') return Promise.resolve(texts[0]);
      attempts += 1;
      return attempts < at ? Promise.reject(new Error('offline')) : Promise.resolve(words);
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

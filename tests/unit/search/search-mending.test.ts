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

const count = (loaded: readonly string[]): number => loaded.filter((address) => address === 'words.json').length;

describe('the words that misspellings are mended to', () => {
  it.each([
    ['Alphalnd', 'alphaland'],
    ['bordr', 'border'],
    ['alphaland bordr', 'alphaland border'],
    ['تحریک الفا bordr', 'تحریک الفا border'],
  ])('are fetched for a misspelling: “%s” is “%s”', async (query, mended) => {
    const { search, loaded } = makeSearch(files);
    const answer = await search(query);
    expect([answer.mended, count(loaded)]).toEqual([mended, 1]);
    expect(answer.results).not.toEqual([]);
  });

  it.each([
    ['a name', 'Alphaland'],
    ['a name in another script', 'تحریک الفا'],
    ['a word in another form', 'negotiating borders'],
    ['the beginning of a word', 'borde'],
    ['a short word', 'bord zepp'],
    ['a filter and what is left out', 'border -zeppelin actor:nobody kind:passage'],
    ['nothing', ''],
  ])('are not fetched for %s', async (_, query) => {
    const { search, hitsIn, loaded } = makeSearch(files);
    await search(query);
    await hitsIn('one', query);
    expect(count(loaded)).toBe(0);
  });

  test('say what is no misspelling: a beginning longer than the stem', async () => {
    const { search, loaded } = makeSearch(files);
    expect((await search('negotiate')).mended).toBeUndefined();
    expect(count(loaded)).toBe(0);
    expect((await search('negotiat')).mended).toBeUndefined();
    expect(count(loaded)).toBe(1);
  });

  test('are fetched once, though they are asked for at once, and for both kinds of names', async () => {
    const { search, hitsIn, loaded } = makeSearch(files);
    await Promise.all([search('bordr'), search('Alphalnd'), hitsIn('one', 'bordr'), search('الفا bordr')]);
    await search('zeppelin');
    expect(count(loaded)).toBe(1);
  });

  test('are waited for: no first answer comes without them', async () => {
    const { index } = makeSearchFiles(files);
    let release = (_: unknown): void => undefined;
    const { answer } = createSearch(index, (address) =>
      address === 'words.json' ? new Promise((resolve) => (release = resolve)) : Promise.reject(new Error('offline')),
    );
    const firsts: (string | undefined)[] = [];
    const whole = answer('bordr', ({ mended }) => firsts.push(mended));
    release({ id: 'words', words: ['border'] });
    expect([(await whole).mended, firsts]).toEqual(['border', ['border']]);
  });
});

describe('when they cannot be fetched', () => {
  const { index, words, texts } = makeSearchFiles(files);
  /** A search whose words come at the attempt given, counted from 1. */
  const makeLate = (at: number): ReturnType<typeof createSearch> => {
    let attempts = 0;
    return createSearch(index, (address) => {
      if (address !== 'words.json') return Promise.resolve(texts[0]);
      attempts += 1;
      return attempts < at ? Promise.reject(new Error('offline')) : Promise.resolve(words);
    });
  };

  test('a query is answered as typed', async () => {
    const { answer } = makeLate(Infinity);
    expect(await answer('bordr')).toMatchObject({ results: [], mended: undefined, failed: 0, isWhole: true });
    const { suggestions } = await answer('alphaland bordr');
    expect(suggestions.map(({ id }) => id)).toEqual(['alpha']);
  });

  test('they are fetched anew for the next', async () => {
    const { answer } = makeLate(2);
    await answer('bordr');
    expect((await answer('bordr')).mended).toBe('border');
  });
});

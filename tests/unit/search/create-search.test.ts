import { describe, expect, test } from 'vitest';
import { createSearch } from '../../../src/core/search/create-search.ts';
import { makeActor, makeArticle, makeClaim, makePlace, makeSource } from '../../support/make-content.ts';
import { makeSearch, makeSearchFiles, toIds } from '../../support/make-search.ts';

const acronym = (form: string) => ({ names: [{ form, type: 'acronym' }] });
const ambiguous = (...forms: readonly string[]) => ({
  names: [...forms.map((form) => ({ form, type: 'canonical' })), { form: 'Front', type: 'variant', ambiguous: true }],
});

/** A search over articles that name nobody, by their ids. */
const searchTexts = (texts: Readonly<Record<string, string>>) =>
  makeSearch(Object.entries(texts).map(([id, text]) => makeArticle(id, text)));
const findArticles = async (texts: Readonly<Record<string, string>>, query: string): Promise<readonly string[]> =>
  toIds((await searchTexts(texts).search(query)).results, 'article');

describe('results', () => {
  const claims = [makeClaim('denial', { text: 'Alpha attacked Beta.', speaker: 'alpha', about: ['beta'], hedge: 'denies', denies: [] })];
  const { search } = makeSearch([
    ...['alpha', 'beta', 'gamma'].map((id) => makeActor(id)),
    makeSource('post'),
    makeArticle('one', ':claim[Alpha]{#denial} met Beta and Gamma.\n\nA quadcopter <3 came.', {
      ...{ actors: ['alpha', 'beta', 'gamma'], claims, source: 'post' },
    }),
    makeArticle('two', 'Beta. Beta. Beta. Beta.', { actors: ['beta'] }),
  ]);

  test('are the page named, then articles with passages and claims', async () => {
    const { results, suggestions, mended } = await search('alpha');
    expect(results.map(({ kind, id }) => [kind, id])).toEqual([
      ['actor', 'alpha'],
      ['article', 'one'],
      ['passage', 'p1'],
      ['claim', 'denial'],
    ]);
    expect([suggestions, mended]).toEqual([[], undefined]);
  });

  test('carry their address and why they are here', async () => {
    const { results } = await search('alpha');
    expect(results.map(({ url, why }) => [url, why])).toEqual([
      ['/actors/alpha/', 'matched “Alpha” (full name)'],
      ['/articles/one/', 'has “Alpha”'],
      ['/articles/one/#p1', 'has “Alpha”'],
      ['/articles/one/#claim-denial', 'has “Alpha”'],
    ]);
  });

  test('for words end with actors to read on with, the rarer first, for an actor’s name do not', async () => {
    const read = async (query: string) => (await search(query)).results.filter(({ why }) => why === 'named in these passages');
    expect((await read('met')).map(({ id }) => id)).toEqual(['alpha', 'gamma', 'beta']);
    expect(await read('alpha')).toEqual([]);
  });

  test('in an article say which, and carry an excerpt with the hits marked', async () => {
    const { results } = await search('alpha');
    expect(results.filter(({ excerpt }) => excerpt !== undefined)).toMatchObject([
      {
        ...{ kind: 'passage', article: 'one', passage: 'p1' },
        excerpt: [
          { text: 'Alpha', hit: true },
          { text: ' met Beta and Gamma.', hit: false },
        ],
      },
      { kind: 'claim', article: 'one', title: 'Alpha denies this', excerpt: [{ text: 'Alpha', hit: true }, { hit: false }] },
    ]);
  });

  test('are text, never markup', async () => {
    const { results } = await search('quadcopter');
    expect(results.find(({ kind }) => kind === 'passage')?.excerpt?.map(({ text }) => text)).toEqual(['A ', 'quadcopter', ' <3 came.']);
  });

  test('for a source are its page and its articles', async () => {
    const { results } = await search('Source post');
    expect(results.map(({ kind, id }) => [kind, id])).toEqual([
      ['source', 'post'],
      ['article', 'one'],
    ]);
  });
});

describe('names', () => {
  test('that are ambiguous give all owners', async () => {
    const { search } = makeSearch([makeActor('alpha', ambiguous('Alpha')), makeActor('beta', ambiguous('Beta')), makeActor('gamma')]);
    expect(toIds((await search('front')).results, 'actor')).toEqual(['alpha', 'beta']);
  });

  test('find an article under any form, the one that prints the form typed first', async () => {
    const forms = [
      { form: 'Alpha', type: 'canonical' },
      { form: 'Alfa', type: 'variant' },
    ];
    const { search } = makeSearch([
      makeActor('alpha', { names: forms }),
      makeArticle('one', 'Alpha.', { actors: ['alpha'] }),
      makeArticle('two', 'Alfa.', { actors: ['alpha'] }),
    ]);
    expect(toIds((await search('Alpha')).results, 'article')).toEqual(['one', 'two']);
    expect(toIds((await search('Alfa')).results, 'article')).toEqual(['two', 'one']);
  });

  test('of a capital give its country, and the articles that name it', async () => {
    const { search } = makeSearch([
      makePlace('landia', { kind: 'country', code: 'LA', name: 'Landia', names: [{ form: 'Landia', type: 'canonical' }] }),
      makePlace('city', { kind: 'city', country: 'landia', capital: true, name: 'City', names: [{ form: 'City', type: 'canonical' }] }),
      makeArticle('one', 'Landia.', { places: ['landia'] }),
    ]);
    const { results } = await search('city');
    expect(toIds(results, 'country', 'place', 'article')).toEqual(['city', 'landia', 'one']);
  });

  test('that no article prints give their page alone, and say so', async () => {
    const { search } = makeSearch([
      makeActor('alpha', {
        names: [
          { form: 'Alpha', type: 'canonical' },
          { form: 'Slur', type: 'search-only' },
        ],
      }),
      makeArticle('one'),
    ]);
    const { results } = await search('slur');
    expect(results).toMatchObject([{ kind: 'actor', id: 'alpha', why: expect.stringContaining('which no article here prints') }]);
  });

  test('one letter apart are not taken for one another', async () => {
    const { search } = makeSearch([makeActor('ispp', acronym('ISPP')), makeActor('iskp', acronym('ISKP'))]);
    const { results, mended } = await search('ISPP');
    expect([toIds(results, 'actor'), mended]).toEqual([['ispp'], undefined]);
  });

  test.each(['ISIS', 'isis'])('are not taken for what a stem would make of them: %s', async (query) => {
    const { search } = makeSearch([
      ...[makeActor('isis', acronym('ISIS')), makeActor('isi', acronym('ISI'))],
      makeArticle('one', 'The ISI.', { actors: ['isi'] }),
      makeArticle('two', 'The ISIS.', { actors: ['isis'] }),
    ]);
    expect(toIds((await search(query)).results, 'article')).toEqual(['two']);
  });

  test('with a word of theirs typed are near, the more often named first', async () => {
    const { search } = makeSearch([
      makeActor('alpha', { names: [{ form: 'Alpha Movement', type: 'canonical' }] }),
      makeActor('beta', { names: [{ form: 'Beta Movement', type: 'canonical' }] }),
      makeArticle('one', 'Beta Movement.', { actors: ['beta'] }),
    ]);
    const { results } = await search('movement');
    expect(results.slice(0, 2)).toMatchObject([{ id: 'beta', why: 'a name of it holds these words' }, { id: 'alpha' }]);
  });
});

describe('words', () => {
  const texts = {
    strikes: 'Air strikes killed 8,000.',
    army: 'The army holds the border.',
    defence: 'The organisation speaks of defence.',
    urdu: '🙂 حکومت نے تحریک پر',
  };

  test.each([
    ['8000', 'strikes'],
    ['8.000', 'strikes'],
    ['airstrike', 'strikes'],
    ['air-strikes', 'strikes'],
    ['defense organization', 'defence'],
    ['the border', 'army'],
    ['borders', 'army'],
    ['bord', 'army'],
    ['army', 'army'],
    ['ARMY', 'army'],
    ['AIR STRIKES', 'strikes'],
    ['حكومت', 'urdu'],
  ])('%s', async (query, article) => {
    expect(await findArticles(texts, query)).toEqual([article]);
  });

  test('may stand in different passages of an article, but must stand in one article', async () => {
    const parts = { both: 'Border.\n\nQuadcopter.', border: 'Border.', quadcopter: 'Quadcopter.' };
    expect(await findArticles(parts, 'border quadcopter')).toEqual(['both']);
  });

  test('may lack one of three, which is told', async () => {
    const { search } = searchTexts({ all: 'Much other text. Border, quadcopter, truce.', two: 'Quadcopter, border.' });
    const { results } = await search('border quadcopter truce');
    expect(results.filter(({ kind }) => kind === 'article').map(({ id, why }) => [id, why])).toEqual([
      ['all', 'has “Border”, “quadcopter”, “truce”'],
      ['two', 'has “border”, “Quadcopter”, but nowhere “truce”'],
    ]);
  });

  test('may be lacking, a name never', async () => {
    const { search } = makeSearch([
      makeActor('alpha'),
      makeArticle('named', 'Alpha, quadcopter.', { actors: ['alpha'] }),
      makeArticle('nameless', 'Border, quadcopter.'),
    ]);
    expect(toIds((await search('alpha border quadcopter')).results, 'article')).toEqual(['named']);
  });
});

describe('a misspelling is mended', () => {
  const texts = { one: 'A loud response came from a sanctuary at the border.', two: 'A loud day.' };

  test.each([
    ['bordr', 'border'],
    ['sanctuery', 'sanctuary'],
    ['responce loud', 'response loud'],
  ])('and the answer says so in words: %s', async (query, words) => {
    const { results, mended } = await searchTexts(texts).search(query);
    expect(toIds(results, 'article')).toEqual(['one']);
    expect(mended).toBe(words);
  });
});

describe('when nothing has all the words', () => {
  const { search } = makeSearch([makeActor('alpha'), makeArticle('one', 'Alpha at the border.', { actors: ['alpha'] })]);

  test('there are no results, but the pages that some of them name', async () => {
    const { results, suggestions } = await search('alpha zeppelin');
    expect(results).toEqual([]);
    expect(suggestions).toMatchObject([{ kind: 'actor', id: 'alpha', url: '/actors/alpha/', why: 'matched “Alpha” (full name)' }]);
  });

  test('and none names a page, there is nothing', async () => {
    expect(await search('border zeppelin')).toMatchObject({ results: [], suggestions: [], mended: undefined });
  });

  test.each(['', '   ', '!!!', '🙂', 'the of', 'constructor', '__proto__', 'toString', '\u0301', 'a'.repeat(10_000)])(
    'as in a query that is no query: %.20j',
    async (query) => {
      expect(await search(query)).toMatchObject({ results: [], suggestions: [] });
    },
  );
});

describe('text files', () => {
  const articles = [makeArticle('one', 'Border.'), makeArticle('two', 'Quadcopter.'), makeArticle('three', 'Border, quadcopter.')];

  test('are loaded for the articles found alone, and once', async () => {
    const { search, loaded } = makeSearch(articles);
    expect(loaded).toEqual([]);
    await search('border');
    expect(loaded.toSorted()).toEqual(['one.json', 'three.json']);
    await search('quadcopter');
    await Promise.all([search('border'), search('quadcopter')]);
    expect(loaded.toSorted()).toEqual(['one.json', 'three.json', 'two.json']);
  });

  test('are loaded again after a failure', async () => {
    const { index, texts } = makeSearchFiles([makeArticle('one', 'Border.')]);
    const answers = [Promise.reject(new Error('offline')), ...texts.map((text) => Promise.resolve(text))];
    const { answer } = createSearch(index, () => answers.shift() ?? Promise.reject(new Error('asked too often')));
    const first = await answer('border');
    expect(first.failed).toBe(1);
    expect(toIds(first.results, 'article', 'passage')).toEqual(['one']);
    const second = await answer('border');
    expect(second.failed).toBe(0);
    expect(toIds(second.results, 'article', 'passage')).toEqual(['one', 'p1']);
    expect(toIds((await answer('border')).results, 'passage')).toEqual(['p1']);
  });
});

import { describe, expect, test } from 'vitest';
import { makeActor, makeArticle, makeClaim, makeEvent, makePlace, makeSource, makeThesaurus } from '../../support/make-content.ts';
import { buildContentIndex, makeFiles } from '../../support/make-index.ts';
import { makeSearch, serveIndex, toIds } from '../../support/make-search.ts';

const acronym = (form: string) => ({ names: [{ form, type: 'acronym' }] });
const ambiguous = (...forms: readonly string[]) => ({
  names: [...forms.map((form) => ({ form, type: 'canonical' })), { form: 'Front', type: 'variant', ambiguous: true }],
});

/** A search over articles that mention nobody, by their ids. */
const searchTexts = (texts: Readonly<Record<string, string>>) =>
  makeSearch([makeThesaurus({ compounds: { air: ['strike'] } }), ...Object.entries(texts).map(([id, text]) => makeArticle(id, text))]);
const findArticles = async (texts: Readonly<Record<string, string>>, query: string): Promise<readonly string[]> =>
  toIds((await searchTexts(texts).search(query)).results, 'article');

describe('the results', () => {
  const claims = [makeClaim('denial', { text: 'Alpha attacked Beta.', speaker: 'alpha', about: ['beta'], hedge: 'denies', denies: [] })];
  const { search } = makeSearch([
    ...['alpha', 'beta', 'gamma'].map((id) => makeActor(id)),
    makeSource('post'),
    makeArticle('one', ':claim[Alpha]{#denial} met Beta and Gamma.\n\nA quadcopter <3 came.', {
      ...{ actors: ['alpha', 'beta', 'gamma'], claims, source: 'post' },
    }),
    makeArticle('two', 'Beta. Beta. Beta. Beta.', { actors: ['beta'] }),
  ]);

  test('are the page of a name, then articles with passages and claims', async () => {
    const { results, suggestions, correction } = await search('alpha');
    expect(results.map(({ kind, id }) => [kind, id])).toEqual([
      ['actor', 'alpha'],
      ['article', 'one'],
      ['passage', 'p1'],
      ['claim', 'denial'],
    ]);
    expect([suggestions, correction]).toEqual([[], undefined]);
  });

  test('have their address and an explanation', async () => {
    const { results } = await search('alpha');
    expect(results.map(({ url, why }) => [url, why])).toEqual([
      ['/actors/alpha/', 'matched “Alpha” (full name)'],
      ['/articles/one/', 'has “Alpha”'],
      ['/articles/one/#p1', 'has “Alpha”'],
      ['/articles/one/#claim-denial', 'has “Alpha”'],
    ]);
  });

  test('of words end with actors mentioned in the passages, the rarer first; of the name of an actor they do not', async () => {
    const findMentioned = async (query: string) => (await search(query)).results.filter(({ why }) => why === 'named in these passages');
    expect((await findMentioned('met')).map(({ id }) => id)).toEqual(['alpha', 'gamma', 'beta']);
    expect(await findMentioned('alpha')).toEqual([]);
  });

  test('in an article name it and have an excerpt with the matches highlighted', async () => {
    const { results } = await search('alpha');
    expect(results.filter(({ excerpt }) => excerpt !== undefined)).toMatchObject([
      {
        ...{ kind: 'passage', article: 'one', passage: 'p1' },
        excerpt: [
          { text: 'Alpha', isMatch: true },
          { text: ' met Beta and Gamma.', isMatch: false },
        ],
      },
      { kind: 'claim', article: 'one', title: 'Alpha denies this', excerpt: [{ text: 'Alpha', isMatch: true }, { isMatch: false }] },
    ]);
  });

  test('have excerpts of text, never of markup', async () => {
    const { results } = await search('quadcopter');
    expect(results.find(({ kind }) => kind === 'passage')?.excerpt?.map(({ text }) => text)).toEqual(['A ', 'quadcopter', ' <3 came.']);
  });

  test('of a publication are its page and its articles', async () => {
    const { results } = await search('Source post');
    expect(results.map(({ kind, id }) => [kind, id])).toEqual([
      ['source', 'post'],
      ['article', 'one'],
    ]);
  });
});

describe('a name', () => {
  test('that is ambiguous finds all pages that have it', async () => {
    const { search } = makeSearch([makeActor('alpha', ambiguous('Alpha')), makeActor('beta', ambiguous('Beta')), makeActor('gamma')]);
    expect(toIds((await search('front')).results, 'actor')).toEqual(['alpha', 'beta']);
  });

  test('finds articles under any form, first those that print the form typed', async () => {
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

  test('of a capital finds its country, and the articles that mention that', async () => {
    const { search } = makeSearch([
      makePlace('landia', { kind: 'country', code: 'LA', name: 'Landia', names: [{ form: 'Landia', type: 'canonical' }] }),
      makePlace('city', { kind: 'city', country: 'landia', capital: true, name: 'City', names: [{ form: 'City', type: 'canonical' }] }),
      makeArticle('one', 'Landia.', { places: ['landia'] }),
    ]);
    const { results } = await search('city');
    expect(toIds(results, 'country', 'place', 'article')).toEqual(['city', 'landia', 'one']);
  });

  test('that no article prints finds its page alone, with an explanation', async () => {
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
    expect(results).toMatchObject([{ kind: 'actor', id: 'alpha', why: expect.stringContaining('which no article here uses') }]);
  });

  test('is not taken for an acronym one letter away', async () => {
    const { search } = makeSearch([makeActor('ispp', acronym('ISPP')), makeActor('iskp', acronym('ISKP'))]);
    const { results, correction } = await search('ISPP');
    expect([toIds(results, 'actor'), correction]).toEqual([['ispp'], undefined]);
  });

  test.each(['ISIS', 'isis'])('is not stemmed to another acronym: %s', async (query) => {
    const { search } = makeSearch([
      ...[makeActor('isis', acronym('ISIS')), makeActor('isi', acronym('ISI'))],
      makeArticle('one', 'The ISI.', { actors: ['isi'] }),
      makeArticle('two', 'The ISIS.', { actors: ['isis'] }),
    ]);
    expect(toIds((await search(query)).results, 'article')).toEqual(['two']);
  });

  test('is partially matched by one of its words; pages mentioned more often come first', async () => {
    const { search } = makeSearch([
      makeActor('alpha', { names: [{ form: 'Alpha Movement', type: 'canonical' }] }),
      makeActor('beta', { names: [{ form: 'Beta Movement', type: 'canonical' }] }),
      makeArticle('one', 'Beta Movement.', { actors: ['beta'] }),
    ]);
    const { results } = await search('movement');
    expect(results.slice(0, 2)).toMatchObject([{ id: 'beta', why: 'one of its names has these words' }, { id: 'alpha' }]);
  });
});

test('a document that lacks a name that is asked for comes after one that has it', async () => {
  const { search } = makeSearch([
    makeActor('alpha'),
    makeArticle('one', 'Talks on trade and borders.\n\nAlpha spoke at length of talks.', { actors: ['alpha'] }),
  ]);
  expect(toIds((await search('did alpha have talks on trade')).results, 'passage')).toEqual(['p2', 'p1']);
});

describe('words find articles', () => {
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

  test('that have them in different passages', async () => {
    const parts = { both: 'Border.\n\nQuadcopter.', border: 'Border.', quadcopter: 'Quadcopter.' };
    expect(await findArticles(parts, 'border quadcopter')).toEqual(['both']);
  });

  test('that miss one word of three, as the explanation says', async () => {
    const { search } = searchTexts({ all: 'Much other text. Border, quadcopter, truce.', two: 'Quadcopter, border.' });
    const { results } = await search('border quadcopter truce');
    expect(results.filter(({ kind }) => kind === 'article').map(({ id, why }) => [id, why])).toEqual([
      ['all', 'has “Border”, “quadcopter”, “truce”'],
      ['two', 'has “border”, “Quadcopter”, but nowhere “truce”'],
    ]);
  });

  test('that miss a word, but none that misses a name', async () => {
    const { search } = makeSearch([
      makeActor('alpha'),
      makeArticle('named', 'Alpha, quadcopter.', { actors: ['alpha'] }),
      makeArticle('nameless', 'Border, quadcopter.'),
    ]);
    expect(toIds((await search('alpha border quadcopter')).results, 'article')).toEqual(['named']);
  });
});

describe('a misspelling is corrected', () => {
  const texts = { one: 'A loud response came from a sanctuary at the border.', two: 'A loud day.' };

  test.each([
    ['bordr', 'border'],
    ['sanctuery', 'sanctuary'],
    ['responce loud', 'response loud'],
  ])('as the answer says: %s', async (query, corrected) => {
    const { results, correction } = await searchTexts(texts).search(query);
    expect(toIds(results, 'article')).toEqual(['one']);
    expect(correction).toBe(corrected);
  });
});

describe('when no article has all the words', () => {
  const { search } = makeSearch([makeActor('alpha'), makeArticle('one', 'Alpha at the border.', { actors: ['alpha'] })]);

  test('the pages that some of them name are suggested', async () => {
    const { results, suggestions } = await search('alpha zeppelin');
    expect(results).toEqual([]);
    expect(suggestions).toMatchObject([{ kind: 'actor', id: 'alpha', url: '/actors/alpha/', why: 'matched “Alpha” (full name)' }]);
  });

  test('and none names a page, there are no suggestions', async () => {
    expect(await search('border zeppelin')).toMatchObject({ results: [], suggestions: [], correction: undefined });
  });

  test.each(['', '   ', '!!!', '🙂', 'the of', 'constructor', '__proto__', 'toString', '\u0301', 'a'.repeat(10_000)])(
    'as for a degenerate query, there are no results: %.20j',
    async (query) => {
      expect(await search(query)).toMatchObject({ results: [], suggestions: [] });
    },
  );
});

describe('text files', () => {
  const articles = [makeArticle('one', 'Border.'), makeArticle('two', 'Quadcopter.'), makeArticle('three', 'Border, quadcopter.')];

  test('are loaded for the articles found, once', async () => {
    const { search, loaded } = makeSearch(articles);
    expect(loaded).toEqual([]);
    await search('border');
    expect(loaded.toSorted()).toEqual(['one', 'three']);
    await search('quadcopter');
    await Promise.all([search('border'), search('quadcopter')]);
    expect(loaded.toSorted()).toEqual(['one', 'three', 'two']);
  });

  test('are loaded once for simultaneous queries, and so is each file of questions and events', async () => {
    const files = [
      makeActor('alpha'),
      makeArticle('one', ':claim[Border]{#came}: Alpha.', { actors: ['alpha'], claims: [makeClaim('came')] }),
      ...['border', 'quadcopter'].map((id) => makeEvent(id, ['came'], { title: `At the border: ${id}` })),
    ];
    const { search, findMatchesIn, loaded } = makeSearch(files);
    await Promise.all([search('border'), search('border event'), search('kind:event'), findMatchesIn('one', 'border')]);
    expect(loaded.filter((what) => what !== 'words').toSorted()).toEqual(['cards', 'one']);
  });

  test('are loaded again after a failure', async () => {
    const answers = [false, true];
    const { answer } = serveIndex(makeFiles(buildContentIndex([makeArticle('one', 'Border.')])), (what) => {
      if (what === 'one' && answers.shift() !== true) throw new Error('offline');
    });
    const first = await answer('border');
    expect([first.failed, first.results]).toEqual([1, []]);
    const second = await answer('border');
    expect(second.failed).toBe(0);
    expect(toIds(second.results, 'article', 'passage')).toEqual(['p1', 'one']);
    expect(toIds((await answer('border')).results, 'passage')).toEqual(['p1']);
  });
});

import { describe, expect, test } from 'vitest';
import { makeActor, makeArticle, makeArticleOfClaims, makeClaim } from '../../support/make-content.ts';
import { makeGradedDate } from '../../support/make-dates.ts';
import { makeSearch, serveIndex } from '../../support/make-search.ts';
import { buildContentIndex, makeFiles } from '../../support/make-index.ts';

const actors = ['alpha', 'beta'];
const files = [
  makeActor('alpha', {
    names: [
      { form: 'Alpha', type: 'canonical' },
      { form: 'The Firsts', type: 'variant' },
    ],
  }),
  makeActor('beta'),
  makeArticleOfClaims(
    'one',
    [
      makeClaim('raid', { text: 'A raid closed the bridge.' }),
      makeClaim('talks', { text: 'Talks followed the raid.', speaker: 'beta' }),
      makeClaim('harvest', { text: 'The harvest failed.', about: ['beta'] }),
    ],
    { actors, date: makeGradedDate('2021') },
  ),
  makeArticleOfClaims('two', [makeClaim('later-raid', { text: 'Another raid was made.' })], { actors, date: makeGradedDate('2023') }),
  makeArticle('three', 'A ceasefire of Alpha.', { actors: ['alpha'] }),
];
const { findClaims } = makeSearch(files);
const find = async (query: string): Promise<readonly string[]> => (await findClaims(query)).ids.toSorted();

describe('the claims that a query finds', () => {
  test.each([
    ['raid', ['later-raid', 'raid', 'talks']],
    ['raids', ['later-raid', 'raid', 'talks']],
    ['raid bridge', ['raid']],
    ['bridge harvest', []],
    ['bridge OR harvest', ['harvest', 'raid']],
    ['"followed the raid"', ['talks']],
    ['"followed the ra', ['talks']],
    ['raid -talks', ['later-raid', 'raid']],
    ['-raid', ['harvest']],
    ['year:2023', ['later-raid']],
    ['raid before:2022', ['raid', 'talks']],
    ['The Firsts', ['later-raid', 'raid', 'talks']],
    ['beta', ['harvest', 'talks']],
    ['actor:beta raid', ['talks']],
    ['kind:claim raid', ['later-raid', 'raid', 'talks']],
    ['kind:event raid', ['later-raid', 'raid', 'talks']],
    ['ceasefire', []],
    ['actor:nobody', []],
    ['xyzzy', []],
  ])('%s', async (query, ids) => {
    expect(await find(query)).toEqual(ids);
  });

  test('say how a misspelling was understood', async () => {
    expect(await findClaims('harvset')).toMatchObject({ ids: ['harvest'], correction: 'harvest' });
    expect(await findClaims('harvest')).toMatchObject({ correction: undefined, ignored: [] });
  });

  test('say which words no article has', async () => {
    expect(await findClaims('raid bridge closed qwxyz')).toMatchObject({ ids: ['raid'], ignored: ['qwxyz'] });
  });
});

test('a text that cannot be loaded is a failure, not fewer claims', async () => {
  const search = serveIndex(makeFiles(buildContentIndex(files)), (what) => {
    if (what === 'two') throw new Error('offline');
  });
  await expect(search.findClaims('raid')).rejects.toThrow();
  expect((await search.findClaims('harvest')).ids).toEqual(['harvest']);
});

import { describe, expect, it, test } from 'vitest';
import { makeActor, makeArticle } from '../../support/make-content.ts';
import { buildContentIndex, makeFiles } from '../../support/make-index.ts';
import { makeSearch, serveIndex } from '../../support/make-search.ts';

const files = [
  makeActor('alpha', {
    names: [
      { form: 'Alpha', type: 'canonical' },
      { form: 'تحریک الفا', type: 'native', lang: 'ur' },
    ],
  }),
  makeArticle('one', 'Alpha at the border.', { actors: ['alpha'] }),
];

describe('names in another script', () => {
  test('find their page and its articles', async () => {
    const { results } = await makeSearch(files).search('تحريك الفا');
    expect(results.map(({ kind, id }) => [kind, id])).toEqual([
      ['actor', 'alpha'],
      ['article', 'one'],
      ['passage', 'p1'],
    ]);
  });

  test('find the passages of one article', async () => {
    const matches = await makeSearch(files).findMatchesIn('one', 'تحریک الفا');
    expect(matches.map(({ passage }) => passage)).toEqual(['p1']);
  });

  it.each(['alpha', 'Orbán', '8,000', '🙂', ''])('are not loaded for a query in Latin letters: “%s”', async (query) => {
    const { search, loaded } = makeSearch(files);
    await search(query);
    expect(loaded).not.toContain('scripts');
  });

  test('are loaded once, even for simultaneous queries', async () => {
    const { search, loaded } = makeSearch(files);
    await Promise.all([search('تحریک الفا'), search('border الفا')]);
    await search('تحریک');
    expect(loaded.filter((what) => what === 'scripts')).toHaveLength(1);
  });

  test('reject when they cannot be loaded, and are loaded again the next time', async () => {
    const answers = [false, true];
    const { answer } = serveIndex(makeFiles(buildContentIndex(files)), (what) => {
      if (what === 'scripts' && answers.shift() !== true) throw new Error('offline');
    });
    await expect(answer('تحریک الفا')).rejects.toThrow('offline');
    expect((await answer('تحریک الفا')).results).toHaveLength(3);
  });
});

import { describe, expect, it, test } from 'vitest';
import { createSearch } from '../../../src/core/search/create-search.ts';
import { makeActor, makeArticle } from '../../support/make-content.ts';
import { makeSearch, makeSearchFiles } from '../../support/make-search.ts';

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
  test('find what bears them, and its articles', async () => {
    const { results } = await makeSearch(files).search('تحريك الفا');
    expect(results.map(({ kind, id }) => [kind, id])).toEqual([
      ['actor', 'alpha'],
      ['article', 'one'],
      ['passage', 'p1'],
    ]);
  });

  test('find the passages of one article', async () => {
    const hits = await makeSearch(files).hitsIn('one', 'تحریک الفا');
    expect(hits.map(({ passage }) => passage)).toEqual(['p1']);
  });

  it.each(['alpha', 'Orbán', '8,000', '🙂', ''])('are not fetched for a query without any: “%s”', async (query) => {
    const { search, loaded } = makeSearch(files);
    await search(query);
    expect(loaded).not.toContain('scripts.json');
  });

  test('are fetched once, though they are asked for at once', async () => {
    const { search, loaded } = makeSearch(files);
    await Promise.all([search('تحریک الفا'), search('border الفا')]);
    await search('تحریک');
    expect(loaded.filter((address) => address === 'scripts.json')).toHaveLength(1);
  });

  test('that cannot be fetched reject, and are fetched anew the next time', async () => {
    const { index, scripts, texts } = makeSearchFiles(files);
    const answers = [Promise.reject(new Error('offline')), ...[scripts, ...texts].map((file) => Promise.resolve(file))];
    const { answer } = createSearch(index, () => answers.shift() ?? Promise.reject(new Error('asked too often')));
    await expect(answer('تحریک الفا')).rejects.toThrow('offline');
    expect((await answer('تحریک الفا')).results).toHaveLength(3);
  });
});

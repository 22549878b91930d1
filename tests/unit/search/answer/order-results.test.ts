import { describe, expect, test } from 'vitest';
import { makeActor, makeArticleOfClaims, makeQuestion } from '../../../support/make-content.ts';
import { makeSearch } from '../../../support/make-search.ts';

describe('a contested question', () => {
  const { search } = makeSearch([
    makeActor('alpha'),
    makeArticleOfClaims('one', ['strong', 'weak', 'rich']),
    makeQuestion('riches', [['rich']], { title: 'How rich is Alpha?', actors: ['alpha'] }, 'Alpha, and Alpha again.'),
    makeQuestion('strength', [['strong'], ['weak']], { title: 'How strong is Alpha?', actors: ['alpha'] }),
  ]);
  const findFirst = async (query: string) => (await search(query)).results.slice(0, 2).map(({ kind, id }) => `${kind} ${id}`);

  test('whose name is typed comes first, also when all else in it is the name of an actor', async () => {
    expect(await findFirst('how strong is alpha')).toEqual(['question strength', 'actor alpha']);
  });

  test('does not come before an actor that is asked for', async () => {
    expect((await findFirst('who is alpha'))[0]).toBe('actor alpha');
    expect((await findFirst('alpha'))[0]).toBe('actor alpha');
  });
});

import { describe, expect, it, test } from 'vitest';
import { makeActor, makeArticle, makePlace } from '../../support/make-content.ts';
import { makeSearch, toIds } from '../../support/make-search.ts';

const khan = (name: string) => ({
  name,
  names: [
    { form: name, type: 'canonical' },
    { form: 'Khan', type: 'surname', ambiguous: true },
  ],
});

describe('a name of several', () => {
  const { search } = makeSearch([
    makeActor('imran', khan('Imran Khan')),
    makeActor('ismail', khan('Ismail Khan')),
    makeActor('alpha'),
    makePlace('landia', { kind: 'country', code: 'LA', name: 'Landia', namesake: 'landia' }),
    makeActor('landia', { kind: 'state', country: 'landia', names: [{ form: 'Landia', type: 'canonical' }] }),
    makeArticle('one', 'Imran Khan met Ismail Khan.\n\nImran Khan met Alpha in Landia.', {
      actors: ['imran', 'ismail', 'alpha', 'landia'],
    }),
  ]);

  test('is a choice among those who bear it, who come first', async () => {
    const { choice, results } = await search('khan');
    expect(choice).toEqual({ typed: 'khan', count: 2 });
    expect(results.slice(0, 2).map(({ kind, id }) => [kind, id])).toEqual([
      ['actor', 'imran'],
      ['actor', 'ismail'],
    ]);
  });

  test('is no choice when only one passes the filters', async () => {
    const { choice, results } = await search('khan actor:ismail');
    expect(choice).toBeUndefined();
    expect(results[0]).toMatchObject({ kind: 'actor', id: 'ismail' });
  });

  test('beside a phrase is a choice', async () => {
    expect((await search('khan "met"')).choice).toEqual({ typed: 'khan', count: 2 });
  });

  it.each([
    ['a name of one', 'imran khan'],
    ['a name beside words', 'khan met'],
    ['two names', 'khan alpha'],
    ['a name in quotation marks', '"khan"'],
    ['words', 'met'],
    ['a name beside a word that nothing has', 'khan zeppelin'],
    ['filters', 'actor:khan'],
    ['a country and the state that bears its name', 'landia'],
    ['nothing', ''],
  ])('is no choice when it is %s', async (_, query) => {
    expect((await search(query)).choice).toBeUndefined();
  });

  test('as a filter is any of them', async () => {
    expect(toIds((await search('actor:khan kind:actor')).results, 'actor').toSorted()).toEqual(['imran', 'ismail']);
    expect(toIds((await search('actor:khan kind:passage')).results, 'passage')).toHaveLength(2);
  });
});

describe('actors to read on with', () => {
  const acronym = (form: string) => ({ names: [{ form, type: 'acronym' }] });
  const { search } = makeSearch([
    makePlace('kp', acronym('KP')),
    makeActor('iskp', acronym('IS-KP')),
    makeActor('ttp', acronym('TTP')),
    makeArticle('one', 'IS-KP met the TTP in KP.', { actors: ['iskp', 'ttp'], places: ['kp'] }),
  ]);
  const readOn = async (query: string): Promise<readonly string[]> =>
    (await search(query)).results.filter(({ kind, why }) => kind === 'actor' && why === 'named in these passages').map(({ id }) => id);

  test('beside an acronym are none that look like it', async () => {
    expect(await readOn('KP')).toEqual(['ttp']);
  });

  test('beside words are all that the passages name', async () => {
    expect((await readOn('met')).toSorted()).toEqual(['iskp', 'ttp']);
  });

  test('are none that the query names', async () => {
    expect(await readOn('ttp met')).toEqual(['iskp']);
  });
});

describe('beside a whole name', () => {
  const named = (form: string, parent?: string) => ({ name: form, names: [{ form, type: 'canonical' }], parent });
  const { search } = makeSearch([
    makeActor('movement', named('Red Movement')),
    makeActor('cell', named('Red Movement of the Hills', 'movement')),
    makeActor('paper', named('Red Movement Times')),
    makeArticle('one', 'Red Movement, Red Movement of the Hills, Red Movement Times.', { actors: ['movement', 'cell', 'paper'] }),
  ]);

  test('stands what belongs to its bearer, not what only has its name in its own', async () => {
    expect(toIds((await search('Red Movement')).results, 'actor')).toEqual(['movement', 'cell']);
  });

  test('but a part of it brings all', async () => {
    expect(toIds((await search('movement')).results, 'actor').toSorted()).toEqual(['cell', 'movement', 'paper']);
  });
});

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

describe('a name of several pages', () => {
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

  test('is disambiguated by the first results', async () => {
    const { disambiguation, results } = await search('khan');
    expect(disambiguation).toEqual({ typed: 'khan', count: 2 });
    expect(results.slice(0, 2).map(({ kind, id }) => [kind, id])).toEqual([
      ['actor', 'imran'],
      ['actor', 'ismail'],
    ]);
  });

  test('is not ambiguous when only one page passes the filters', async () => {
    const { disambiguation, results } = await search('khan actor:ismail');
    expect(disambiguation).toBeUndefined();
    expect(results[0]).toMatchObject({ kind: 'actor', id: 'ismail' });
  });

  test('is disambiguated beside a phrase too', async () => {
    expect((await search('khan "met"')).disambiguation).toEqual({ typed: 'khan', count: 2 });
  });

  it.each([
    ['a name of one page', 'imran khan'],
    ['a name beside words', 'khan met'],
    ['two names', 'khan alpha'],
    ['a name in quotation marks', '"khan"'],
    ['words', 'met'],
    ['a name beside a word that no article has', 'khan zeppelin'],
    ['filters', 'actor:khan'],
    ['a country and the state of that name', 'landia'],
    ['an empty query', ''],
  ])('there is no disambiguation for %s', async (_, query) => {
    expect((await search(query)).disambiguation).toBeUndefined();
  });

  test('as a filter means any of them', async () => {
    expect(toIds((await search('actor:khan kind:actor')).results, 'actor').toSorted()).toEqual(['imran', 'ismail']);
    expect(toIds((await search('actor:khan kind:passage')).results, 'passage')).toHaveLength(2);
  });
});

describe('the pages mentioned in the passages found', () => {
  const acronym = (form: string) => ({ names: [{ form, type: 'acronym' }] });
  const { search } = makeSearch([
    makePlace('kp', acronym('KP')),
    makeActor('iskp', acronym('IS-KP')),
    makeActor('ttp', acronym('TTP')),
    makeArticle('one', 'IS-KP met the TTP in KP.', { actors: ['iskp', 'ttp'], places: ['kp'] }),
  ]);
  const findMentioned = async (query: string): Promise<readonly string[]> =>
    (await search(query)).results.filter(({ kind, why }) => kind === 'actor' && why === 'named in these passages').map(({ id }) => id);

  test('do not include acronyms similar to the query', async () => {
    expect(await findMentioned('KP')).toEqual(['ttp']);
  });

  test('include all actors, when the query is words', async () => {
    expect((await findMentioned('met')).toSorted()).toEqual(['iskp', 'ttp']);
  });

  test('do not include actors that the query names', async () => {
    expect(await findMentioned('ttp met')).toEqual(['iskp']);
  });
});

describe('beside the page of a whole name', () => {
  const named = (form: string, parent?: string) => ({ name: form, names: [{ form, type: 'canonical' }], parent });
  const { search } = makeSearch([
    makeActor('movement', named('Red Movement')),
    makeActor('cell', named('Red Movement of the Hills', 'movement')),
    makeActor('paper', named('Red Movement Times')),
    makeArticle('one', 'Red Movement, Red Movement of the Hills, Red Movement Times.', { actors: ['movement', 'cell', 'paper'] }),
  ]);

  test('are pages that belong to it, not others that only contain its name', async () => {
    expect(toIds((await search('Red Movement')).results, 'actor')).toEqual(['movement', 'cell']);
  });

  test('but for a part of the name are all pages with that part', async () => {
    expect(toIds((await search('movement')).results, 'actor').toSorted()).toEqual(['cell', 'movement', 'paper']);
  });
});

import { describe, expect, it, test } from 'vitest';
import { makeActor, makeArticle, makeClaim } from '../../support/make-content.ts';
import { makeSearch, toIds } from '../../support/make-search.ts';

const named = (...forms: readonly string[]) => ({
  name: forms[0],
  names: [
    ...forms.map((form, i) => ({ form, type: i === 0 ? 'canonical' : 'variant' })),
    { form: 'Front', type: 'variant', ambiguous: true },
  ],
});
const claims = [makeClaim('crossing', { text: 'The border was crossed by a quadcopter.', speaker: 'beta', about: ['beta'] })];
const { search, countFacets } = makeSearch([
  makeActor('alpha', named('Alpha Movement', 'Alfa')),
  makeActor('beta', named('Beta Movement of the Hills', 'Betta')),
  makeArticle(
    'mixed',
    ['Border raid.', 'A border, a quadcopter.', 'Alpha Movement at the border.', ':claim[Betta]{#crossing} left.'].join('\n\n'),
    {
      ...{ actors: ['alpha', 'beta'], claims },
    },
  ),
  makeArticle('only', 'A border and quadcopters.'),
]);

/** The articles found, with their passages and claims. */
const find = async (query: string): Promise<readonly string[]> =>
  (await search(query)).results
    .filter(({ kind }) => kind === 'article' || kind === 'passage' || kind === 'claim')
    .map(({ article, id }) => (article === undefined ? id : `${article} ${id}`))
    .toSorted();

describe('an exclusion', () => {
  const all = ['mixed', 'mixed crossing', 'mixed p1', 'mixed p2', 'mixed p3', 'only', 'only p1'];

  it.each([
    ['border', all],
    ['border -zeppelin', all],
    ['border -quadcopter', ['mixed', 'mixed p1', 'mixed p3']],
    ['border -quadcopter -raid', ['mixed', 'mixed p3']],
    ['border -"border raid"', all.filter((id) => id !== 'mixed p1')],
    ['border -"raid border"', all],
    ['border -alfa', all.filter((id) => id !== 'mixed p3')],
    ['border -"alpha movement"', all.filter((id) => id !== 'mixed p3')],
    ['"the border" -quadcopter', ['mixed', 'mixed p3']],
    ['quadcopter -border', []],
  ])('leaves out passages and claims that match it, and articles without any other: %s', async (query, found) => {
    expect(await find(query)).toEqual(found);
  });

  test('of a page leaves it out of the facets; those of articles are the most that there can be, as no passage is loaded for them', async () => {
    const toCounts = async (query: string) => Object.fromEntries((await countFacets(query)).kind.map(({ value, count }) => [value, count]));
    expect(await toCounts('front')).toMatchObject({ actor: 2, article: 1 });
    expect(await toCounts('front -betta')).toMatchObject({ actor: 1, article: 1 });
    expect(await toCounts('border -quadcopter')).toMatchObject({ article: 2 });
  });

  test('without anything else is searched for', async () => {
    expect(await find('-quadcopter')).toEqual(await find('quadcopter'));
    expect(await find('-quadcopter')).toContain('only p1');
  });
});

describe('an excluded actor', () => {
  const findActors = async (query: string): Promise<readonly string[]> => toIds((await search(query)).results, 'actor').toSorted();

  test('is no result for a name that it shares', async () => {
    expect(await findActors('front')).toEqual(['alpha', 'beta']);
    expect(await findActors('front -betta')).toEqual(['alpha']);
  });

  test('is no result for a word of its name', async () => {
    expect(await findActors('movement')).toEqual(['alpha', 'beta']);
    expect(await findActors('movement -betta')).toEqual(['alpha']);
  });

  test('is not listed among the pages mentioned', async () => {
    expect(await findActors('border')).toEqual(['alpha']);
    expect(await findActors('border -alfa')).toEqual([]);
  });

  it.each(['movement -hills', 'movement -"the hills"', 'front -hills'])(
    'is no result for its name, when a word or phrase of its title is excluded: %s',
    async (query) => {
      const { results } = await search(query);
      expect(results.filter(({ kind, why }) => kind === 'actor' && why !== 'named in these passages').map(({ id }) => id)).toEqual([
        'alpha',
      ]);
    },
  );

  test('is not suggested when there are no results', async () => {
    const { results, suggestions } = await search('front zeppelin -betta');
    expect([results, suggestions.map(({ id }) => id)]).toEqual([[], ['alpha']]);
  });
});

import { describe, expect, test } from 'vitest';
import type { Site } from '../../../src/core/model/site.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeActor, makeActors, makeArticle, makeAside, makeClaim, makeEvent, makePlace } from '../../support/make-content.ts';
import { makeNames } from '../../support/make-names.ts';
import { toIds } from '../../support/to-ids.ts';

const ids = ['alpha', 'beta', 'gamma'];
const toPairs = ({ pairs }: Site) => pairs.map(({ actors }) => toIds(actors));
const repeat = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value);

interface Given {
  /** The speaker of each claim, and the actors it is about. */
  readonly claims?: readonly (readonly [speaker: string, ...about: string[]])[];
  readonly passages?: readonly string[];
  readonly isAside?: boolean;
  readonly events?: readonly (readonly string[])[];
}

/** A site of one article that first names each actor in a paragraph of its own. */
const build = ({ claims = [], passages = [], isAside = false, events = [] }: Given): Site => {
  const paragraphs = [...claims.map((_, i) => `:claim[This]{#c${i}} is so.`), ...passages];
  return buildValidSite([
    ...makeActors(...ids),
    makeArticle('one', ['Alpha.', 'Beta.', 'Gamma.', ...(isAside ? paragraphs.map(makeAside) : paragraphs)].join('\n\n'), {
      actors: ids,
      claims: claims.map(([speaker, ...about], i) => makeClaim(`c${i}`, { speaker, about })),
    }),
    ...events.map((actors, i) => makeEvent(`e${i}`, ['c0'], { actors })),
  ]);
};

describe('two actors make a pair', () => {
  test.each([
    [2, 0, false],
    [3, 0, true],
    [0, 3, false],
    [0, 4, true],
    [2, 3, false],
    [3, 4, true],
  ])('by %i claims and %i passages: %s', (claims, passages, isPair) => {
    const given = { claims: repeat(claims, ['author', 'alpha', 'beta'] as const), passages: repeat(passages, 'Alpha met Beta.') };
    expect(toPairs(build(given))).toEqual(isPair ? [['alpha', 'beta']] : []);
    expect(toPairs(build({ ...given, isAside: true }))).toEqual([]);
  });

  test('in whichever order they are named', () => {
    const { pairs } = build({
      claims: [
        ['author', 'alpha', 'beta'],
        ['beta', 'alpha'],
        ['author', 'beta', 'alpha'],
      ],
      passages: ['Beta met Alpha.', 'Alpha met Beta.'],
    });
    expect(pairs).toMatchObject([{ url: '/actors/alpha/with/beta/', claimCount: 3, passages: [{ passage: 7 }, { passage: 8 }] }]);
  });

  test('with each passage counted once, however often it names them', () => {
    expect(toPairs(build({ passages: repeat(3, 'Alpha and Beta, Beta and Alpha, Alpha.') }))).toEqual([]);
  });

  test('but no actor makes a pair with itself or with a place', () => {
    const claimIds = ['a', 'b', 'c'];
    const site = buildValidSite([
      ...[makeActor('alpha'), makePlace('north', { names: makeNames({ canonical: ['North'] }) })],
      makeArticle('one', [...repeat(4, 'Alpha in the North, Alpha.'), ...claimIds.map((id) => `:claim[a]{#${id}}`)].join('\n\n'), {
        ...{ actors: ['alpha'], places: ['north'] },
        claims: claimIds.map((id) => makeClaim(id, { speaker: 'alpha', where: ['north'] })),
      }),
    ]);
    expect(site.pairs).toEqual([]);
  });

  test('that has a page, which both actors’ pages know', () => {
    const { addresses, actors } = build({ passages: repeat(4, 'Alpha met Beta.') });
    const url = '/actors/alpha/with/beta/';
    expect(addresses).toContain(url);
    expect(actors.map(({ pairs }) => pairs.map((pair) => pair.url))).toEqual([[url], [url], []]);
  });
});

describe('of the pairs of an actor', () => {
  /** Two actors that four passages name together, and each of them with so many others of its own. */
  const buildHubs = (othersOfEach: number): Site => {
    const others = ['alpha', 'beta'].flatMap((hub) => Array.from({ length: othersOfEach }, (_, i) => ({ hub, other: `${hub}er-${i}` })));
    const toName = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);
    return buildValidSite([
      ...makeActors('alpha', 'beta', ...others.map(({ other }) => other)),
      makeArticle(
        'one',
        [...others.map(({ hub, other }) => [hub, other]), ['alpha', 'beta']]
          .flatMap((two) => repeat(4, `${two.map(toName).join(' met ')}.`))
          .join('\n\n'),
        {
          actors: ['alpha', 'beta', ...others.map(({ other }) => other)],
        },
      ),
    ]);
  };

  test('all have a page while they are few', () => {
    expect(toPairs(buildHubs(11))).toContainEqual(['alpha', 'beta']);
  });

  test('only the strongest have one, and those that are among the strongest of the other actor', () => {
    const { actors, pairs } = buildHubs(15);
    expect(toPairs({ pairs } as Site)).not.toContainEqual(['alpha', 'beta']);
    expect(actors.map(({ id, pairs: own }) => [id, own.length]).filter(([, count]) => count !== 1)).toEqual([
      ['alpha', 15],
      ['beta', 15],
    ]);
  });
});

describe('the claims of a pair', () => {
  const site = build({
    claims: [
      ['beta', 'alpha'],
      ['author', 'alpha', 'beta'],
      ['alpha', 'beta', 'alpha'],
      ['gamma', 'beta', 'alpha'],
      ['beta', 'beta', 'alpha'],
      ['gamma', 'beta'],
    ],
  });

  test('are grouped: by the first actor, by the second, by others about both', () => {
    const [pair] = site.pairs;
    expect(toIds(pair?.actors)).toEqual(['alpha', 'beta']);
    expect(pair?.claims.map(toIds)).toEqual([['c2'], ['c0', 'c4'], ['c1', 'c3']]);
    expect(pair?.claimCount).toBe(5);
  });

  test('join a speaker to the actors that it speaks about', () => {
    expect(toPairs(site)).toEqual([['alpha', 'beta']]);
    expect(toPairs(build({ claims: repeat(3, ['gamma', 'beta', 'alpha'] as const) }))).toEqual([
      ['alpha', 'beta'],
      ['alpha', 'gamma'],
      ['beta', 'gamma'],
    ]);
  });
});

test('pairs with most claims come first, then those with most passages', () => {
  const passages = [...repeat(4, 'Alpha met Beta.'), ...repeat(5, 'Alpha met Gamma.'), ...repeat(4, 'Gamma met Beta.')];
  expect(toPairs(build({ claims: [['author', 'beta', 'gamma']], passages }))).toEqual([
    ['beta', 'gamma'],
    ['alpha', 'gamma'],
    ['alpha', 'beta'],
  ]);
});

test('a passage is quoted where the first actor stands nearest to the second, with the first marked', () => {
  const passage = 'Alpha left early. Beta fought Alpha. Nobody came. Alpha won.';
  expect(build({ passages: repeat(4, passage) }).pairs[0]?.passages[0]).toMatchObject({
    ...{ article: { id: 'one' }, url: '/articles/one/#p4', passage: 4 },
    ...{ before: 'Beta fought ', match: 'Alpha', after: '.' },
  });
});

test('a pair has the events of both actors, but events alone make no pair', () => {
  const { pairs } = build({
    claims: repeat(3, ['author', 'alpha', 'beta'] as const),
    events: [['alpha'], ['beta', 'alpha'], ['alpha', 'gamma'], ...repeat(4, ['beta', 'gamma'])],
  });
  expect(pairs.map(({ actors, events }) => [toIds(actors), toIds(events)])).toEqual([[['alpha', 'beta'], ['e1']]]);
});

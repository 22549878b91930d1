import { describe, expect, test } from 'vitest';
import type { Site } from '../../../src/core/model/site.ts';
import { buildSound, makeActor, makeArticle, makeClaim, makeEvent, makePlace } from '../../support/make-content.ts';

const ids = ['alpha', 'beta', 'gamma'];
const toIds = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const toActors = ({ pairs }: Site) => pairs.map(({ actors }) => toIds(actors));
const aside = (text: string): string => `:::aside\n${text}\n:::`;
const repeat = (count: number, text: string): string[] => Array.from({ length: count }, () => text);

interface Joined {
  /** Who makes each claim, and whom it is about. */
  readonly claims?: readonly (readonly [speaker: string, ...about: string[]])[];
  readonly passages?: readonly string[];
  readonly isAside?: boolean;
  readonly events?: readonly (readonly string[])[];
}

/** A site of one article that names everybody, each in a paragraph alone, before what joins them. */
const build = ({ claims = [], passages = [], isAside = false, events = [] }: Joined): Site => {
  const marked = [...claims.map((_, i) => `:claim[This]{#c${i}} is so.`), ...passages];
  return buildSound([
    ...ids.map((id) => makeActor(id)),
    makeArticle('one', ['Alpha.', 'Beta.', 'Gamma.', ...(isAside ? marked.map(aside) : marked)].join('\n\n'), {
      actors: ids,
      claims: claims.map(([speaker, ...about], i) => makeClaim(`c${i}`, { speaker, about })),
    }),
    ...events.map((actors, i) => makeEvent(`e${i}`, ['c0'], { actors })),
  ]);
};

describe('two actors make a pair', () => {
  const claim = ['author', 'alpha', 'beta'] as const;
  test.each([
    [2, 0, false],
    [3, 0, true],
    [0, 3, false],
    [0, 4, true],
    [2, 3, false],
    [3, 4, true],
  ])('by %i claims and %i passages: %s', (claims, passages, isPair) => {
    const given = { claims: Array.from({ length: claims }, () => claim), passages: repeat(passages, 'Alpha met Beta.') };
    expect(toActors(build(given))).toEqual(isPair ? [['alpha', 'beta']] : []);
    expect(toActors(build({ ...given, isAside: true }))).toEqual([]);
  });

  test('in either order of their names', () => {
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

  test('by a passage once, however often it names them', () => {
    expect(toActors(build({ passages: repeat(3, 'Alpha and Beta, Beta and Alpha, Alpha.') }))).toEqual([]);
  });

  test('and no actor makes one with itself or with a place', () => {
    const site = buildSound([
      makeActor('alpha'),
      makePlace('north', { names: [{ form: 'North', type: 'canonical' }] }),
      makeArticle('one', [...repeat(4, 'Alpha in the North, Alpha.'), ':claim[a]{#a} :claim[b]{#b} :claim[c]{#c}'].join('\n\n'), {
        actors: ['alpha'],
        places: ['north'],
        claims: ['a', 'b', 'c'].map((id) => makeClaim(id, { speaker: 'alpha', about: ['alpha'], where: ['north'] })),
      }),
    ]);
    expect(site.pairs).toEqual([]);
  });

  test('that has a page, which both their pages know', () => {
    const { addresses, actors } = build({ passages: repeat(4, 'Alpha met Beta.') });
    expect(addresses).toContain('/actors/alpha/with/beta/');
    expect(actors.map(({ pairs }) => pairs.map(({ url }) => url))).toEqual([
      ['/actors/alpha/with/beta/'],
      ['/actors/alpha/with/beta/'],
      [],
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

  test('are those by the first, by the second and by others about both', () => {
    const [pair] = site.pairs;
    expect(pair?.actors.map(({ id }) => id)).toEqual(['alpha', 'beta']);
    expect(pair?.claims.map(toIds)).toEqual([['c2'], ['c0', 'c4'], ['c1', 'c3']]);
    expect(pair?.claimCount).toBe(5);
  });

  test('join a speaker to those it speaks about', () => {
    expect(toActors(site)).toEqual([['alpha', 'beta']]);
    const more = build({ claims: Array.from({ length: 3 }, () => ['gamma', 'beta', 'alpha'] as const) });
    expect(toActors(more)).toEqual([
      ['alpha', 'beta'],
      ['alpha', 'gamma'],
      ['beta', 'gamma'],
    ]);
  });
});

test('pairs of most claims come first, then those of most passages', () => {
  const claim = ['author', 'beta', 'gamma'] as const;
  const passages = [...repeat(4, 'Alpha met Beta.'), ...repeat(5, 'Alpha met Gamma.')];
  expect(toActors(build({ claims: [claim], passages: [...passages, ...repeat(4, 'Gamma met Beta.')] }))).toEqual([
    ['beta', 'gamma'],
    ['alpha', 'gamma'],
    ['alpha', 'beta'],
  ]);
});

test('passages are quoted where the first actor stands nearest to the second, which is marked', () => {
  const passage = 'Alpha left early. Beta fought Alpha. Nobody came. Alpha won.';
  expect(build({ passages: repeat(4, passage) }).pairs[0]?.passages[0]).toMatchObject({
    article: { id: 'one' },
    url: '/articles/one/#p4',
    passage: 4,
    before: 'Beta fought ',
    match: 'Alpha',
    after: '.',
  });
});

test('a pair has the events of both, which join nobody by themselves', () => {
  const claims = Array.from({ length: 3 }, () => ['author', 'alpha', 'beta'] as const);
  const { pairs } = build({
    claims,
    events: [['alpha'], ['beta', 'alpha'], ['alpha', 'gamma'], ...Array.from({ length: 4 }, () => ['beta', 'gamma'])],
  });
  expect(pairs.map(({ actors, events }) => [toIds(actors), toIds(events)])).toEqual([[['alpha', 'beta'], ['e1']]]);
});

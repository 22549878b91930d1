import { describe, expect, test } from 'vitest';
import { denial, toKinds } from '../../../src/core/model/kinds.ts';
import { groupByKind, maxInMatrix, toCellKey, toMatrix, toShortName } from '../../../src/core/model/relation-matrix.ts';
import type { ActorRef } from '../../../src/core/model/refs.ts';
import type { Site } from '../../../src/core/model/site.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeActor, makeActors, makeArticleOfClaims, makeClaim } from '../../support/make-content.ts';

type Tie = readonly [from: string, kind: string, to: string];

/** A site with a claim for each tie. */
const build = (ties: readonly Tie[]): Site => {
  const ids = [...new Set(ties.flatMap(([from, , to]) => [from, to]))];
  const claims = ties.map(([from, kind, to], i) => makeClaim(`c${i}`, { about: [from, to], relation: { from, kind, to } }));
  return buildValidSite([...makeActors(...ids), makeArticleOfClaims('one', claims, { actors: ids })]);
};
const toRef = ({ actors }: Site, id: string) => actors.find((actor) => actor.id === id) as ActorRef;
const findCell = (site: Site, row: string, column: string) =>
  toMatrix(site.relations, site.pairs).cells.get(toCellKey(toRef(site, row), toRef(site, column)));

describe('a cell', () => {
  const site = build([
    ['alpha', 'fights', 'beta'],
    ['alpha', 'fights', 'beta'],
    ['alpha', 'shelters', 'beta'],
    ['alpha', 'backs', 'beta'],
    ['alpha', 'threatens', 'beta'],
    ['beta', 'talks-with', 'gamma'],
  ]);

  test('says what one does to the other, that most claims tell of first, and leads to their page', () => {
    expect(findCell(site, 'alpha', 'beta')).toEqual({
      url: '/actors/alpha/with/beta/',
      words: 'Alpha attacks or fights Beta: 2 claims; backs Beta: 1 claim; shelters Beta: 1 claim; 1 more relation',
      signs: [
        { sign: 'F', status: 'stated' },
        { sign: 'B', status: 'stated' },
      ],
      hasMore: true,
    });
    expect(findCell(site, 'beta', 'alpha')).toBeUndefined();
  });

  test('of what is mutual is there both ways', () => {
    expect(findCell(site, 'beta', 'gamma')?.words).toBe('Beta talks with Gamma: 1 claim');
    expect(findCell(site, 'gamma', 'beta')?.words).toBe('Gamma talks with Beta: 1 claim');
  });
});

describe('of many actors', () => {
  const count = maxInMatrix + 5;
  const ids = Array.from({ length: count }, (_, i) => `a${String(i).padStart(2, '0')}`);
  /** Each relates to all before it, so that the last have most. */
  const site = build(
    ids.flatMap((from, i) => ids.slice(0, i).map((to): Tie => [from, 'fights', to])).concat([[ids[3] ?? '', 'fights', ids[0] ?? '']]),
  );
  const { actors, cells } = toMatrix(site.relations, site.pairs);

  test('the matrix has those that most claims relate', () => {
    expect(actors).toHaveLength(maxInMatrix);
    expect(actors[0]?.id).toBe(ids[0]);
  });

  test('and each of its cells has a page', () => {
    expect(cells.size).toBe((maxInMatrix * (maxInMatrix - 1)) / 2);
    for (const { url } of cells.values()) expect(site.addresses).toContain(url);
  });

  test('a kind lists a few, those with most claims first, and counts all', () => {
    const [fights] = groupByKind(site.relations, site.pairs, [...site.kinds.relations.values(), denial]);
    expect(fights?.total).toBe((count * (count - 1)) / 2);
    expect(fights?.shown.length).toBeLessThan(12);
    expect(fights?.shown[0]?.url).toBe(`/actors/${ids[0]}/with/${ids[3]}/#second-fights`);
  });
});

test('kinds are in their order, and have no group without relations', () => {
  const site = build([
    ['alpha', 'shelters', 'beta'],
    ['alpha', 'fights', 'beta'],
  ]);
  const groups = groupByKind(site.relations, site.pairs, toKinds().relations.values());
  expect(groups.map(({ kind, total }) => [kind.id, total])).toEqual([
    ['fights', 1],
    ['shelters', 1],
  ]);
});

test.each([
  ['Southern European Trains (SET)', 'SET'],
  ['Militants (unnamed)', 'Militants (unnamed)'],
  ['Spain', 'Spain'],
])('“%s” is called “%s” where room is short', (name, short) => {
  expect(toShortName({ name })).toBe(short);
});

test('an actor of a long name has its acronym in the words of a cell', () => {
  const site = buildValidSite([
    makeActor('alpha', { name: 'Alpha of the East (AOTE)' }),
    makeActor('beta'),
    makeArticleOfClaims('one', [makeClaim('c', { about: ['alpha', 'beta'], relation: { from: 'alpha', kind: 'fights', to: 'beta' } })], {
      actors: ['alpha', 'beta'],
    }),
  ]);
  expect(findCell(site, 'alpha', 'beta')?.words).toBe('AOTE attacks or fights Beta: 1 claim');
});

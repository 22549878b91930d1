import { describe, expect, test } from 'vitest';
import { deriveRelations } from '../../../src/core/derive/derive-relations.ts';
import { denial, toKinds } from '../../../src/core/model/kinds.ts';
import { formatRelation, formatStanding, formatWeight } from '../../../src/core/model/relation.ts';
import type { Site } from '../../../src/core/model/site.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeActors, makeArticle, makeArticleOfClaims, makeAside, makeClaim } from '../../support/make-content.ts';
import { toIds } from '../../support/to-ids.ts';

const ids = ['alpha', 'beta', 'gamma', 'delta'];
type Given = Parameters<typeof makeClaim>[1];

/** A site with an article of these claims, each about all actors. */
const build = (claims: Readonly<Record<string, Given>>): Site =>
  buildValidSite([
    ...makeActors(...ids),
    makeArticleOfClaims(
      'one',
      Object.entries(claims).map(([id, given]) => makeClaim(id, { about: ids, ...given })),
      { actors: ids },
    ),
  ]);
const relate = (claims: Readonly<Record<string, Given>>) =>
  build(claims).relations.map(({ kind, from, to, status, claims: own }) => [from.id, kind.id, to.id, status, toIds(own)]);

const shelters = { from: 'alpha', kind: 'shelters', to: 'beta' };

describe('a relation', () => {
  test('is of each one to each other that a claim names, and of each relation that it files', () => {
    const relation = [shelters, { from: ['alpha', 'beta'], kind: 'fights', to: ['gamma', 'delta'] }];
    expect(relate({ c: { relation } }).map((one) => one.slice(0, 3))).toEqual([
      ['alpha', 'fights', 'delta'],
      ['alpha', 'fights', 'gamma'],
      ['alpha', 'shelters', 'beta'],
      ['beta', 'fights', 'delta'],
      ['beta', 'fights', 'gamma'],
    ]);
  });

  test('has all claims that file it, and those with most claims come first', () => {
    const other = { from: 'alpha', kind: 'backs', to: 'beta' };
    expect(relate({ a: { relation: other }, b: { relation: shelters }, c: { relation: shelters } })).toEqual([
      ['alpha', 'shelters', 'beta', 'stated', ['b', 'c']],
      ['alpha', 'backs', 'beta', 'stated', ['a']],
    ]);
  });

  test('that is mutual is one, in whichever order claims have the two; any other is not', () => {
    const both = (kind: string) => ({
      a: { relation: { from: 'beta', kind, to: 'alpha' } },
      b: { relation: { from: 'alpha', kind, to: 'beta' } },
    });
    expect(relate(both('talks-with'))).toEqual([['alpha', 'talks-with', 'beta', 'stated', ['a', 'b']]]);
    expect(relate(both('fights')).map((one) => one.slice(0, 3))).toEqual([
      ['alpha', 'fights', 'beta'],
      ['beta', 'fights', 'alpha'],
    ]);
  });

  test('is not read from an aside', () => {
    const { relations } = buildValidSite([
      ...makeActors('alpha', 'beta'),
      makeArticle('one', ['Alpha, Beta.', makeAside(':claim[This]{#c} is so.')].join('\n\n'), {
        actors: ['alpha', 'beta'],
        claims: [makeClaim('c', { about: ['alpha', 'beta'], relation: shelters })],
      }),
    ]);
    expect(relations).toEqual([]);
  });
});

describe('it is', () => {
  test.each([
    ['stated', ['asserts']],
    ['stated', ['reports']],
    ['stated', ['alleges', 'asserts']],
    ['alleged', ['alleges']],
    ['alleged', ['alleges', 'predicts']],
    ['denied', ['asserts', 'denies']],
    ['denied', ['denies']],
  ])('%s when claims have the hedges %j', (status, hedges) => {
    const claims = hedges.map((hedge, i): [string, Given] => [
      `c${i}`,
      { hedge, relation: shelters, ...(hedge === 'denies' && { denies: [] }) },
    ]);
    expect(relate(Object.fromEntries(claims)).map((one) => one[3])).toEqual([status]);
  });

  test('denied when a claim says that it is not so', () => {
    expect(relate({ a: { relation: shelters }, b: { relation: { ...shelters, not: true } } })).toEqual([
      ['alpha', 'shelters', 'beta', 'denied', ['a', 'b']],
    ]);
  });

  test('not denied by a denial that does not file it: what is denied may be something else', () => {
    expect(relate({ a: { relation: shelters }, b: { hedge: 'denies', denies: ['a'] } })).toEqual([
      ['alpha', 'shelters', 'beta', 'stated', ['a']],
    ]);
  });

  test('not denied when the denial files another of the relations of the denied claim', () => {
    const backs = { from: 'alpha', kind: 'backs', to: 'beta' };
    const claims = { a: { relation: [shelters, backs] }, b: { hedge: 'denies', denies: ['a'], relation: backs } };
    expect(relate(claims).map(([, kind, , status]) => [kind, status])).toEqual([
      ['backs', 'denied'],
      ['shelters', 'stated'],
    ]);
  });
});

describe('that one speaker denies what another claims', () => {
  test('is a relation of the two, unless it is the same or the author', () => {
    const claims = {
      a: { speaker: 'alpha' },
      b: {},
      c: { speaker: 'beta', hedge: 'denies', denies: ['a', 'b'] },
      d: { speaker: 'alpha', hedge: 'denies', denies: ['a'] },
      e: { hedge: 'denies', denies: ['a'] },
    };
    expect(relate(claims)).toEqual([['beta', denial.id, 'alpha', 'stated', ['c']]]);
  });
});

describe('in words', () => {
  const find = (claims: Readonly<Record<string, Given>>) => build(claims).relations[0] as Site['relations'][number];

  test('it is who does what to whom, by how many claims, and who denies it', () => {
    const relation = find({
      a: { relation: shelters },
      b: { speaker: 'gamma', hedge: 'denies', denies: [], relation: shelters },
      c: { relation: { ...shelters, not: true } },
    });
    expect(formatRelation(relation)).toBe('Alpha shelters Beta');
    expect(formatWeight(relation)).toBe('3 claims, denied');
    expect(formatStanding(relation)).toBe('Denied by Gamma and the author (“Title of one”, 2024).');
  });

  test.each([
    ['alleges', 'Only alleged.'],
    ['predicts', 'Only predicted.'],
    ['asserts', undefined],
  ])('of claims that say “%s”: %s', (hedge, words) => {
    expect(formatStanding(find({ a: { hedge, relation: shelters } }))).toBe(words);
  });
});

test('no claims give no relations', () => {
  const refs = { actor: () => expect.unreachable() };
  expect(deriveRelations([], toKinds().relations, refs)).toEqual([]);
});

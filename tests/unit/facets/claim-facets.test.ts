import { describe, expect, test } from 'vitest';
import { claimFacets, claimFilterFields } from '../../../src/core/facets/claim-facets.ts';
import { formatFacetValues } from '../../../src/core/facets/row-facets.ts';
import type { Site } from '../../../src/core/model/site.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeActors, makeArticleOfClaims, makeClaim } from '../../support/make-content.ts';
import { makeBasedDate } from '../../support/make-dates.ts';

type Given = Readonly<Record<string, unknown>>;

const actors = ['alpha', 'beta', 'gamma'];
/** A site of articles that make claims about Alpha, unless given otherwise. */
const build = (claimsOf: Readonly<Record<string, readonly Given[]>>): Site =>
  buildValidSite([
    ...makeActors(...actors),
    ...Object.entries(claimsOf).map(([id, claims]) =>
      makeArticleOfClaims(
        id,
        claims.map((given, i) => makeClaim(`${id}-${i}`, given)),
        { actors },
      ),
    ),
  ]);
const facetsOf = (given: Given): readonly string[] =>
  build({ one: [given] }).claims.flatMap((claim) => formatFacetValues(claimFacets(claim)).split(' '));
const yearsOf = (given: Given): readonly string[] => facetsOf(given).filter((facet) => facet.startsWith('year:'));

describe('a claim is found', () => {
  test('by “author” as its speaker and no actor, if the author speaks', () => {
    expect(facetsOf({})).toEqual(['actor:alpha', 'speaker:author', 'kind:judgement', 'hedge:asserts', 'article:one', 'year:2024']);
  });

  test('by its speaker as an actor, once even if the claim is about the speaker too', () => {
    const facets = facetsOf({ speaker: 'beta', about: ['alpha', 'beta'], kind: 'attack', hedge: 'alleges' });
    expect(facets).toEqual(['actor:beta', 'actor:alpha', 'speaker:beta', 'kind:attack', 'hedge:alleges', 'article:one', 'year:2024']);
  });

  test('by every year in which it may have happened, not by the year of the article', () => {
    expect(yearsOf({ when: makeBasedDate('2021') })).toEqual(['year:2021']);
    expect(yearsOf({ when: makeBasedDate('2021/2023') })).toEqual(['year:2021', 'year:2022', 'year:2023']);
  });

  test('by the year in which it was said, if it is not known when it happened', () => {
    expect(yearsOf({ when: makeBasedDate() })).toEqual(['year:2024']);
    expect(yearsOf({ said: makeBasedDate('2019') })).toEqual(['year:2019']);
    expect(yearsOf({ said: makeBasedDate('2019'), when: makeBasedDate('2018') })).toEqual(['year:2018']);
  });
});

describe('the filter fields of claims', () => {
  const site = build({
    one: [{ speaker: 'gamma', about: ['beta'], hedge: 'reports' }, { when: makeBasedDate('1999') }],
    two: [{ speaker: 'beta', about: ['alpha', 'beta'], kind: 'attack' }],
  });
  const fields = new Map(
    claimFilterFields(site).map(({ name, options }) => [name, options.map(({ value, label, count }) => `${value} ${label} ${count}`)]),
  );

  test('have a fixed order', () => {
    expect([...fields.keys()]).toEqual(['actor', 'speaker', 'kind', 'hedge', 'article', 'question', 'year']);
  });

  test.each([
    ['actor', ['alpha Alpha 2', 'beta Beta 2', 'gamma Gamma 1']],
    ['speaker', ['author The author 1', 'beta Beta 1', 'gamma Gamma 1']],
    ['kind', ['attack Attack 1', 'judgement Judgement 2']],
    ['hedge', ['asserts Asserts 2', 'reports Reports 1']],
    ['article', ['one Title of one 2', 'two Title of two 1']],
    ['question', []],
    ['year', ['2024 2024 2', '1999 1999 1']],
  ])('%s has the values that claims have, with their counts', (name, options) => {
    expect(fields.get(name)).toEqual(options);
  });
});

import { describe, expect, test } from 'vitest';
import { claimChipFields, claimFacets, claimFilterFields, unlinkedFacets } from '../../../src/core/facets/claim-facets.ts';
import { formatFacetValues } from '../../../src/core/facets/row-facets.ts';
import type { Site } from '../../../src/core/model/site.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeActor, makeActors, makeArticleOfClaims, makeClaim } from '../../support/make-content.ts';
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

describe('the chips of claims', () => {
  const site = buildValidSite([
    ...makeActors(...actors),
    makeActor('somebody', { kind: 'person' }),
    makeArticleOfClaims(
      'one',
      [
        makeClaim('plain'),
        makeClaim('counted', { figures: ['so'] }),
        makeClaim('forecast', { kind: 'forecast' }),
        makeClaim('predicted', { hedge: 'predicts' }),
        makeClaim('person', { speaker: 'somebody' }),
        makeClaim('group', { speaker: 'beta' }),
        makeClaim('denial', { hedge: 'denies', denies: ['plain'] }),
        makeClaim('denial-of-nothing', { kind: 'denial', denies: [] }),
      ],
      { actors: [...actors, 'somebody'] },
    ),
  ]);
  const idsOf = (chip: string) => site.claims.filter((claim) => claimFacets(claim)[chip as 'contested']?.has('yes')).map(({ id }) => id);

  test.each([
    ['contested', ['plain', 'denial']],
    ['figures', ['counted']],
    ['forecasts', ['forecast', 'predicted']],
    ['people', ['person']],
    ['denials', ['denial', 'denial-of-nothing']],
  ])('%s', (chip, ids) => {
    expect(idsOf(chip)).toEqual(ids);
  });

  test('are counted, in their order, and left out when no claim is in their part', () => {
    const list = ({ claims }: Pick<Site, 'claims'>) =>
      claimChipFields({ claims }).map(({ label, options }) => `${label} ${options.map(({ count }) => count).join()}`);
    expect(list(site)).toEqual(['Contested 2', 'With figures 1', 'Forecasts 2', 'Quoted people 1', 'Denials 2']);
    expect(list(build({ one: [{}, { figures: ['so'] }] }))).toEqual(['With figures 1']);
    expect(list({ claims: [] })).toEqual([]);
  });
});

test('a row has to say what its links do not', () => {
  const [claim] = build({ one: [{ figures: ['so'] }] }).claims;
  expect(claim && formatFacetValues(unlinkedFacets(claim))).toBe('kind:judgement hedge:asserts year:2024 figures:yes');
});

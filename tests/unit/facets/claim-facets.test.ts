import { describe, expect, test } from 'vitest';
import { paginateClaims } from '../../../src/core/derive/paginate-claims.ts';
import { formatFacetValues } from '../../../src/core/facets/row-facets.ts';
import { claimFacets } from '../../../src/core/facets/claim-facets.ts';
import { claimFilterFields } from '../../../src/core/facets/claim-facets.ts';
import { claimsPerPage } from '../../../src/core/model/addresses.ts';
import { buildSound, makeActor, makeArticle, makeClaim } from '../../support/make-content.ts';

type Given = Readonly<Record<string, unknown>>;

const happened = (value: string) => ({ value, precision: value.includes('/') ? 'range' : 'year', basis: 'a test' });
const build = (articles: Readonly<Record<string, readonly Given[]>>) =>
  buildSound([
    makeActor('alpha'),
    makeActor('beta'),
    makeActor('gamma'),
    ...Object.entries(articles).map(([id, claims]) =>
      makeArticle(id, claims.map((_, i) => `:claim[Alpha, Beta, Gamma]{#${id}-${i}}`).join('\n\n'), {
        actors: ['alpha', 'beta', 'gamma'],
        claims: claims.map((given, i) => makeClaim(`${id}-${i}`, { about: ['alpha'], when: 'publication', ...given })),
      }),
    ),
  ]);
const toFacets = (given: Given): readonly string[] =>
  build({ one: [given] }).claims.flatMap((claim) => formatFacetValues(claimFacets(claim)).split(' '));
const years = (given: Given) =>
  toFacets(given)
    .filter((token) => token.startsWith('year:'))
    .map((token) => token.slice(5));

describe('a claim can be found', () => {
  test('by the author as its speaker, who is no actor', () => {
    expect(toFacets({})).toEqual(['actor:alpha', 'speaker:author', 'kind:judgement', 'hedge:asserts', 'article:one', 'year:2024']);
  });

  test('by its speaker as an actor, once when the claim is about the speaker as well', () => {
    const facets = toFacets({ speaker: 'beta', about: ['alpha', 'beta'], kind: 'attack', hedge: 'alleges' });
    expect(facets).toEqual(['actor:beta', 'actor:alpha', 'speaker:beta', 'kind:attack', 'hedge:alleges', 'article:one', 'year:2024']);
  });

  test('by every year it may have happened in, and not by the year of the article', () => {
    expect(years({ when: happened('2021') })).toEqual(['2021']);
    expect(years({ when: happened('2021/2023') })).toEqual(['2021', '2022', '2023']);
  });

  test('by the year it was said, when it is not known in which it happened', () => {
    expect(years({ when: { precision: 'unknown', basis: 'a test' } })).toEqual(['2024']);
    expect(years({ said: happened('2019') })).toEqual(['2019']);
    expect(years({ said: happened('2019'), when: happened('2018') })).toEqual(['2018']);
  });
});

describe('the fields', () => {
  const site = build({
    one: [{ speaker: 'gamma', about: ['beta'], hedge: 'reports' }, { when: happened('1999') }],
    two: [{ speaker: 'beta', about: ['alpha', 'beta'], kind: 'attack' }],
  });
  const fields = new Map(
    claimFilterFields(site).map(({ name, options }) => [name, options.map(({ value, label, count }) => `${value} ${label} ${count}`)]),
  );

  test('stand in one order', () => {
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
  ])('%s has the values that claims have, with their number', (name, options) => {
    expect(fields.get(name)).toEqual(options);
  });
});

test('the ledger is divided without loss, and no page but the first can be empty', () => {
  const divide = (count: number) =>
    paginateClaims(build({ one: Array.from({ length: count }, () => ({})) }).claims).map(({ url, first, claims }) => [
      url,
      first,
      claims.length,
    ]);
  expect(paginateClaims([])).toEqual([{ number: 1, url: '/claims/', first: 1, claims: [] }]);
  expect(divide(claimsPerPage)).toEqual([['/claims/', 1, claimsPerPage]]);
  expect(divide(claimsPerPage + 1)).toEqual([
    ['/claims/', 1, claimsPerPage],
    ['/claims/2/', claimsPerPage + 1, 1],
  ]);
});

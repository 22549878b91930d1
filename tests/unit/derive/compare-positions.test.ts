import { describe, expect, test } from 'vitest';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { getById } from '../../support/get-by-id.ts';
import { makeActor, makeArticleOfClaims, makeClaim, makeQuestion } from '../../support/make-content.ts';
import { makeBasedDate } from '../../support/make-dates.ts';
import { toIds } from '../../support/to-ids.ts';

/** Claims made in the years from 1900 on, of which every second one says yes, and one in between. */
const count = 160;
const years = Array.from({ length: count }, (_, i) => `${1900 + i}`);
const claims = years.map((year) => makeClaim(`in-${year}`, { said: makeBasedDate(year) }));
const [yes, no] = [0, 1].map((side) => years.filter((_, i) => i % 2 === side).map((year) => `in-${year}`)) as [string[], string[]];
const build = (noes: readonly string[]) =>
  buildValidSite([
    makeActor('alpha'),
    makeArticleOfClaims('one', [...claims, 'between']),
    makeQuestion('q', [{ yes }, { no: noes }, { between: ['between'] }]),
  ]);
const yearOf = (id: string): number => Number(id.slice(3));

describe('of very many claims on a question', () => {
  const all = build(no).claims;
  const relationOf = (id: string) => getById(all, id).questionRelations[0];

  test('those made nearest in time are compared, in the order of the list, and what is left out is known', () => {
    const relation = relationOf('in-1980');
    const [opposing, agreeing] = [relation?.opposing, relation?.agreeing].map((refs) => (toIds(refs) ?? []).map(yearOf));
    expect(opposing).toEqual(Array.from({ length: 50 }, (_, i) => 1931 + 2 * i));
    expect(agreeing).not.toContain(1980);
    expect(agreeing?.length).toBe(49);
    expect([Math.min(...(agreeing ?? [])), Math.max(...(agreeing ?? []))]).toEqual([1930, 2028]);
    expect(toIds(relation?.other)).toEqual(['between']);
    expect(relation?.cut).toEqual(['agreeing', 'opposing']);
  });

  test('the first and the last are compared with as many', () => {
    expect(toIds(relationOf('in-1900')?.opposing)?.map(yearOf)).toEqual(Array.from({ length: 50 }, (_, i) => 1901 + 2 * i));
    expect(toIds(relationOf('in-2059')?.opposing)?.map(yearOf)).toEqual(Array.from({ length: 50 }, (_, i) => 1960 + 2 * i));
  });
});

test('of few claims all are compared, however far apart', () => {
  const { claims: all } = build(no.slice(0, 50));
  const relation = getById(all, 'in-2058').questionRelations[0];
  expect(toIds(relation?.opposing)).toEqual(no.slice(0, 50));
  expect(relation?.cut).toEqual(['agreeing']);
});

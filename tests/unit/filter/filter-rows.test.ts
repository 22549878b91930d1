import { describe, expect, test } from 'vitest';
import { countOptions, countTokens, fits, without } from '../../../src/core/filter/filter-rows.ts';
import { toField } from '../../../src/core/filter/to-field.ts';

const rows = [
  ['actor:ttp', 'actor:pakistan', 'kind:attack'],
  ['actor:ttp', 'kind:denial'],
  ['actor:pakistan', 'kind:attack'],
].map((tokens) => new Set(tokens));
const choose = (choice: Readonly<Record<string, string>>) => new Map(Object.entries(choice));
const count = (choice: Readonly<Record<string, string>>) => rows.filter((facets) => fits(facets, choose(choice))).length;

describe('a row fits', () => {
  test.each([
    [{}, 3],
    [{ actor: 'ttp' }, 2],
    [{ actor: 'ttp', kind: 'attack' }, 1],
    [{ actor: 'pakistan', kind: 'denial' }, 0],
    [{ actor: 'tt' }, 0],
    [{ nothing: 'ttp' }, 0],
  ])('when it has all of %o: %i do', (choice, fitting) => {
    expect(count(choice)).toBe(fitting);
  });
});

test('tokens are counted once for a row', () => {
  expect(countTokens([['a:b', 'a:b'], ['a:b'], ['a:c']])).toEqual(
    new Map([
      ['a:b', 2],
      ['a:c', 1],
    ]),
  );
});

test('an option tells what choosing it would leave: the field’s own value does not count, the others do', () => {
  const choice = choose({ actor: 'ttp', kind: 'attack' });
  const ofActor = countOptions(rows, choice, 'actor');
  expect([ofActor.get('actor:ttp'), ofActor.get('actor:pakistan')]).toEqual([1, 2]);
  const ofKind = countOptions(rows, choice, 'kind');
  expect([ofKind.get('kind:attack'), ofKind.get('kind:denial')]).toEqual([1, 1]);
  expect(countOptions(rows, choice, 'year').get('kind:denial')).toBeUndefined();
});

test('a field is left open without a change to the choice', () => {
  const choice = choose({ actor: 'ttp', kind: 'attack' });
  expect(without(choice, 'actor')).toEqual(choose({ kind: 'attack' }));
  expect(choice.size).toBe(2);
});

test('a field holds the values that rows have, in the order given', () => {
  const values = [
    ['pakistan', 'Pakistan'],
    ['nobody', 'Nobody'],
    ['ttp', 'TTP'],
  ] as const;
  expect(toField('actor', 'Actor', values, countTokens(rows))).toEqual({
    name: 'actor',
    label: 'Actor',
    options: [
      { value: 'pakistan', label: 'Pakistan', count: 2 },
      { value: 'ttp', label: 'TTP', count: 2 },
    ],
  });
});

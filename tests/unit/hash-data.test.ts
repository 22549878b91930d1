import { describe, expect, test } from 'vitest';
import { hashData } from '../../src/site/hash-data.ts';

const make = () => {
  const ref = { id: 'ttp', url: '/actors/ttp/', name: 'TTP' };
  return { ref, list: [ref, { by: ref, at: 3 }], map: new Map([['a', new Set([ref.id])]]), none: undefined, nothing: null };
};

describe('a hash of data', () => {
  test('is the same for the same content', () => expect(hashData(make())).toBe(hashData(make())));

  test.each<[string, (data: ReturnType<typeof make>) => unknown]>([
    ['a field of an object in several places', ({ list, ...rest }) => ({ ...rest, list: [{ ...rest.ref, name: 'BLA' }, list[1]] })],
    ['the order of a list', ({ list, ...rest }) => ({ ...rest, list: list.toReversed() })],
    ['an entry of a map', (data) => ({ ...data, map: new Map([['a', new Set(['bla'])]]) })],
    ['what a set in a map is', (data) => ({ ...data, map: new Map([['a', ['ttp']]]) })],
    ['nothing in place of what is not known', (data) => ({ ...data, none: null })],
    ['a text in place of nothing', (data) => ({ ...data, nothing: 'null' })],
    ['the name of a field', ({ nothing, ...rest }) => ({ ...rest, 'nothing:null,x': nothing })],
  ])('is another for %s', (_, change) => expect(hashData(change(make()))).not.toBe(hashData(make())));

  test('is another for a text that is a hash', () => {
    const ref = { id: 'ttp' };
    const hash = hashData(ref);
    expect(hashData([ref])).not.toBe(hashData([hash]));
  });

  test('is refused of a function, which has no content', () => {
    expect(() => hashData({ id: 'a', toUrl: () => '' })).toThrow('A function has no content');
  });
});

import { describe, expect, test } from 'vitest';
import type { Registry } from '../../../src/core/names/build-registry.ts';
import { makeRegistry } from '../../support/make-registry.ts';

const toCollisions = ({ collisions }: Registry): (readonly [string, ...string[]])[] =>
  collisions.map((bearers) => [bearers[0]?.form ?? '', ...bearers.map(({ owner: { kind, id } }) => `${kind} ${id}`)]);

describe('a form collides', () => {
  test('when two actors claim it', () => {
    expect(toCollisions(makeRegistry({ a: { canonical: ['Front', 'A'] }, b: { variant: ['Front'] } }))).toEqual([
      ['Front', 'actor a', 'actor b'],
    ]);
  });

  test('when an actor and a place of one id claim it', () => {
    expect(toCollisions(makeRegistry({ haiti: { canonical: ['Haiti'] } }, { haiti: { canonical: ['Haiti'] } }))).toEqual([
      ['Haiti', 'actor haiti', 'place haiti'],
    ]);
  });

  test('when the spellings differ in case, accents, hyphens or quotes', () => {
    const registry = makeRegistry({ a: { canonical: ["Al-Shām's Front"] }, b: { canonical: ['al Sham’s front'] } });
    expect(toCollisions(registry)).toEqual([["Al-Shām's Front", 'actor a', 'actor b']]);
  });

  test('when one has it for search alone', () => {
    expect(toCollisions(makeRegistry({ a: { canonical: ['Front'] }, b: { 'search-only': ['Front'] } }))).toHaveLength(1);
  });

  test('when one has it as an acronym and another as a name: both fit the same text', () => {
    expect(toCollisions(makeRegistry({ a: { acronym: ['JUI'] }, b: { variant: ['JUI'] } }))).toHaveLength(1);
  });

  test('when one of three owners has made it ambiguous', () => {
    const registry = makeRegistry({ a: { canonical: ['Front?'] }, b: { canonical: ['Front'] }, c: { canonical: ['Front'] } });
    expect(toCollisions(registry)).toEqual([['Front', 'actor b', 'actor c']]);
  });
});

describe('a form does not collide', () => {
  test('when all owners but one, or all, have made it ambiguous', () => {
    expect(toCollisions(makeRegistry({ a: { canonical: ['Front?'] }, b: { canonical: ['Front'] } }))).toEqual([]);
    expect(toCollisions(makeRegistry({ a: { canonical: ['Front?'] }, b: { canonical: ['Front?'] } }))).toEqual([]);
  });

  test('with another spelling of the same owner', () => {
    expect(toCollisions(makeRegistry({ a: { canonical: ['Tehreek-e-Taliban'], variant: ['Tehreek-E-Taliban'] } }))).toEqual([]);
  });

  test('with the words of another thing, which are nobody’s name', () => {
    expect(toCollisions(makeRegistry({ a: { canonical: ['Front'] }, b: { unrelated: ['Front'] } }))).toEqual([]);
    expect(toCollisions(makeRegistry({ a: { unrelated: ['Front'] } }, { b: { unrelated: ['Front'] } }))).toEqual([]);
  });

  test('when it is only part of the other', () => {
    expect(toCollisions(makeRegistry({ a: { canonical: ['Taliban'] }, b: { canonical: ['Pakistani Taliban'] } }))).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { checkNameCollisions } from '../../../src/core/check/check-name-collisions.ts';
import { parseCorpus } from '../../../src/core/schema/corpus.ts';
import { makeActor, makePlace } from '../../support/make-content.ts';
import { toNames, type FormsByEntity } from '../../support/make-registry.ts';

/** Where each collision is reported, and with which other entities. */
const findCollisions = (actors: FormsByEntity, places: FormsByEntity = {}): readonly string[] => {
  const files = [
    ...Object.entries(actors).map(([id, forms]) => makeActor(id, { names: toNames(forms) })),
    ...Object.entries(places).map(([id, forms]) => makePlace(id, { names: toNames(forms) })),
  ];
  return checkNameCollisions(parseCorpus(files).corpus).map(
    ({ file, message }) => `${file}: ${/The name (.*) as well/.exec(message)?.[1]}`,
  );
};

describe('a form collides', () => {
  test('when two actors claim it', () => {
    const found = findCollisions({ a: { canonical: ['Front'], variant: ['A'] }, b: { variant: ['Front'] } });
    expect(found).toEqual(['actors/b.md: “Front” belongs to actor a']);
  });

  test('when an actor and a place with the same id claim it', () => {
    const found = findCollisions({ haiti: { canonical: ['Haiti'] } }, { haiti: { canonical: ['Haiti'] } });
    expect(found).toEqual(['places/haiti.md: “Haiti” belongs to actor haiti']);
  });

  test('when the spellings differ in case, accents, hyphens or quotes', () => {
    const found = findCollisions({ a: { canonical: ["Al-Shām's Front"] }, b: { canonical: ['al Sham’s front'] } });
    expect(found).toEqual(['actors/b.md: “al Sham’s front” belongs to actor a']);
  });

  test('when one has it for search alone', () => {
    expect(findCollisions({ a: { canonical: ['Front'] }, b: { 'search-only': ['Front'] } })).toHaveLength(1);
  });

  test('when one has it as an acronym and another as a name: both fit the same text', () => {
    expect(findCollisions({ a: { acronym: ['JUI'] }, b: { variant: ['JUI'] } })).toHaveLength(1);
  });

  test('when one of three entities has made it ambiguous', () => {
    const found = findCollisions({ a: { canonical: ['Front?'] }, b: { canonical: ['Front'] }, c: { canonical: ['Front'] } });
    expect(found).toEqual(['actors/c.md: “Front” belongs to actor b']);
  });

  test('with each of several others, which are all named', () => {
    const found = findCollisions({ a: { canonical: ['Front'] }, b: { canonical: ['Front'] }, c: { canonical: ['Front'] } });
    expect(found).toEqual(['actors/b.md: “Front” belongs to actor a and actor c', 'actors/c.md: “Front” belongs to actor a and actor b']);
  });
});

describe('a form does not collide', () => {
  test('when all entities but one, or all, have made it ambiguous', () => {
    expect(findCollisions({ a: { canonical: ['Front?'] }, b: { canonical: ['Front'] } })).toEqual([]);
    expect(findCollisions({ a: { canonical: ['Front?'] }, b: { canonical: ['Front?'] } })).toEqual([]);
  });

  test('with another spelling of the same entity', () => {
    expect(findCollisions({ a: { canonical: ['Tehreek-e-Taliban'], variant: ['Tehreek-E-Taliban'] } })).toEqual([]);
  });

  test('with the words of something unrelated, which are nobody’s name', () => {
    expect(findCollisions({ a: { canonical: ['Front'] }, b: { unrelated: ['Front'] } })).toEqual([]);
    expect(findCollisions({ a: { unrelated: ['Front'] } }, { b: { unrelated: ['Front'] } })).toEqual([]);
  });

  test('when it is only part of the other', () => {
    expect(findCollisions({ a: { canonical: ['Taliban'] }, b: { canonical: ['Pakistani Taliban'] } })).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { checkNameCollisions } from '../../../src/core/check/check-name-collisions.ts';
import { parseCorpus } from '../../../src/core/schema/corpus.ts';
import { makeActor, makePlace } from '../../support/make-content.ts';
import { makeNames, type FormsById } from '../../support/make-names.ts';

/** The file in which each collision is reported, and the other entities that have the form. */
const findCollisions = (actors: FormsById, places: FormsById = {}): readonly string[] => {
  const files = [
    ...Object.entries(actors).map(([id, forms]) => makeActor(id, { names: makeNames(forms) })),
    ...Object.entries(places).map(([id, forms]) => makePlace(id, { names: makeNames(forms) })),
  ];
  return checkNameCollisions(parseCorpus(files).corpus).map(
    ({ file, message }) => `${file}: ${/The name (.*) as well/.exec(message)?.[1]}`,
  );
};

describe('a form is a fault', () => {
  test('if two actors have it', () => {
    const found = findCollisions({ a: { canonical: ['Front'], variant: ['A'] }, b: { variant: ['Front'] } });
    expect(found).toEqual(['actors/b.md: “Front” belongs to actor a']);
  });

  test('if an actor and a place of the same id have it', () => {
    const found = findCollisions({ haiti: { canonical: ['Haiti'] } }, { haiti: { canonical: ['Haiti'] } });
    expect(found).toEqual(['places/haiti.md: “Haiti” belongs to actor haiti']);
  });

  test('if the spellings differ only in letter case, accents, hyphens or quotes', () => {
    const found = findCollisions({ a: { canonical: ["Al-Shām's Front"] }, b: { canonical: ['al Sham’s front'] } });
    expect(found).toEqual(['actors/b.md: “al Sham’s front” belongs to actor a']);
  });

  test('if one of the two has it only for search', () => {
    expect(findCollisions({ a: { canonical: ['Front'] }, b: { 'search-only': ['Front'] } })).toHaveLength(1);
  });

  test('if one has it as an acronym and the other as a name, as both fit the same text', () => {
    expect(findCollisions({ a: { acronym: ['JUI'] }, b: { variant: ['JUI'] } })).toHaveLength(1);
  });

  test('if only one of three entities declares it ambiguous', () => {
    const found = findCollisions({ a: { canonical: ['Front?'] }, b: { canonical: ['Front'] }, c: { canonical: ['Front'] } });
    expect(found).toEqual(['actors/c.md: “Front” belongs to actor b']);
  });

  test('reported with all other entities that have it', () => {
    const found = findCollisions({ a: { canonical: ['Front'] }, b: { canonical: ['Front'] }, c: { canonical: ['Front'] } });
    expect(found).toEqual(['actors/b.md: “Front” belongs to actor a and actor c', 'actors/c.md: “Front” belongs to actor a and actor b']);
  });
});

describe('a form is no fault', () => {
  test('if all entities, or all but one, declare it ambiguous', () => {
    expect(findCollisions({ a: { canonical: ['Front?'] }, b: { canonical: ['Front'] } })).toEqual([]);
    expect(findCollisions({ a: { canonical: ['Front?'] }, b: { canonical: ['Front?'] } })).toEqual([]);
  });

  test('if both spellings are of the same entity', () => {
    expect(findCollisions({ a: { canonical: ['Tehreek-e-Taliban'], variant: ['Tehreek-E-Taliban'] } })).toEqual([]);
  });

  test('if it is a name of one entity and an unrelated thing to another', () => {
    expect(findCollisions({ a: { canonical: ['Front'] }, b: { unrelated: ['Front'] } })).toEqual([]);
    expect(findCollisions({ a: { unrelated: ['Front'] } }, { b: { unrelated: ['Front'] } })).toEqual([]);
  });

  test('if it is only part of the other', () => {
    expect(findCollisions({ a: { canonical: ['Taliban'] }, b: { canonical: ['Pakistani Taliban'] } })).toEqual([]);
  });
});

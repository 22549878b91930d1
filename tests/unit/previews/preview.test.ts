import { describe, expect, test } from 'vitest';
import { buildPreviews } from '../../../src/core/previews/build-previews.ts';
import { countNameFiles, toNamesFile } from '../../../src/core/previews/preview.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeActors } from '../../support/make-content.ts';

const keys = Array.from({ length: 12_000 }, (_, i) => `actors/actor-${i}`);

describe('previews of names', () => {
  test.each([
    [0, 1],
    [250, 1],
    [251, 2],
    [501, 4],
    [12_000, 64],
  ])('of %i names are in %i files', (names, files) => {
    expect(countNameFiles(names)).toBe(files);
  });

  test('are spread evenly', () => {
    const sizes = [...Map.groupBy(keys, (key) => toNamesFile(key, 64)).values()].map(({ length }) => length);
    expect(sizes).toHaveLength(64);
    expect(Math.max(...sizes)).toBeLessThan(300);
  });

  test('are in one file while they are few', () => {
    expect(keys.map((key) => toNamesFile(key, 1)).every((file) => file === 'names-0')).toBe(true);
  });

  test('of a site with many are each in the file that follows from the key', () => {
    const files = [...buildPreviews(buildValidSite(makeActors(...Array.from({ length: 300 }, (_, i) => `a${i}`))))];
    expect(files).toHaveLength(2);
    for (const [file, entries] of files) expect(Object.keys(entries).filter((key) => toNamesFile(key, 2) !== file)).toEqual([]);
  });
});

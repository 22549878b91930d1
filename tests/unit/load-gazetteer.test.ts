import { expect, test } from 'vitest';
import { loadGazetteer } from '../../src/site/load-gazetteer.ts';

const gazetteer = loadGazetteer({ AF: ['province', 'district'] });
const isA = (what: string, name: string): boolean => gazetteer.some((group) => group.what === what && group.names.includes(name));

test('the places of a country have what they are, without the words for it', () => {
  expect(isA('a province of Afghanistan', 'Ghazni')).toBe(true);
  expect(isA('a place in Afghanistan', 'Zaranj')).toBe(true);
  expect(gazetteer.map(({ what }) => what)).toEqual(['a province of Afghanistan', 'a district of Afghanistan', 'a place in Afghanistan']);
});

test('each is one word, as those of several are no misspelling of one', () => {
  const names = gazetteer.flatMap((group) => group.names);
  expect(names.length).toBeGreaterThan(300);
  expect(names.filter((name) => /[^\p{L}\p{M}]/u.test(name))).toEqual([]);
});

test('without a country there is none', () => {
  expect(loadGazetteer({})).toEqual([]);
});

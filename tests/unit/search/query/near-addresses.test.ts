import { expect, test } from 'vitest';
import { findNearAddresses, toSearchWords } from '../../../../src/core/search/query/near-addresses.ts';

const known = [
  '/',
  '/actors/',
  '/actors/ttp/',
  '/actors/bla/',
  '/actors/bla/with/ttp/',
  '/places/balochistan/',
  '/articles/safe-havens-and-spillovers/',
];

test.each<[string, readonly string[]]>([
  ['/actor/ttp/', ['/actors/ttp/']],
  ['/actors/tpp', ['/actors/ttp/']],
  ['/places/baluchistan/', ['/places/balochistan/']],
  ['/Places/Balochistan/index.html', ['/places/balochistan/']],
  ['/articles/safe-havens-and-spillover.html', ['/articles/safe-havens-and-spillovers/']],
  ['/actor/', ['/actors/']],
  ['/nothing-of-the-kind/', []],
  ['/', []],
])('%s may mean %j', (typed, addresses) => {
  expect(findNearAddresses(typed, known)).toEqual(addresses);
});

test('at most four are found, the nearest first', () => {
  const all = ['aaab', 'aaaa', 'aaac', 'aaad', 'aaae'].map((id) => `/actors/${id}/`);
  expect(findNearAddresses('/actors/aaaa/', all)).toEqual(['/actors/aaaa/', '/actors/aaab/', '/actors/aaac/', '/actors/aaad/']);
});

test.each([
  ['/actors/pakistani-taliban/', 'pakistani taliban'],
  ['/safe_havens+and.spillovers.html', 'safe havens and spillovers'],
  ['/404.html', '404'],
  ['/', ''],
])('the address %s is searched for as “%s”', (path, words) => {
  expect(toSearchWords(path)).toBe(words);
});

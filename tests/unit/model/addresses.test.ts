import { expect, test } from 'vitest';
import { claimsPerPage } from '../../../src/core/model/addresses.ts';
import { buildSound, makeActor, makeClaim, makeClaims, makeQuestion } from '../../support/make-content.ts';

const claims = (count: number, given = {}) => Array.from({ length: count }, (_, i) => makeClaim(`c${i}`, { about: ['alpha'], ...given }));
const addressesOf = (count: number) => buildSound([makeActor('alpha'), makeClaims('one', claims(count))]).addresses;

test.each([
  [0, 1],
  [1, 1],
  [claimsPerPage, 1],
  [claimsPerPage + 1, 2],
  [2 * claimsPerPage + 1, 3],
])('a ledger of %i claims has so many pages: %i', (count, pages) => {
  const ledger = [...addressesOf(count)].filter((url) => /^\/claims\/(?:\d+\/)?$/.test(url)).toSorted();
  expect(ledger).toEqual(['/claims/', ...Array.from({ length: pages - 1 }, (_, i) => `/claims/${i + 2}/`)]);
});

test('each kind of claim that there is has a page, each article one of its claims, each question its own', () => {
  const { addresses } = buildSound([
    makeActor('alpha'),
    makeClaims('one', [...claims(2, { kind: 'attack' }), makeClaim('last', { about: ['alpha'], kind: 'history' })]),
    makeQuestion('q', [['last']]),
  ]);
  const made = [...addresses].filter((url) => /claims\/kind|one\/claims|questions\/./.test(url));
  expect(made.toSorted()).toEqual(['/articles/one/claims/', '/claims/kind/attack/', '/claims/kind/history/', '/questions/q/']);
});

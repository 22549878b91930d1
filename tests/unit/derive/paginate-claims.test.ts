import { expect, test } from 'vitest';
import { paginateClaims } from '../../../src/core/derive/paginate-claims.ts';
import type { Claim } from '../../../src/core/model/claim.ts';
import { rootUrls } from '../../../src/core/urls.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeActor, makeArticleOfClaims } from '../../support/make-content.ts';

const [claim] = buildValidSite([makeActor('alpha'), makeArticleOfClaims('one', ['one'])]).claims as [Claim];
const paginate = (count: number) =>
  paginateClaims(
    Array.from({ length: count }, () => claim),
    3,
    rootUrls,
  ).map(({ number, url, first, claims }) => [number, url, first, claims.length]);

test.each([
  [0, [[1, '/claims/', 1, 0]]],
  [3, [[1, '/claims/', 1, 3]]],
  [
    4,
    [
      [1, '/claims/', 1, 3],
      [2, '/claims/2/', 4, 1],
    ],
  ],
])('%i claims are split into pages of three, of which only the first may be empty', (count, pages) => {
  expect(paginate(count)).toEqual(pages);
});

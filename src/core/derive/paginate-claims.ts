import type { Claim } from '../model/claim.ts';
import type { ClaimPage } from '../model/site.ts';
import type { Urls } from '../urls.ts';

/** All claims in their order, page by page. There is a first page even without claims. */
export const paginateClaims = (claims: readonly Claim[], claimsPerPage: number, urls: Urls): readonly ClaimPage[] =>
  Array.from({ length: Math.max(1, Math.ceil(claims.length / claimsPerPage)) }, (_, i) => ({
    number: i + 1,
    url: urls.claimsPage(i + 1),
    first: i * claimsPerPage + 1,
    claims: claims.slice(i * claimsPerPage, (i + 1) * claimsPerPage),
  }));

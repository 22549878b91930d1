import { claimsPerPage } from '../site-addresses.ts';
import type { Claim } from '../site-claims.ts';
import { urls } from '../urls.ts';

/** A page of the ledger; pages and claims are counted from 1. */
export interface LedgerPage {
  readonly number: number;
  readonly url: string;
  readonly first: number;
  readonly claims: readonly Claim[];
}

/** All claims, in their order, page by page; the first stands even when there are none. */
export const divideLedger = (claims: readonly Claim[]): readonly LedgerPage[] =>
  Array.from({ length: Math.max(1, Math.ceil(claims.length / claimsPerPage)) }, (_, i) => ({
    number: i + 1,
    url: urls.claimsPage(i + 1),
    first: i * claimsPerPage + 1,
    claims: claims.slice(i * claimsPerPage, (i + 1) * claimsPerPage),
  }));

import { claimChipFields, claimFilterFields } from '../core/facets/claim-facets.ts';
import { memoizePerSite } from './memoize-per-site.ts';

/** The fields that filter claims, counted once for all pages that list claims. */
export const loadClaimFields = memoizePerSite(claimFilterFields);

/** The chips of all claims. */
export const loadClaimChips = memoizePerSite(claimChipFields);

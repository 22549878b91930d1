import { claimFilterFields } from '../core/facets/claim-facets.ts';
import { oncePerSite } from './once-per-site.ts';

/** The fields that filter claims: counted once for all pages that list claims. */
export const loadClaimFields = oncePerSite(claimFilterFields);

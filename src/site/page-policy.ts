import { prefetchRules } from '../browser/prefetch/prefetch-pressed.ts';
import { firstScript, toHashSource } from './first-script.ts';

/**
 * The Content-Security-Policy of a page: files of the site itself, and two inline scripts by their hashes (decisions.md#d33). Where a server
 * answers searches, its address is the only one beside. Pages that link to the manifest allow it; for others that would be weight for nothing.
 */
export const createPagePolicy = (searchAddress?: string, hasManifest = false): string =>
  `default-src 'none'; script-src 'self' ${toHashSource(firstScript)} ${toHashSource(prefetchRules)}; style-src 'self'; img-src 'self'; connect-src ${["'self'", searchAddress].filter(Boolean).join(' ')}; form-action 'self'; base-uri 'none'${hasManifest ? "; manifest-src 'self'" : ''}`;

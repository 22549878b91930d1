import { createHash } from 'node:crypto';
import { prefetchRules } from '../browser/prefetch/prefetch-pressed.ts';

/** Applies the theme that the reader chose, and which signs articles show (`browser/display/` stores both), before the page is painted. */
const applyChoices = 'try{let l=localStorage;document.lastChild.className=[l.theme,l.sign].join(" ")}catch{}';

/** Makes pages fade into one another. Chromium looks for this rule before it has read a stylesheet that is fetched. */
const allowTransitions =
  'let s=new CSSStyleSheet;s.replaceSync("@media not (prefers-reduced-motion){@view-transition{navigation:auto}}");document.adoptedStyleSheets=[s]';

/** The script that runs before a page is painted. */
export const firstScript = applyChoices + allowTransitions;

const toHashSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The Content-Security-Policy of a page: files of the site itself, and two inline scripts by their hashes (decisions.md#d33). Where a server
 * answers searches, its address is the only one beside. Pages that link to the manifest allow it; for others that would be weight for nothing.
 */
export const createPagePolicy = (searchAddress?: string, hasManifest = false): string =>
  `default-src 'none'; script-src 'self' ${toHashSource(firstScript)} ${toHashSource(prefetchRules)}; style-src 'self'; img-src 'self'; connect-src ${["'self'", searchAddress].filter(Boolean).join(' ')}; form-action 'self'; base-uri 'none'${hasManifest ? "; manifest-src 'self'" : ''}`;

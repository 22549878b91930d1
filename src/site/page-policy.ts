import { createHash } from 'node:crypto';
import { prefetchRules } from '../browser/prefetch/prefetch-pressed.ts';

/** The theme that the reader chose, before anything is painted; `browser/display/theme.ts` keeps it. */
const showTheme = 'try{document.documentElement.className=localStorage.theme||""}catch{}';

/** Pages turn softly. Chromium looks for this rule before it has read a stylesheet that is fetched. */
const turnSoftly =
  'const s=new CSSStyleSheet;s.replaceSync("@media(prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}");document.adoptedStyleSheets=[s]';

/** What runs before a page is painted. */
export const firstScript = showTheme + turnSoftly;

const toSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The Content-Security-Policy of a page: only what the site itself serves, and two inline texts by their hashes (decisions.md#d33). */
export const pagePolicy = `default-src 'none'; script-src 'self' ${toSource(firstScript)} ${toSource(prefetchRules)}; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'`;

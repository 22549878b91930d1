import { createHash } from 'node:crypto';

/** Applies the theme that the reader chose, and which signs articles show (`browser/display/` stores both), before the page is painted. */
export const applyChoices = 'try{let l=localStorage;document.lastChild.className=[l.theme,l.sign].join(" ")}catch{}';

/** Makes pages fade into one another. Chromium looks for this rule before it has read a stylesheet that is fetched. */
const allowTransitions =
  'let s=new CSSStyleSheet;s.replaceSync("@media not (prefers-reduced-motion){@view-transition{navigation:auto}}");document.adoptedStyleSheets=[s]';

/** The script that runs before a page is painted. */
export const firstScript = applyChoices + allowTransitions;

/** What names an inline script in a Content-Security-Policy. */
export const toHashSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

import { dataFormats, dataKindNames, entitiesFile, schemaEnding } from '../core/data/data-kinds.ts';
import { createUrls } from '../core/urls.ts';

/** Content types that hosts do not know by the endings of names. */
const contentTypes: Readonly<Record<string, string>> = { csv: 'text/csv; charset=utf-8', ndjson: 'application/x-ndjson' };

/** Rules for the files of records. Search engines are not to list these: they name living private persons, whose pages are not listed either. */
const writeDataRules = (base: string): string =>
  [...dataKindNames.flatMap((kind) => [...dataFormats, schemaEnding].map((ending) => [kind, ending] as const)), entitiesFile]
    .map(([name, ending]) => {
      const type = contentTypes[ending];
      return `${createUrls(base).dataFile(name, ending)}\n${type === undefined ? '' : `  Content-Type: ${type}\n`}  X-Robots-Tag: noindex\n`;
    })
    .join('');

/** What changes its name with what it holds. */
const unchanging = ['_astro/*', 'search/data/*', 'offline/*.pack'] as const;

/** Rules for what pages say as Markdown: search engines list the pages. */
const writeMarkdownRules = (base: string): string =>
  `${base}*index.md\n  Content-Type: text/markdown; charset=utf-8\n  X-Robots-Tag: noindex\n`;

/**
 * Files that tell hosts how to serve a site published under a path, by their names. `.nojekyll`: GitHub Pages leaves out folders that begin
 * with “_” without it. `_headers`: Netlify and Cloudflare read it; a service worker that a browser held back could not be replaced.
 */
export const hostFiles = (base: string): Readonly<Record<string, string>> => ({
  '.nojekyll': '',
  _headers: `${base}*
  Content-Security-Policy: frame-ancestors 'none'
  Referrer-Policy: strict-origin-when-cross-origin
  X-Content-Type-Options: nosniff
${unchanging.map((pattern) => `${base}${pattern}\n  Cache-Control: public, max-age=31536000, immutable\n`).join('')}${base}sw.js
  Cache-Control: no-cache
${writeDataRules(base)}${writeMarkdownRules(base)}`,
});

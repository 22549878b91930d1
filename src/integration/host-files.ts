/**
 * Files that tell hosts how to serve a site published under a path, by their names. `.nojekyll`: GitHub Pages leaves out folders that begin
 * with “_” without it. `_headers`: Netlify and Cloudflare read it; names in the two folders change with their content.
 */
export const hostFiles = (base: string): Readonly<Record<string, string>> => ({
  '.nojekyll': '',
  _headers: `${base}*
  Content-Security-Policy: frame-ancestors 'none'
  Referrer-Policy: strict-origin-when-cross-origin
  X-Content-Type-Options: nosniff
${['_astro', 'search/data'].map((folder) => `${base}${folder}/*\n  Cache-Control: public, max-age=31536000, immutable\n`).join('')}`,
});

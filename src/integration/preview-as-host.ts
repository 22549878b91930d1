import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { unescape } from 'node:querystring';
import type { AstroConfig } from 'astro';
import { findHeaders, parseHeaders } from './host-headers.ts';

/**
 * What a preview has to be told to answer as a host does: with the headers of the built `_headers`, from an address without its last slash
 * to that with one, and with the page 404.html for what is not there. Astro takes no plugin of Vite there; a proxy is what sees each
 * request, and it passes all of them on.
 *
 * @param outDir The folder of the built site.
 */
export function previewAsHost(outDir: string, base: string): Pick<AstroConfig, 'trailingSlash' | 'vite'> {
  const answer = async ({ url = '/' }: IncomingMessage, response?: ServerResponse): Promise<string> => {
    const { pathname, search } = new URL(url, 'http://localhost');
    // Read for each request: a build may have replaced it.
    const rules = parseHeaders(await readFile(join(outDir, '_headers'), 'utf8').catch(() => ''));
    for (const [name, value] of [['Cache-Control', 'no-cache'] as const, ...findHeaders(rules, pathname)]) response?.setHeader(name, value);
    const file = join(outDir, unescape(pathname.slice(base.length)));
    if (extname(pathname) === '' && !pathname.endsWith('/') && pathname.startsWith(base) && existsSync(join(file, 'index.html')))
      response?.writeHead(301, { Location: `${pathname}/${search}` }).end();
    return url;
  };
  return { trailingSlash: 'ignore', vite: { preview: { cors: false, proxy: { '/': { bypass: answer } } } } };
}

import type { APIRoute } from 'astro';
import { loadFrame } from '../site/load-frame.ts';
import { urls } from '../site/urls.ts';
import { writeOpenSearch } from '../site/write-open-search.ts';

export const GET: APIRoute = async ({ site }) => {
  const { settings } = await loadFrame();
  const xml = writeOpenSearch(settings, (url) => new URL(url, site).href, urls);
  return new Response(xml, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
};

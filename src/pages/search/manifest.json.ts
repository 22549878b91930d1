import type { APIRoute } from 'astro';
import { loadSearchFiles } from '../../site/search-files.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify((await loadSearchFiles()).manifest), { headers: { 'content-type': 'application/json' } });

import type { APIRoute } from 'astro';
import { loadPreviewFiles } from '../site/preview-files.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify({ version: (await loadPreviewFiles()).version }), { headers: { 'content-type': 'application/json' } });

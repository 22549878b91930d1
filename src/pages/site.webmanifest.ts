import type { APIRoute } from 'astro';
import { loadFrame } from '../site/load-frame.ts';
import { urls } from '../site/urls.ts';
import { writeWebManifest } from '../site/write-web-manifest.ts';

export const GET: APIRoute = async () => {
  const { settings } = await loadFrame();
  return new Response(writeWebManifest(settings, urls), { headers: { 'content-type': 'application/manifest+json' } });
};

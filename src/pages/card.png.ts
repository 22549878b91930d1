import type { APIRoute } from 'astro';
import { loadSite } from '../site/load-site.ts';
import { renderCard } from '../site/render-card.ts';

export const GET: APIRoute = async () => {
  const { settings } = await loadSite();
  return new Response(await renderCard(settings.name, settings.card ?? settings.title), { headers: { 'content-type': 'image/png' } });
};

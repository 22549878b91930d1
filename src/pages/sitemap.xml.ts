import type { APIRoute } from 'astro';
import { loadSite } from '../site/load-site.ts';

export const GET: APIRoute = async ({ site: origin }) => {
  const site = await loadSite();
  const privates = site.actors.filter(({ data }) => data.private);
  const privateLists = [...site.lists.values()].filter(({ isPrivate }) => isPrivate);
  const hidden = new Set([
    ...privates.flatMap(({ url, pairs }) => [url, ...pairs.map((pair) => pair.url)]),
    ...privateLists.flatMap(({ pages }) => pages.map(({ url }) => url)),
  ]);
  const entries = [...site.addresses].filter((url) => !hidden.has(url)).map((url) => `<url><loc>${new URL(url, origin).href}</loc></url>`);
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('\n')}</urlset>\n`,
    {
      headers: { 'content-type': 'application/xml' },
    },
  );
};

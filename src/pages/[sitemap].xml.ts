import type { APIRoute, GetStaticPaths } from 'astro';
import { urls } from '../site/urls.ts';
import { loadSite } from '../site/load-site.ts';
import { listPublicAddresses, toSitemaps } from '../site/to-sitemaps.ts';

export const getStaticPaths = (async () => {
  const toWhole = (address: string): string => new URL(address, import.meta.env.SITE).href;
  const sitemaps = toSitemaps(listPublicAddresses(await loadSite()).map(toWhole), (file) => toWhole(urls.home + file));
  return Array.from(sitemaps, ([file, xml]) => ({ params: { sitemap: file.replace(/\.xml$/, '') }, props: { xml } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ xml: string }> = ({ props }) => new Response(props.xml, { headers: { 'content-type': 'application/xml' } });

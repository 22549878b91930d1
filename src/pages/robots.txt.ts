import type { APIRoute } from 'astro';
import { urls } from '../site/urls.ts';

export const GET: APIRoute = ({ site }) => new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(urls.sitemap, site).href}\n`);

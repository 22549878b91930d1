import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../../site/load-site.ts';
import { urls } from '../../site/urls.ts';
import { listDataFiles } from '../../site/write-data.ts';

/** The files of data in development alone. A build writes them in parts, as those of claims grow with the content (decisions.md#d76). */
export const getStaticPaths = (() =>
  import.meta.env.DEV ? [...listDataFiles(urls.dataFile).keys()].map((file) => ({ params: { file } })) : []) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { file = '' }, site: host }) => {
  const toAddress = (url: string): string => new URL(url, host).href;
  const write = listDataFiles((name, ending) => toAddress(urls.dataFile(name, ending))).get(file);
  return write === undefined ? new Response(null, { status: 404 }) : new Response(write(await loadSite(), toAddress));
};

import type { APIRoute, GetStaticPaths } from 'astro';
import type { DataFormat } from '../core/data/data-kinds.ts';
import { loadSite } from './load-site.ts';
import { urls } from './urls.ts';
import { listDataFiles } from './write-data.ts';

const toEnding = (format: DataFormat): string => `.${format}`;

/** The names of the files of data in a format, in development. In a build there is none: it writes them in parts (decisions.md#d76). */
export const dataPaths = (format: DataFormat) =>
  (() =>
    import.meta.env.DEV
      ? [...listDataFiles(urls.dataFile).keys()]
          .filter((file) => file.endsWith(toEnding(format)))
          .map((file) => ({ params: { name: file.slice(0, -toEnding(format).length) } }))
      : []) satisfies GetStaticPaths;

/** What answers with a file of data in a format. */
export const serveData =
  (format: DataFormat): APIRoute =>
  async ({ params: { name = '' }, site: host }) => {
    const toAddress = (url: string): string => new URL(url, host).href;
    const write = listDataFiles((kind, ending) => toAddress(urls.dataFile(kind, ending))).get(name + toEnding(format));
    return new Response(write?.(await loadSite(), toAddress), { status: write === undefined ? 404 : 200 });
  };

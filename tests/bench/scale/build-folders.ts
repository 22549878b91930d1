import { rm } from 'node:fs/promises';

/** The sizes to measure, in articles: those of SIZES, or the usual ones. Throws when one is no number. */
export const readSizes = (): readonly number[] =>
  (process.env['SIZES'] ?? '100,1000,2500,5000,10000').split(',').map((size) => {
    if (!/^[1-9]\d*$/.test(size)) throw new Error(`SIZES names “${size}”, which is no number of articles.`);
    return Number(size);
  });

/** Where what is measured at a size stands. Packages are found from there, as it is in the project. */
export const toFolders = (size: number) => {
  const root = `.build/bench/${size}`;
  return { root, content: `${root}/content`, site: `${root}/site`, blog: `${root}/blog` };
};

/** Removes what builds of this project keep for the next one. */
export async function removeCaches(): Promise<void> {
  for (const folder of ['node_modules/.astro', 'node_modules/.vite-build', '.astro']) await rm(folder, { recursive: true, force: true });
}

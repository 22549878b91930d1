import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Outlines } from '../core/layout/map.ts';

const { resolve } = createRequire(import.meta.url);
const load = async (scale: string): Promise<Outlines> =>
  JSON.parse(await readFile(resolve(`world-atlas/countries-${scale}.json`), 'utf8')) as Outlines;

/** Natural Earth’s outlines of the world, at 1:50 million for what is drawn near and 1:110 million for what is drawn far. */
export async function loadOutlines(): Promise<{ readonly near: Outlines; readonly far: Outlines }> {
  const [near, far] = await Promise.all([load('50m'), load('110m')]);
  return { near, far };
}

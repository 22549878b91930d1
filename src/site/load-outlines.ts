import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Outlines } from '../core/layout/map-outlines.ts';

const { resolve } = createRequire(import.meta.url);
const load = async (scale: '50m' | '110m'): Promise<Outlines> =>
  JSON.parse(await readFile(resolve(`world-atlas/countries-${scale}.json`), 'utf8')) as Outlines;

/**
 * Loads the outlines of Natural Earth from the package `world-atlas`: detailed at 1:50 million, coarse at 1:110 million.
 * Rejects when the package is not installed.
 */
export async function loadOutlines(): Promise<{ readonly detailed: Outlines; readonly coarse: Outlines }> {
  const [detailed, coarse] = await Promise.all([load('50m'), load('110m')]);
  return { detailed, coarse };
}

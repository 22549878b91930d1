import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { markAsUsed } from './kept-files.ts';

const hash = (content: string | Uint8Array): Buffer => createHash('sha256').update(content).digest();

/**
 * The card drawn from some inputs: as an earlier build kept it in a folder, or drawn and kept there. A file begins with the hash of the
 * picture after it, so a damaged one is drawn anew. Rejects when `draw` does, or when the folder cannot be written to.
 *
 * @example await keepCard('node_modules/.astro/cards', JSON.stringify(layouts), () => renderer.render(layout))
 */
export async function keepCard(
  folder: string,
  inputs: string,
  draw: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const path = join(folder, hash(inputs).toString('hex'));
  const kept = await readCard(path);
  if (kept !== undefined) return kept;
  const card = await draw();
  const written = `${path}-${randomUUID()}`;
  await mkdir(folder, { recursive: true });
  await writeFile(written, Buffer.concat([hash(card), card]));
  await rename(written, path);
  return card;
}

/** The card of a whole file, which then counts as used. */
async function readCard(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const file = await readFile(path).catch(() => undefined);
  const card = file?.subarray(32);
  if (card === undefined || !file?.subarray(0, 32).equals(hash(card))) return undefined;
  await markAsUsed(path);
  return card;
}

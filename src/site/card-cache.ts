import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

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
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
  return card;
}

/** How long a card that no build has used is kept: several sites, or branches of one, may be built in turn. */
const month = 30 * 24 * 60 * 60 * 1000;

/** Removes the cards, and what is left of them, that nobody has used for a month. */
export async function dropUnusedCards(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const path of names.map((name) => join(folder, name))) {
    const { mtimeMs = Infinity } = (await stat(path).catch(() => undefined)) ?? {};
    if (Date.now() - mtimeMs > month) await rm(path, { force: true });
  }
}

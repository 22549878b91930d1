import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readKept, writeKept } from './kept-files.ts';

/**
 * The card drawn from some inputs: as an earlier build kept it in a folder, or drawn and kept there. A damaged one is drawn anew. Rejects
 * when `draw` does, or when the folder cannot be written to.
 *
 * @example await keepCard('node_modules/.astro/cards', JSON.stringify(layouts), () => renderer.render(layout))
 */
export async function keepCard(
  folder: string,
  inputs: string,
  draw: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const path = join(folder, createHash('sha256').update(inputs).digest('hex'));
  const kept = await readKept(path);
  if (kept !== undefined) return kept;
  const card = await draw();
  await writeKept(path, card);
  return card;
}

import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { fixture } from './fixture.ts';

/** The files of a zip, by their paths in it. */
export const readZip = (path: string): ReadonlyMap<string, Buffer> =>
  new Map(Object.entries(unzipSync(readFileSync(path))).map(([name, bytes]) => [name, Buffer.from(bytes)]));

/** Unpacks the copy of the fixture into a folder of its own, whose name addresses have to be escaped for. */
export function unpackCopy(): { readonly folder: string; readonly top: string } {
  const folder = mkdtempSync(join(tmpdir(), "crossread a & b #1 100% it's-"));
  const files = readZip(join(fixture.dist, 'copy.zip'));
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return { folder, top: join(folder, [...files.keys()][0]?.split('/')[0] ?? '') };
}

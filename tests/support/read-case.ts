import { join } from 'node:path';
import type { ContentFile } from '../../src/core/schema/parse-content-file.ts';
import { readContent } from '../../src/site/read-content.ts';

export const fixtures = join(import.meta.dirname, '../fixtures');

/** The content of a fixture folder, its paths counted from the folder. */
export async function readFixture(folder: string): Promise<readonly ContentFile[]> {
  const root = join(fixtures, folder);
  return (await readContent(root)).map((file) => ({ ...file, path: file.path.slice(root.length + 1) }));
}

/** The sound content, with the files of a case laid over it. */
export async function readCase(folder: string): Promise<readonly ContentFile[]> {
  const [base, over] = await Promise.all([readFixture('sound'), readFixture(folder)]);
  return [...new Map([...base, ...over].map((file) => [file.path, file])).values()];
}

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path/posix';
import { measuredSeed } from './corpus/generate-corpus.ts';
import { makeContent } from './corpus/make-content.ts';

/** Writes a made-up `content/` of so many articles to a folder, which CONTENT_DIR can then name. */
export async function writeContent(articleCount: number, folder: string): Promise<void> {
  const files = makeContent(articleCount, measuredSeed);
  const paths = files.map(({ path }) => path.replace('content', folder));
  await Promise.all([...new Set(paths.map((path) => dirname(path)))].map((path) => mkdir(path, { recursive: true })));
  for (const [i, { text }] of files.entries()) await writeFile(paths[i] ?? '', text);
}

if (import.meta.main) {
  const [count = '', folder] = process.argv.slice(2);
  if (!/^[1-9]\d*$/.test(count) || folder === undefined) {
    console.error('Usage: node tests/bench/write-content.ts ARTICLES FOLDER');
    process.exitCode = 2;
  } else await writeContent(Number(count), folder);
}

import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path/posix';
import type { ContentFile } from '../../../src/core/schema/parse-content-file.ts';
import { measuredSeed } from '../corpus/generate-corpus.ts';
import { makeContent } from '../corpus/make-content.ts';
import { writeContent } from '../write-content.ts';
import { readSizes, removeCaches, toFolders } from './build-folders.ts';
import { findChanged, hashOutput, sizeOf, type Size } from './hash-output.ts';
import { measureCommand, type Cost } from './measure-command.ts';
import { writeBlog, writePost } from './write-blog.ts';
import { writeRows, type Row } from './write-rows.ts';

/** A build from nothing, and one after a word of one article has changed. */
interface Builds {
  readonly cold: Cost;
  readonly output: Size;
  readonly again: Cost;
  readonly changed: Size;
}

interface Measures {
  readonly ours: Builds;
  readonly check: Cost;
  readonly blog: Builds;
}

/** The first article of which a paragraph without marks has a longer word, with another one in its place. Nothing quotes such a paragraph. */
function changeWord(files: readonly ContentFile[]): ContentFile {
  for (const file of files) {
    const text = file.text.replace(/(?<=^[^\s:-][^:\n]*) [a-z]{5,} (?=[^:\n]*$)/m, ' harvest ');
    if (file.collection === 'articles' && text !== file.text) return { ...file, text };
  }
  throw new Error('No article has a paragraph without marks.');
}

/** Measures a build, and the next one after `change`. */
async function measureBuilds(folder: string, build: () => Promise<Cost>, change: () => Promise<void>): Promise<Builds> {
  const cold = await build();
  const before = await hashOutput(folder);
  await change();
  const again = await build();
  return { cold, again, output: sizeOf(before), changed: sizeOf(findChanged(before, await hashOutput(folder))) };
}

async function measureSize(size: number): Promise<Measures> {
  const { root, content, site, blog } = toFolders(size);
  await rm(root, { recursive: true, force: true });
  await writeContent(size, content);
  const files = makeContent(size, measuredSeed);
  const changed = changeWord(files);

  await removeCaches();
  const check = await measureCommand(['src/cli/check-content.ts', content]);
  const ours = await measureBuilds(
    site,
    () => measureCommand(['src/cli/build.ts'], { CONTENT_DIR: content, OUT_DIR: site }),
    () => writeFile(changed.path.replace('content', content), changed.text),
  );
  await writeBlog(blog, files);
  const ofBlog = await measureBuilds(
    join(blog, 'dist'),
    () => measureCommand(['node_modules/astro/bin/astro.mjs', 'build', '--root', blog]),
    () => writePost(blog, changed),
  );
  await rm(blog, { recursive: true });
  return { ours, check, blog: ofBlog };
}

const [megabyte, kilobyte] = [1e6, 1e3];
const lines: readonly (Omit<Row, 'values'> & { readonly read: (measures: Measures) => number })[] = [
  { what: 'build: CPU, s', read: ({ ours }) => ours.cold.cpuSeconds, digits: 1 },
  { what: 'build: s', read: ({ ours }) => ours.cold.wallSeconds, digits: 1 },
  { what: 'build: most memory, MB', read: ({ ours }) => ours.cold.peakBytes / megabyte, digits: 0 },
  { what: 'files', read: ({ ours }) => ours.output.files, digits: 0 },
  { what: 'output, MB', read: ({ ours }) => ours.output.bytes / megabyte, digits: 1 },
  { what: 'a changed word: CPU, s', read: ({ ours }) => ours.again.cpuSeconds, digits: 1 },
  { what: 'a changed word: s', read: ({ ours }) => ours.again.wallSeconds, digits: 1 },
  { what: 'a changed word: files that change', read: ({ ours }) => ours.changed.files, digits: 0 },
  { what: 'a changed word: kB that change', read: ({ ours }) => ours.changed.bytes / kilobyte, digits: 0 },
  { what: 'check:content: CPU, s', read: ({ check }) => check.cpuSeconds, digits: 1 },
  { what: 'check:content: most memory, MB', read: ({ check }) => check.peakBytes / megabyte, digits: 0 },
  { what: 'blog: CPU, s', read: ({ blog }) => blog.cold.cpuSeconds, digits: 1 },
  { what: 'blog: s', read: ({ blog }) => blog.cold.wallSeconds, digits: 1 },
  { what: 'blog: most memory, MB', read: ({ blog }) => blog.cold.peakBytes / megabyte, digits: 0 },
  { what: 'blog: files', read: ({ blog }) => blog.output.files, digits: 0 },
  { what: 'blog: output, MB', read: ({ blog }) => blog.output.bytes / megabyte, digits: 1 },
  { what: 'blog, a changed word: CPU, s', read: ({ blog }) => blog.again.cpuSeconds, digits: 1 },
  { what: 'blog, a changed word: s', read: ({ blog }) => blog.again.wallSeconds, digits: 1 },
  { what: 'build to blog: CPU', read: ({ ours, blog }) => ours.cold.cpuSeconds / blog.cold.cpuSeconds, digits: 2 },
  { what: 'a changed word to blog: CPU', read: ({ ours, blog }) => ours.again.cpuSeconds / blog.again.cpuSeconds, digits: 2 },
  { what: 'build to blog: CPU for each file', read: ({ ours, blog }) => toFileSeconds(ours) / toFileSeconds(blog), digits: 2 },
];

const toFileSeconds = ({ cold, output }: Builds): number => cold.cpuSeconds / output.files;

// Measures what it costs to build sites of made-up articles, and prints it after each size, so that nothing is lost when a larger one fails.
const sizes = readSizes();
const measured: Measures[] = [];
for (const size of sizes) {
  measured.push(await measureSize(size));
  const soFar = sizes.slice(0, measured.length);
  console.log(
    `\n${writeRows(
      soFar,
      lines.map(({ what, read, digits }) => ({ what, digits, values: measured.map(read) })),
    )}`,
  );
}

import { execFile } from 'node:child_process';
import { Session } from 'node:inspector/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { commandEnv } from './command-env.ts';
import type { growingContent } from './growing-content.ts';

type Content = keyof typeof growingContent;

/** How often the busiest block of each function ran. Functions are known by their file and where they begin in it. */
export type Work = ReadonlyMap<string, number>;

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Counts what the core does from content of some size to the site, its search index and its previews, in a process of its own: nothing is
 * kept from other content. The same each time, however busy the machine is.
 */
export async function countWork(content: Content, size: number): Promise<Work> {
  const args = [import.meta.filename, content, String(size)];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    env: commandEnv({ NODE_COMPILE_CACHE: '' }),
    maxBuffer: Infinity,
  });
  return new Map(JSON.parse(stdout) as [string, number][]);
}

/** Counts by the precise coverage of V8, which must begin before the code is loaded. */
async function count(content: Content, size: number): Promise<Work> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const [{ growingContent: contents }, { buildSite }, { buildIndex }, { cutSearchFiles }, { buildPreviews }] = await Promise.all([
    import('./growing-content.ts'),
    import('../../src/core/build-site.ts'),
    import('../../src/core/search/index/build-index.ts'),
    import('../../src/site/cut-search-files.ts'),
    import('../../src/core/previews/build-previews.ts'),
  ]);
  const files = contents[content](size);
  await session.post('Profiler.takePreciseCoverage');
  const { site, issues } = buildSite(files);
  if (site === undefined) throw new Error(`The content “${content}” has faults: ${issues[0]?.message ?? ''}`);
  cutSearchFiles(buildIndex(site));
  buildPreviews(site);
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const work = new Map<string, number>();
  for (const { url, functions } of result) {
    const file = url.startsWith('file:') ? relative(root, fileURLToPath(url)).replaceAll('\\', '/') : '';
    if (!file.startsWith('src/')) continue;
    for (const { functionName, ranges } of functions) {
      const name = `${file}:${ranges[0]?.startOffset ?? 0} ${functionName}`;
      work.set(name, Math.max(work.get(name) ?? 0, ...ranges.map((range) => range.count)));
    }
  }
  return work;
}

if (import.meta.main) {
  const [content = '', size = ''] = process.argv.slice(2);
  process.stdout.write(JSON.stringify([...(await count(content as Content, Number(size)))]));
}

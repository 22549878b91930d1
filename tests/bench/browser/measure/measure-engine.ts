import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { commandEnv } from '../../../support/command-env.ts';
import { serveFolder } from '../../../support/serve-folder.ts';
import type { BuiltIndex } from '../build-engine.ts';
import type { Engine } from '../engines/engine.ts';
import { coldKinds, type ColdKind, type Queries, type Size } from '../open-corpus.ts';
import { measureCold, type ColdAnswer } from './measure-cold.ts';
import { measureRanking, type Ranking } from './measure-ranking.ts';
import { measureWarm, type WarmAnswers } from './measure-warm.ts';
import { weighIndex, type IndexWeight } from './weigh-index.ts';

/** All that is measured of one engine over one corpus; what could not be measured is missing, and the reason printed. */
export interface Measures {
  readonly built?: BuiltIndex | undefined;
  readonly weight?: IndexWeight | undefined;
  readonly cold: Partial<Readonly<Record<ColdKind, ColdAnswer>>>;
  readonly warm?: WarmAnswers | undefined;
  readonly rankings?: readonly Ranking[] | undefined;
}

const run = promisify(execFile);
const memory = '--max-old-space-size=12288';
/** Files above this are asked for before anything is measured: the server takes seconds to compress them. */
const largeFile = 200_000;

const build = async ({ name }: Engine, size: Size, folder: string): Promise<BuiltIndex> => {
  const script = 'tests/bench/browser/build-engine.ts';
  const { stdout } = await run(process.execPath, [memory, script, name, String(size), folder], { env: commandEnv({}) });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as BuiltIndex;
};

const warmServer = async (folder: string, address: string): Promise<void> => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((one) => statSync(join(folder, one)).size > largeFile && /\.(?:json|js)$/.test(one))) {
    const response = await fetch(`${address}/${file}`, { headers: { 'accept-encoding': 'br' } });
    await response.body?.cancel();
  }
};

/** Measures an engine over the corpus of a size, built below a folder. */
export async function measureEngine(browser: Browser, engine: Engine, size: Size, queries: Queries, root: string): Promise<Measures> {
  const folder = join(root, `${engine.name}-${size}`);
  mkdirSync(folder);
  const attempt = async <Result>(what: string, work: () => Promise<Result> | Result): Promise<Result | undefined> => {
    const began = performance.now();
    try {
      return await work();
    } catch (error) {
      console.log(`${engine.name}, ${what}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    } finally {
      console.log(`${engine.name}, ${what}: measured in ${((performance.now() - began) / 1000).toFixed(0)} s`);
    }
  };
  const built = await attempt('build', () => build(engine, size, folder));
  if (built === undefined) return { cold: {} };
  const weight = await attempt('weight', () => weighIndex(engine.index.map((path) => join(folder, path))));
  const server = await serveFolder(folder);
  const address = server.address + engine.path;
  try {
    await attempt('compression', () => warmServer(folder, server.address));
    const cold: Partial<Record<ColdKind, ColdAnswer>> = {};
    for (const kind of coldKinds) {
      const answer = await attempt(kind, () => measureCold(browser, address, queries.cold[kind]));
      // What took too long once does so again.
      if (answer === undefined) break;
      cold[kind] = answer;
    }
    const warm = await attempt('one query after another', () => measureWarm(browser, address, queries.many));
    const rankings = await attempt('ranking', () => measureRanking(browser, address, queries.judged));
    return { built, weight, cold, warm, rankings };
  } finally {
    await server.stop();
  }
}

import { performance } from 'node:perf_hooks';
import { engines } from './engines/engines.ts';
import { openCorpus } from './open-corpus.ts';

/** What it took to build an index. */
export interface BuiltIndex {
  readonly seconds: number;
  /** The most memory of this process, the corpus included; Pagefind works in another. */
  readonly peakBytes: number;
}

/** Builds an engine’s page and index in a process of its own. Called with the name of the engine, the size of the corpus and a folder. */
const [name, size = '', folder = ''] = process.argv.slice(2);
const engine = engines.find((one) => one.name === name);
if (engine === undefined) throw new Error(`There is no engine “${name}”.`);
engine.writePage(folder);
const { site } = await openCorpus(size === 'site' ? size : Number(size));
const began = performance.now();
await engine.writeIndex(site, folder);
const built: BuiltIndex = { seconds: (performance.now() - began) / 1000, peakBytes: process.resourceUsage().maxRSS * 1024 };
console.log(JSON.stringify(built));

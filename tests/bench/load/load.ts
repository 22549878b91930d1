import { execFile, spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { cp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { outDir } from '../../../src/site/folders.ts';
import { commandEnv } from '../../support/command-env.ts';
import { serveNginx } from './serve-nginx.ts';

const run = promisify(execFile);
const workshop = resolve('.build/load');
const site = join(workshop, 'site');
const [connections, seconds] = [64, 5];
const encodings = ['br', 'gzip', 'identity'] as const;
type Encoding = (typeof encodings)[number];

/** What is asked for again and again, one after the other, and how it must be answered. */
interface Target {
  readonly what: string;
  readonly paths: readonly string[];
  readonly status: number;
  readonly caching: string | null;
}

const immutable = 'public, max-age=31536000, immutable';
const find = (pattern: string): readonly string[] => globSync(pattern, { cwd: site }).map((path) => `/${path.replace(/index\.html$/, '')}`);

const listTargets = (): readonly Target[] => [
  { what: 'every page in turn', paths: find('**/index.html'), status: 200, caching: 'no-cache' },
  { what: 'scripts and styles', paths: find('_astro/*.{js,css}'), status: 200, caching: immutable },
  { what: 'files of search', paths: find('search/data/*/*.json'), status: 200, caching: immutable },
  { what: 'the manifest of search', paths: ['/search/manifest.json'], status: 200, caching: 'no-cache' },
  { what: 'a page that is not there', paths: ['/nowhere/'], status: 404, caching: null },
];

/** Asks once for the first of the paths, and says what is wrong with the answer. */
async function findFaults(
  address: string,
  { what, paths: [path = ''], status, caching }: Target,
  encoding: Encoding,
): Promise<readonly string[]> {
  const { status: got, headers } = await fetch(address + path, { headers: { 'Accept-Encoding': encoding } });
  const expected = {
    'cache-control': caching,
    'content-encoding': encoding === 'identity' ? null : encoding,
    'content-security-policy': "frame-ancestors 'none'",
    'referrer-policy': 'strict-origin-when-cross-origin',
    vary: 'Accept-Encoding',
    'x-content-type-options': 'nosniff',
  };
  const wrong = Object.entries(expected).filter(([name, value]) => headers.get(name) !== value);
  return [
    ...(got === status ? [] : [`${what}, ${encoding}: status ${got}, not ${status}`]),
    ...wrong.map(([name, value]) => `${what}, ${encoding}: ${name} is ${headers.get(name)}, not ${value}`),
  ];
}

interface Load {
  readonly rate: number;
  /** Milliseconds within which 99 of 100 answers are there. */
  readonly latency: string;
  readonly errors: number;
}

/** Asks for the paths as fast as nginx answers. An error is a connection that fails, or a page that is not there though it should. */
async function load(address: string, { paths, status }: Target, encoding: Encoding): Promise<Load> {
  const script = join(workshop, 'paths.lua');
  await writeFile(
    script,
    `local paths = {${paths.map((path) => JSON.stringify(path)).join(', ')}}
     local i = 0
     request = function() i = i % #paths + 1; return wrk.format('GET', paths[i]) end`,
  );
  const flags = ['-t2', `-c${connections}`, `-d${seconds}s`, '--latency', '-s', script, '-H', `Accept-Encoding: ${encoding}`];
  const { stdout } = await run('wrk', [...flags, address]);
  const count = (pattern: RegExp): number => Number(pattern.exec(stdout)?.[1] ?? 0);
  const failed = ['connect', 'read', 'write', 'timeout'].map((kind) => count(new RegExp(`Socket errors:.* ${kind} (\\d+)`)));
  const refused = status === 200 ? count(/Non-2xx or 3xx responses: (\d+)/) : 0;
  return {
    rate: count(/Requests\/sec:\s+([\d.]+)/),
    latency: /^\s+99%\s+(\S+)$/m.exec(stdout)?.[1] ?? '',
    errors: failed.reduce((sum, one) => sum + one, refused),
  };
}

async function measure(): Promise<boolean> {
  await rm(workshop, { recursive: true, force: true });
  await cp(outDir, site, { recursive: true });
  await run(process.execPath, ['src/cli/compress.ts'], { env: commandEnv({ OUT_DIR: site }) });
  const { address, stop } = await serveNginx(site, workshop);
  const faults: string[] = [];
  try {
    console.log('| what | encoding | requests a second | 99 % within | errors |\n| --- | --- | ---: | ---: | ---: |');
    for (const target of listTargets())
      for (const encoding of encodings) {
        faults.push(...(await findFaults(address, target, encoding)));
        const { rate, latency, errors } = await load(address, target, encoding);
        if (errors > 0) faults.push(`${target.what}, ${encoding}: ${errors} errors`);
        console.log(`| ${target.what} | ${encoding} | ${Math.round(rate).toLocaleString('en-GB')} | ${latency} | ${errors} |`);
      }
  } finally {
    await stop();
  }
  console.log(faults.length === 0 ? 'Every answer had the headers that it should.' : faults.join('\n'));
  return faults.length === 0;
}

/** Why nothing can be measured here. */
function findObstacle(): string | undefined {
  const missing = ['nginx', 'wrk'].filter((command) => spawnSync(command, ['-v']).error !== undefined);
  if (missing.length > 0)
    return `${missing.join(' and ')} cannot be run. On Debian: apt install nginx-light libnginx-mod-http-brotli-static wrk`;
  return existsSync(join(outDir, 'index.html')) ? undefined : `There is no built site in ${outDir}: run “npm run build” first.`;
}

try {
  const obstacle = findObstacle();
  if (obstacle !== undefined) throw new Error(obstacle);
  if (!(await measure())) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

import { copyFileSync, linkSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import type { AstroConfig, AstroPrerenderer } from 'astro';
import { hashCode } from '../site/hash-code.ts';
import { hashData } from '../site/hash-data.ts';
import { readKept, writeKept } from '../site/kept-files.ts';
import { shared } from '../site/shared.ts';
import { readAddresses, type FileAddresses } from './list-addresses.ts';
import { packAddresses, unpackAddresses } from './pack-addresses.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** A file of an output: the key of what it shows, and what tells that nobody has touched it since. */
interface Note {
  readonly key: string;
  readonly size: number;
  readonly time: number;
}

/** What a build noted of its output: the version that its files name, and its files by their paths. */
interface Notes {
  readonly version?: string | undefined;
  readonly files: readonly (readonly [string, Note])[];
}

/** The pages of a site that its next build need not render. */
export interface KeptPages {
  /** Puts files that would be the same again into the output, and writes what a prerenderer makes of all other paths that have a key. */
  readonly reuse: (prerenderer: AstroPrerenderer) => AstroPrerenderer;
  /** Writes a file that says no more than a page, whose file is in the output, or puts there what an earlier build made of the same page. */
  readonly follow: (page: string, file: string, make: () => string) => void;
  /** The addresses in a file of the output. */
  readonly readAddresses: (file: string) => FileAddresses;
  /** The version that files of the last build name. */
  readonly version: string | undefined;
  /** Notes the files for the next build, and the version that they name, once the output is in its place. */
  readonly save: (version?: string) => Promise<void>;
}

const toFile = ({ pathname, route }: Path): string => join(pathname, route.type === 'page' ? 'index.html' : '').replace(/^\//, '');

/**
 * Opens what a build has noted of the output that is in `target`, to make another in `output` (decisions.md#d70). `code` is a
 * hash of all that pages are made by and link to.
 *
 * @example const pages = await openKeptPages('node_modules/.astro/pages', { target: 'dist', output, site, base });
 */
export async function openKeptPages(
  folder: string,
  { target, output, site, base }: { readonly target: string; readonly output: string } & Pick<AstroConfig, 'site' | 'base'>,
  code = hashCode(['src/**/*', 'astro.config.mjs']),
): Promise<KeptPages> {
  const path = join(folder, hashData(resolve(target)));
  const inputs = hashData([code, site, base]);
  const last = await readNotes(path);
  const notes = new Map(last.files);
  const addressesOf = await readPacked(`${path}-addresses`);
  const keys = new Map<string, string>();
  const reused = new Set<string>();
  const read = new Map<string, FileAddresses>();
  /** True when the file of an earlier build stands for the one with this key. */
  const reuse = (file: string, key: string): boolean => {
    keys.set(file, key);
    const note = notes.get(file);
    if (note?.key !== key || !isUntouched(join(target, file), note)) return false;
    put(join(target, file), join(output, file));
    reused.add(file);
    return true;
  };
  return {
    version: last.version,
    reuse: (prerenderer) => {
      const keyed = new Set<string>();
      return {
        ...prerenderer,
        getStaticPaths: async () => {
          const paths = await prerenderer.getStaticPaths();
          for (const { cacheKey, route } of paths) if (cacheKey !== undefined) keyed.add(route.component);
          return paths.filter((made) => made.cacheKey === undefined || !reuse(toFile(made), hashData([inputs, made.cacheKey])));
        },
        render: async (request, options) => {
          shared.rendersKept = keyed.has(options.routeData.component);
          const rendered = await prerenderer.render(request, options);
          const path = decodeURI(new URL(request.url).pathname).slice(base.length);
          const file = path.endsWith('/') ? `${path}index.html` : path;
          if (!keys.has(file)) return rendered;
          const response = rendered instanceof Response ? rendered : rendered.response;
          makeFolder(join(output, file));
          writeFileSync(join(output, file), Buffer.from(await response.arrayBuffer()));
          // Astro writes no file for an empty body. It would wait for the system several times for each, which takes a sixth of a build.
          return new Response(null);
        },
      };
    },
    follow: (page, file, make) => {
      const key = keys.get(page);
      if (key === undefined || !reuse(file, `${key}-${extname(file)}`)) writeFileSync(join(output, file), make());
    },
    readAddresses: (file) => {
      const found = (reused.has(file) ? addressesOf(keys.get(file) ?? '') : undefined) ?? readAddresses(output, file);
      read.set(file, found);
      return found;
    },
    save: async (version) => {
      shared.rendersKept = false;
      const files = Array.from(keys, ([file, key]): [string, Note] => [file, { key, ...look(join(target, file)) }]);
      await writeKept(path, Buffer.from(JSON.stringify({ version, files } satisfies Notes)));
      const addresses = Array.from(keys, ([file, key]) => [key, read.get(file) ?? readAddresses(target, file)] as const);
      await writeKept(`${path}-addresses`, packAddresses(addresses));
    },
  };
}

async function readNotes(path: string): Promise<Notes> {
  const content = await readKept(path);
  return content === undefined ? { files: [] } : (JSON.parse(content.toString()) as Notes);
}

async function readPacked(path: string): Promise<(key: string) => FileAddresses | undefined> {
  const content = await readKept(path);
  return content === undefined ? () => undefined : unpackAddresses(content);
}

const look = (path: string): Pick<Note, 'size' | 'time'> => {
  const { size, mtimeMs } = statSync(path);
  return { size, time: mtimeMs };
};

function isUntouched(path: string, { size, time }: Note): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.size === size && found.mtimeMs === time;
}

const makeFolder = (path: string): unknown => mkdirSync(dirname(path), { recursive: true });

/** Makes a file appear at another path too: the same one where the system can, else a copy. */
function put(from: string, to: string): void {
  makeFolder(to);
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

import { basename } from 'node:path/posix';
import type { SiteHistory } from '../core/history/find-history.ts';
import { historyCollections, type FileHistory } from '../core/history/history.ts';
import { traceFile } from '../core/history/trace-file.ts';
import { collections, siteFiles } from '../core/schema/schemas.ts';
import { keepNothing, type Keeper } from '../core/reuse/keeper.ts';
import { readGit, type GitChange, type GitLog } from './read-git.ts';

/** A file at the end of a day; without a blob it was taken out. */
interface DatedBlob {
  readonly day: string;
  readonly blob: string | undefined;
}

/** False of other files in the folder, such as a README. */
const isContent = ({ file }: GitChange): boolean =>
  siteFiles.some((name) => name === file) || collections.some((name) => file.startsWith(`${name}/`));

/** The versions of each file, at most one a day, and none like the one before. */
function listVersions({ commits }: GitLog, renamed: ReadonlyMap<string, string>): ReadonlyMap<string, readonly DatedBlob[]> {
  const days = new Map<string, Map<string, string | undefined>>();
  for (const { day, changes } of commits) {
    for (const { file: path, blob } of changes) {
      const now = renamed.get(path);
      // The old file of a renamed one goes when the new one comes.
      if (now !== undefined && blob === undefined) continue;
      const file = now ?? path;
      const known = days.get(file) ?? new Map<string, string | undefined>();
      days.set(file, known.set(day, blob));
    }
  }
  const toList = (known: ReadonlyMap<string, string | undefined>): readonly DatedBlob[] => {
    const all = Array.from(known, ([day, blob]) => ({ day, blob }));
    return all.filter(({ blob }, i) => blob !== all[i - 1]?.blob || (i === 0 && blob !== undefined));
  };
  return new Map(Array.from(days, ([file, known]) => [file, toList(known)]));
}

/**
 * Reads the history of a folder of content from Git. Only files that have several versions are read, and `keeper` keeps what was found in
 * them by the versions that there were. `renamed` has the paths of files that have another now: what they were is part of its history.
 *
 * @example const history = traceHistory('content', site.renamedFiles); findHistory(history, 'actor', 'ttp')?.last
 */
export function traceHistory(folder: string, renamed: ReadonlyMap<string, string> = new Map(), keeper: Keeper = keepNothing): SiteHistory {
  const log = readGit(folder);
  if (typeof log === 'string') return { missing: log };
  const versions = [...listVersions(log, renamed)].flatMap(([file, blobs]) => {
    const collection = historyCollections.find((one) => file.startsWith(`${one}/`));
    return collection === undefined || !file.endsWith('.md') ? [] : [{ file, collection, id: basename(file, '.md'), blobs }];
  });
  let texts: ReadonlyMap<string, string> | undefined;
  const readText = (wanted: string | undefined): string | undefined => {
    texts ??= log.readBlobs([
      ...new Set(versions.flatMap(({ blobs }) => (blobs.length > 1 ? blobs.flatMap(({ blob }) => blob ?? []) : []))),
    ]);
    return wanted === undefined ? undefined : texts.get(wanted);
  };
  const traced = versions.map(({ file, collection, id, blobs }): readonly [string, FileHistory] => {
    if (blobs.length < 2) return [file, { first: blobs[0]?.day ?? '', histories: new Map(), skipped: 0 }];
    const trace = (): FileHistory =>
      traceFile(
        collection,
        id,
        blobs.map(({ day, blob }) => ({ day, text: readText(blob) })),
      );
    return [file, keeper.keep(JSON.stringify(['history', file, blobs]), trace)];
  });
  const files = new Map(traced);
  return {
    files,
    last: log.commits.findLast(({ changes }) => changes.some(isContent))?.day ?? '',
    skipped: traced.reduce((sum, [, { skipped }]) => sum + skipped, 0),
  };
}

import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path/posix';
import type { Issue, IssueCode } from '../core/issues/issue.ts';
import { findNearest } from '../core/issues/nearest.ts';
import type { ContentFile } from '../core/schema/parse-content-file.ts';
import { collections, fileGroups, siteFiles, type FileGroup } from '../core/schema/schemas.ts';

/** No text that people write comes near, and what is longer takes minutes to check. */
const maxBytes = 5_000_000;

interface Listed {
  readonly files: readonly Omit<ContentFile, 'text'>[];
  readonly issues: readonly Issue[];
}

/**
 * Lists the files of a content folder, or of some of its groups, and a fault for whatever else stands there, so that nothing is lost unseen: a
 * folder within a collection, a link, a hidden file, one too large, one at the root that is no file of the site. A collection without a folder
 * is empty. A file that does not end as its group's files do keeps its ending in its id, and the check of ids reports it.
 */
export async function listContent(root: string, from: readonly FileGroup[] = fileGroups): Promise<Listed> {
  const perGroup = from.map(async (collection): Promise<Listed> => {
    const folder = toFolder(root, collection);
    const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    const own = entries.filter((entry) => isOurs(entry, collection)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const faults = await Promise.all(own.map((entry) => findFault(entry, folder, collection)));
    const files = own.filter((_, i) => faults[i] === undefined);
    return {
      files: files.map(({ name }) => ({
        collection,
        id: name.replace(collection === 'site' ? /\.\w+$/ : /\.md$/, ''),
        path: join(folder, name),
      })),
      issues: faults.filter((fault) => fault !== undefined),
    };
  });
  const listed = await Promise.all(perGroup);
  return { files: listed.flatMap(({ files }) => files), issues: listed.flatMap(({ issues }) => issues) };
}

/** Reads every file of a content folder, or of some of its groups, that is listed. Throws when a file cannot be read. */
export async function readContent(root: string, from?: readonly FileGroup[]): Promise<readonly ContentFile[]> {
  const { files } = await listContent(root, from);
  return Promise.all(files.map(async (file) => ({ ...file, text: await readFile(file.path, 'utf8') })));
}

/** True for what an author may take for content. At its root are folders, too, which are looked at apart, and what authors are told. */
function isOurs(entry: Dirent, group: FileGroup): boolean {
  const isHidden = entry.name.startsWith('.');
  if (group !== 'site') return !isHidden || entry.name.endsWith('.md');
  if (entry.isSymbolicLink()) return !isHidden;
  return !entry.isDirectory() && /\.(?:md|ya?ml)$/.test(entry.name) && entry.name !== 'README.md';
}

async function findFault(entry: Dirent, folder: string, group: FileGroup): Promise<Issue | undefined> {
  const { name } = entry;
  const path = join(folder, name);
  const fault = (code: IssueCode, message: string, hint: string): Issue => ({ code, file: path, line: 1, message, hint });
  if (entry.isSymbolicLink())
    return fault('no-file', `“${name}” is a link.`, 'Put the file itself here: a link may lead out of the content, or nowhere.');
  if (entry.isDirectory()) return fault('no-file', `“${name}” is a folder.`, `The files of “${group}” stand in it, not in folders of it.`);
  if (!entry.isFile()) return fault('no-file', `“${name}” is no file that can be read.`, 'Remove it.');
  if (name.startsWith('.'))
    return fault('hidden-file', `“${name}” is hidden.`, 'Give it a name that does not begin with a dot, or remove it.');
  const known: readonly string[] = siteFiles;
  if (group === 'site' && !known.includes(name)) {
    const nearest = findNearest(name, siteFiles);
    const hint = nearest === undefined ? `Texts and what they name are in ${collections.join(', ')}.` : `Did you mean “${nearest}”?`;
    return fault('unknown-file', `“${name}” is no file of the site.`, hint);
  }
  const { size } = await stat(path);
  return size <= maxBytes
    ? undefined
    : fault(
        'file-too-large',
        `“${name}” has ${(size / 1e6).toFixed(1)} MB.`,
        `A file may have ${maxBytes / 1e6} MB: is something else in it than text?`,
      );
}

/** The folder with the files of a group. */
export const toFolder = (root: string, group: FileGroup): string => (group === 'site' ? root : join(root, group));

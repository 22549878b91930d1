import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path/posix';
import { createChecker, deriveChecked, type BuildOptions, type BuildResult, type Checked, type CheckFiles } from '../core/build-site.ts';
import type { Issue } from '../core/issues/issue.ts';
import { findNearest } from '../core/issues/nearest.ts';
import type { ContentFile } from '../core/schema/parse-content-file.ts';
import { collections } from '../core/schema/schemas.ts';
import { listContent, readContent } from './read-content.ts';

/**
 * Builds the site from a content folder on disk.
 *
 * @example const { site, issues } = await buildFromFolder('content');
 */
export const buildFromFolder = async (root: string, options?: BuildOptions): Promise<BuildResult> =>
  buildFromFiles(root, await readContent(root), options);

/** Builds the site from files that were read from a content folder. What is wrong with its folders keeps it from being built, too. */
export const buildFromFiles = async (root: string, files: readonly ContentFile[], options: BuildOptions = {}): Promise<BuildResult> =>
  deriveChecked(await checkFromFiles(root, files, createChecker(options)), options.urls);

/**
 * Checks files that were read from a content folder. What is wrong with its folders is an issue too, so that no file is overlooked or lost
 * unseen.
 */
export async function checkFromFiles(root: string, files: readonly ContentFile[], check: CheckFiles): Promise<Checked> {
  const ofFolders = await checkFolders(root);
  const checked = check(files);
  // Without the folder all else is missing too.
  const isMissing = ofFolders.some(({ code }) => code === 'missing-folder');
  return { ...checked, issues: isMissing ? ofFolders : [...ofFolders, ...checked.issues] };
}

const isVisible = (name: string): boolean => !name.startsWith('.');

/**
 * Looks for what is wrong with a content folder itself: it is missing, without articles, or has a folder without files or of no collection, or
 * anything else that is not read.
 */
export async function checkFolders(root: string): Promise<readonly Issue[]> {
  if (!existsSync(root)) return [missingFolder(root)];
  const entries = await readdir(root, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory() && isVisible(entry.name)).map(({ name }) => name);
  const unknown = names.filter((name) => !collections.some((collection) => collection === name));
  const isFilled = await Promise.all(names.map(async (name) => (await readdir(join(root, name))).some(isVisible)));
  const filled = names.filter((_, i) => isFilled[i]);
  const empty = names.filter((name) => name !== 'articles' && !filled.includes(name) && !unknown.includes(name));
  return [
    ...unknown.map((name) => unknownFolder(root, name)),
    ...(filled.includes('articles') ? [] : [noArticles(root)]),
    ...empty.map((name) => emptyFolder(root, name)),
    ...(await listContent(root)).issues,
  ];
}

const missingFolder = (root: string): Issue => ({
  code: 'missing-folder',
  file: root,
  line: 1,
  message: 'There is no such folder.',
  hint: 'CONTENT_DIR names the folder that content is read from, “content” by default.',
});

const noArticles = (root: string): Issue => ({
  code: 'no-articles',
  file: join(root, 'articles'),
  line: 1,
  message: 'There is no article.',
  hint: 'Each article is a Markdown file in this folder.',
});

function unknownFolder(root: string, name: string): Issue {
  const nearest = findNearest(name, collections);
  const hint = nearest === undefined ? `The collections are ${collections.join(', ')}.` : `Did you mean “${nearest}”?`;
  return { code: 'unknown-folder', file: join(root, name), line: 1, message: `The folder “${name}” is no collection.`, hint };
}

const emptyFolder = (root: string, name: string): Issue => ({
  code: 'empty-folder',
  file: join(root, name),
  line: 1,
  message: `The folder “${name}” is empty.`,
  hint: 'Delete the folder if nothing is missing from it.',
});

import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** A hash of the files of the project that match some patterns, and of the versions of its packages. What is kept of other code is stale. */
export function hashCode(patterns: readonly string[]): string {
  const sum = createHash('sha256');
  const files = globSync([...patterns, 'package-lock.json'], { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const file of files.map(({ parentPath, name }) => relative(root, join(parentPath, name))).toSorted()) {
    const content = readFileSync(join(root, file));
    sum.update(`${file}\n${content.length}\n`).update(content);
  }
  return sum.digest('base64url');
}

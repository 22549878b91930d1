import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const documents = ['README.md', 'src/README.md', 'src/decisions.md', '.github/CONTRIBUTING.md', 'content/README.md'];
const read = (file: string): string => readFileSync(file, 'utf8');
const decisions = read('src/decisions.md');
/** A path in code marks, whole or from one of the folders that the map of the code counts from. */
const path =
  /`((?:src|tests|content|public|core|site|cli|pages|layouts|components|styles|browser|unit|build|fixtures|\.config|\.github|\.ci)\/[^`\s…]*)`/g;
const roots = ['.', 'src', 'tests'];
const hasDecision = (id: string): boolean => decisions.includes(`<a id="${id}"></a>`);

describe.each(documents)('%s', (file) => {
  test('names only files and folders that exist', () => {
    const paths = Array.from(read(file).matchAll(path), ([, found = '']) => found);
    expect(paths.filter((found) => !roots.some((root) => existsSync(posix.join(root, found))))).toEqual([]);
  });

  test('links only to files and decisions that exist', () => {
    const links = Array.from(read(file).matchAll(/\]\(([^):\s]+)\)/g), ([, link = '']) => link.split('#') as [string, string?]);
    const isBroken = ([path, anchor]: readonly [string, string?]): boolean =>
      (path !== '' && !existsSync(posix.join(posix.dirname(file), path))) || (anchor !== undefined && !hasDecision(anchor));
    expect(links.filter(isBroken)).toEqual([]);
  });
});

describe('decisions', () => {
  test('are numbered without a gap, and each is in the contents', () => {
    const ids = Array.from(decisions.matchAll(/<a id="d(\d+)"><\/a>\n\n## (\d+)\. /g), ([, id, number]) => [Number(id), Number(number)]);
    expect(ids).toEqual(ids.map((_, i) => [i + 1, i + 1]));
    expect(ids.filter(([id]) => !decisions.includes(`](#d${id})`))).toEqual([]);
  });

  test('that code links to exist', () => {
    const links = globSync(['src/**/*.{ts,astro,css}', 'tests/**/*.ts', '*.mjs', '.config/**/*.{ts,mjs}']).flatMap((file) =>
      Array.from(read(file).matchAll(/decisions\.md#(d\d+)/g), ([, id = '']) => ({ file, id })),
    );
    expect(links).not.toEqual([]);
    expect(links.filter(({ id }) => !hasDecision(id))).toEqual([]);
  });
});

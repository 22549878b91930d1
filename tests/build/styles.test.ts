import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fixture, urls } from '../support/fixture.ts';
import { fixtureFiles, realFiles } from '../support/read-dist.ts';

const pages = fixtureFiles.pages();
const sheets = new Map(
  globSync('_astro/*.css', { cwd: fixture.dist }).map((file): [string, string] => [urls.home + file, fixtureFiles.read(urls.home + file)]),
);
const scripts = globSync('_astro/*.js', { cwd: fixture.dist })
  .map((file) => fixtureFiles.read(urls.home + file))
  .join('\n');

const findAll = (text: string, pattern: RegExp): readonly string[] => Array.from(text.matchAll(pattern), ([, found = '']) => found);

/** The classes that the selectors of a sheet name. */
const toStyled = (css: string): ReadonlySet<string> => {
  const selectors = css.replaceAll(/\/\*[^]*?\*\/|\{[^{}]*\}/g, ' ');
  return new Set(findAll(selectors, /\.((?:\\.|[a-z_-])(?:\\.|[\w-])*)/gi).map((name) => name.replaceAll(/\\(.)/g, '$1')));
};
const styledBy = new Map([...sheets].map(([url, css]) => [url, toStyled(css)]));
const listSheets = (html: string): readonly string[] => findAll(html, /<link rel="stylesheet" href="([^"]+)"/g);
const listClasses = (html: string): ReadonlySet<string> => new Set(findAll(html, / class="([^"]+)"/g).flatMap((names) => names.split(' ')));
const isInScripts = (name: string): boolean => new RegExp(`(?<![\\w-])${RegExp.escape(name)}(?![\\w-])`).test(scripts);

test('each page has one sheet with the tokens and the utilities of its kind', () => {
  const roots = new Set([...sheets].filter(([, css]) => css.includes('color-scheme:light dark')).map(([url]) => url));
  const counts = pages.map(({ url, html }) => [url, listSheets(html).filter((sheet) => roots.has(sheet)).length] as const);
  expect(counts.filter(([, count]) => count !== 1)).toEqual([]);
});

test('every class of a page is styled by its sheets or known to a script', () => {
  const faults = pages.flatMap(({ html }) => {
    const styled = new Set(listSheets(html).flatMap((sheet) => [...(styledBy.get(sheet) ?? [])]));
    return [...listClasses(html)].filter((name) => !styled.has(name) && !isInScripts(name));
  });
  expect([...new Set(faults)]).toEqual([]);
});

test('every class that a sheet styles is on a page or made by a script', () => {
  // Some classes are on pages of a large corpus alone, some on those of a small one.
  const onPages = new Set([...pages, ...realFiles.pages()].flatMap(({ html }) => [...listClasses(html)]));
  const faults = [...styledBy].flatMap(([sheet, names]) =>
    [...names].filter((name) => !onPages.has(name) && !isInScripts(name)).map((name) => `${sheet} .${name}`),
  );
  expect(faults).toEqual([]);
});

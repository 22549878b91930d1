import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toLanguage } from '../../src/core/names/language.ts';
import { fixture, urls } from '../support/fixture.ts';
import { fixtureFiles } from '../support/read-dist.ts';
import { readTokens } from '../support/read-tokens.ts';

const pages = fixtureFiles.pages();
const toSheets = (media: boolean): readonly string[] => [
  ...new Set(
    pages.flatMap(({ $ }) =>
      $(`link[rel=stylesheet]${media ? '[media]' : ':not([media])'}`)
        .map((_, link) => $(link).attr('href') ?? '')
        .get(),
    ),
  ),
];

test('a page holds one script of its own, first of all, short, and allowed by its hash; nothing else that is written into it runs', () => {
  const faults = pages.flatMap(({ url, $ }) => {
    const policy = $('meta[http-equiv=content-security-policy]').attr('content') ?? '';
    const scripts = $('script:not([src], [type$=json])');
    const code = scripts.text();
    const hash = createHash('sha256').update(code).digest('base64');
    return [
      ...(scripts.length === 1 && scripts.next().is('title') ? [] : ['not one script before all else']),
      ...(code.length < 230 ? [] : [`${code.length} characters`]),
      ...(policy.includes(`script-src 'self' 'sha256-${hash}'`) ? [] : ['hash']),
      ...(policy.includes('unsafe') ? ['unsafe'] : []),
    ].map((fault) => `${url}: ${fault}`);
  });
  expect(faults).toEqual([]);
});

test('the browser’s own bars have the colour of the page, light before dark', () => {
  const { usual } = readTokens();
  const bars = new Set(
    pages.map(({ $ }) =>
      $('meta[name=theme-color]')
        .map((_, meta) => `${$(meta).attr('content')} ${$(meta).attr('media')}`)
        .get()
        .join(),
    ),
  );
  const wanted = (['light', 'dark'] as const).map((scheme) => `${usual[scheme].get('paper')} (prefers-color-scheme: ${scheme})`);
  expect([...bars]).toEqual([wanted.join()]);
});

test('styles take their colours from the tokens, which follow the theme that the reader chose', () => {
  const sheets = toSheets(false).map((url) => [url, fixtureFiles.read(url)] as const);
  const followsSystem = /prefers-color-scheme|--lightningcss/;
  expect(sheets.filter(([, css]) => followsSystem.test(css)).map(([url]) => url)).toEqual([]);
  // Each kind of page has them in its own sheet, all the same.
  const parts = sheets.flatMap(([, css]) => css.split(/(?=:root\{color-scheme)|(?<=:root\{color-scheme[^}]*\})/));
  expect(new Set(parts.filter((part) => part.includes('light-dark('))).size).toBe(1);
  // Nothing at all, and the shade behind the palette, are the same in both.
  const literal = /(?!#0000(?:0073)?\b)#[\da-f]{3,8}\b|rgba?\(\d/i;
  const outside = sheets.filter(([, css]) => literal.test(css.replaceAll(/--[\w-]+:[^;}]*/g, '')));
  expect(outside.map(([url]) => url)).toEqual([]);
});

test('no text has the colour of claims, which contrasts enough for lines alone', () => {
  const sheets = globSync('**/*.css', { cwd: fixture.dist });
  expect(sheets).not.toEqual([]);
  expect(sheets.filter((file) => /(?<![\w-])color:var\(--claim\)/.test(fixtureFiles.read(urls.home + file)))).toEqual([]);
});

test('the print sheet is one for all pages and holds nothing up on a screen', () => {
  expect(toSheets(true)).toHaveLength(1);
  expect(pages.filter(({ $ }) => $('link[media^=print]').length !== 1).map(({ url }) => url)).toEqual([]);
});

test('text in another script says in which language it is and in which direction it runs', () => {
  const otherScript = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Cyrillic}\p{Script=Han}]/u;
  let count = 0;
  const faults = pages.flatMap(({ url, $ }) =>
    // What is written for programs has the direction of its format.
    $('body *:not(pre)')
      .filter((_, element) =>
        $(element)
          .contents()
          .toArray()
          .some((node) => node.type === 'text' && otherScript.test(node.data)),
      )
      .map((_, element) => {
        count += 1;
        const holder = $(element).closest('[lang]');
        const lang = holder.attr('lang') ?? '';
        const isOwn = !lang.startsWith('en') && holder.attr('dir') === toLanguage(lang).dir;
        return isOwn ? [] : `${url}: ${$(element).text().slice(0, 40)}`;
      })
      .get(),
  );
  expect(faults).toEqual([]);
  expect(count).toBeGreaterThan(100);
});

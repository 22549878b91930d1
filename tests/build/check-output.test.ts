import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkOutput, formatBroken } from '../../src/integration/check-output.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-'));
  write('index.html', '<h1 id="top">Home</h1>');
  write('actors/a-b/index.html', '<h1 id="é">A</h1>');
  write('style.css', '');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};

/** What is wrong with the addresses of the output, published under a path. */
const check = async (base = '/', wanted: readonly string[] = []): Promise<readonly string[]> =>
  (await checkOutput(folder, { site: 'https://host.example', base }, wanted)).map(({ address, fault }) => `${address} ${fault}`);

describe('an address that leads nowhere is found', () => {
  test.each([
    ['in a link', 'p.html', '<a href="/lost/">', '/lost/ leads to no file'],
    ['relative to its page', 'sub/index.html', '<a href="../lost/">', '../lost/ leads to no file'],
    ['without the slash that pages end in', 'p.html', '<a href="/actors/a-b">', '/actors/a-b leads to no file'],
    ['in an anchor of its page', 'p.html', '<a href="#lost">', '#lost leads to no anchor'],
    ['in an anchor of another page', 'p.html', '<a href="/actors/a-b/#lost">', '/actors/a-b/#lost leads to no anchor'],
    ['in a stylesheet of a page', 'p.html', '<link rel="stylesheet" href="/lost.css">', '/lost.css leads to no file'],
    ['in a script', 'p.html', '<script src="/lost.js"></script>', '/lost.js leads to no file'],
    ['in a picture', 'p.html', '<img src="/lost.png">', '/lost.png leads to no file'],
    ['in a set of pictures', 'p.html', '<img srcset="style.css 1x, lost.png 2x">', 'lost.png leads to no file'],
    ['in a form', 'p.html', '<form action="/lost/">', '/lost/ leads to no file'],
    ['in a refresh', 'p.html', '<meta http-equiv="refresh" content="0; url=/lost/">', '/lost/ leads to no file'],
    [
      'in a canonical address',
      'p.html',
      '<link rel="canonical" href="https://host.example/lost/">',
      'https://host.example/lost/ leads to no file',
    ],
    [
      'in a social card',
      'p.html',
      '<meta property="og:image" content="https://host.example/l.png">',
      'https://host.example/l.png leads to no file',
    ],
    ['in an attribute for scripts', 'p.html', '<form data-more="/actors/a-b/ /lost/">', '/lost/ leads to no file'],
    ['in a stylesheet', 'sub/s.css', 'a{background:url("lost.svg")}', 'lost.svg leads to no file'],
    ['in an import of a script', 's.js', 'import{a}from"./lost.js";import("../style.css")', './lost.js leads to no file'],
    ['in data', 'd.json', '{"list":[{"url":"/lost/"}]}', '/lost/ leads to no file'],
    ['in the sitemap', 'sitemap.xml', '<loc>https://host.example/lost/</loc>', 'https://host.example/lost/ leads to no file'],
    ['in a feed', 'feed.atom', '<link rel="self" href="https://host.example/lost/"/>', 'https://host.example/lost/ leads to no file'],
    ['in a feed of data', 'feed.json', '{"id":"https://host.example/#lost"}', 'https://host.example/#lost leads to no anchor'],
    [
      'in the description of the search',
      'opensearch.xml',
      '<Url template="https://host.example/lost/?q={searchTerms}"/>',
      'https://host.example/lost/?q={searchTerms} leads to no file',
    ],
    ['in robots.txt', 'robots.txt', 'Sitemap: https://host.example/lost.xml', 'https://host.example/lost.xml leads to no file'],
  ])('%s', async (_, file, text, fault) => {
    write(file, text);
    expect(await check()).toContain(fault);
  });
});

test('addresses that lead to a file, an anchor or another host are no fault', async () => {
  const links = [
    '/',
    '#own',
    '?q=lost',
    'actors/a-b/?find=x#%C3%A9',
    '/#top',
    'https://other.example/lost/',
    'mailto:a@b.example',
    'data:,x',
  ];
  write(
    'p.html',
    `<p id="own">${links.map((href) => `<a href="${href}">`).join('')}<img srcset="style.css 1x">and/or / https://a.example</p>`,
  );
  write('s.css', 'a{background:url(data:image/png;base64,AA)}b{background:url(style.css)}');
  write('d.json', '{"text":"/ not an address","url":"/actors/a-b/"}');
  expect(await check()).toEqual([]);
});

test('under a path, an address from the root of the host is a fault, and so is one that leads out of the path', async () => {
  write('p.html', '<a href="/reader/actors/a-b/"><a href="/actors/a-b/"><a href="../x/"><a href="https://host.example/other/">');
  expect(await check('/reader/')).toEqual(['/actors/a-b/ leads out of /reader/', '../x/ leads out of /reader/']);
});

test('a slash between the words of a description is no address', async () => {
  write('p.html', '<meta name="description" content="Islamic State / Daesh">');
  expect(await check('/reader/')).toEqual([]);
});

test('a page that the content should have is missed', async () => {
  expect(await check('/', ['/', '/actors/a-b/', '/actors/c/'])).toEqual(['/actors/c/ leads to no file']);
});

test('an address is told once, with the first of its pages and how many others have it', async () => {
  for (const page of ['a.html', 'b.html', 'c.html']) write(page, '<a href="/lost/"><a href="#lost">');
  const lines = formatBroken(await checkOutput(folder, { site: 'https://host.example', base: '/' })).split('\n');
  expect(lines).toHaveLength(4);
  expect(lines).toContainEqual(expect.stringMatching(/^“\/lost\/” in [abc]\.html and 2 more leads to no file$/));
});

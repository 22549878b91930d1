import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { formatSpeaker } from '../../src/core/model/labels.ts';
import { site } from '../support/built-site.ts';
import { fixture, urls } from '../support/fixture.ts';
import { fixtureFiles } from '../support/read-dist.ts';

const reader = unified().use(remarkParse).use(remarkGfm);
const read = (page: string): Root => reader.parse(fixtureFiles.read(urls.markdown(page)));
const pages = new Map(fixtureFiles.pages().map((page) => [page.url, page]));
const listed = fixtureFiles.sitemap();
const toWords = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const listUrls = (tree: Root): readonly string[] => {
  const found: string[] = [];
  visit(tree, 'link', ({ url }) => void found.push(url));
  return found;
};

const listHeadings = (tree: Root): readonly string[] => {
  const found: string[] = [];
  visit(tree, 'heading', (heading) => void found.push(toWords(toString(heading))));
  return found;
};

test('every page of the sitemap says beside itself in Markdown what its headings are, and no HTML', () => {
  for (const url of listed) {
    const tree = read(url);
    const $ = pages.get(url)?.$;
    const title = toWords($?.('main h1').text() ?? '');
    expect(listHeadings(tree), url).toContain(title);
    visit(tree, 'html', ({ value }) => expect(value, url).toBe(''));
  }
});

test('every link leads to a page or file, and to a place on it', () => {
  const lost = new Set<string>();
  for (const url of listed)
    for (const link of listUrls(read(url))) {
      const { origin, pathname, hash } = new URL(link);
      if (origin !== fixture.site || !pathname.startsWith(fixture.base)) continue;
      const page = pages.get(pathname);
      const isThere =
        page === undefined ? fixtureFiles.read(pathname) !== '' : hash === '' || page.$(`[id="${decodeURI(hash.slice(1))}"]`).length === 1;
      if (!isThere) lost.add(link);
    }
  expect([...lost]).toEqual([]);
});

describe.each(site.articles.map((article) => [article.id, article] as const))('the article %s', (_, article) => {
  const said = toWords(toString(read(article.url)));
  /** Without the signs of claims and notes. */
  const text = said.replaceAll(/\[[0-9a-z]+\]/g, '');

  test('has all its passages', () => {
    expect(article.passages.filter((passage) => !text.includes(toWords(passage.text))).map(({ id }) => id)).toEqual([]);
  });

  test('says beside its passages who makes each claim, and how firmly', () => {
    const lost = article.claims.filter(({ number, speaker, data }) => {
      const [, after] = said.split(`[${number}] ${formatSpeaker(speaker, data.hedge)}`);
      return after?.includes(toWords(data.text)) !== true;
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});

test('llms.txt says what the site is and leads to its lists as Markdown, and to the data', () => {
  const text = fixtureFiles.read(urls.llms);
  const tree = reader.parse(text);
  expect(listHeadings(tree)[0]).toBe(`${site.settings.name}: ${site.settings.tagline}`);
  const links = listUrls(tree).map((link) => link.slice(fixture.site.length));
  for (const url of [urls.articles, urls.questions, urls.claims, urls.timeline, urls.about, urls.data])
    expect(links).toContain(urls.markdown(url));
  expect(links).toContain(urls.dataFile('claims', 'csv'));
  for (const link of links) expect(fixtureFiles.read(link)).not.toBe('');
});

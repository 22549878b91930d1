import { parseFeed } from '@rowanmanning/feed-parser';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import type { Feed } from '../../src/core/model/feed.ts';
import { settingsSchema } from '../../src/core/schema/settings.ts';
import { writeFeed } from '../../src/site/write-feed.ts';

const settings = settingsSchema.parse({
  name: 'A & B',
  title: 'Title',
  tagline: 'Tagline',
  description: 'Description',
  texts: 'articles',
  language: 'ur',
  publisher: { text: 'The “readers” & others', url: 'https://host.example/?a=1&b=2' },
  licence: { text: 'CC BY 4.0', url: 'https://licence.example/by/' },
});
const site = { settings, host: 'https://host.example' };
const hostile = 'a < b && "c" > \'d\' &amp; &lt;b&gt; <script>alert(1)</script> ]]> ]]> اردو \u{1F682}';
const feed: Feed = {
  url: '/reader/',
  title: hostile,
  entries: [
    {
      url: '/reader/articles/one/#claim',
      title: hostile,
      author: hostile,
      lines: [{ text: hostile, language: { lang: 'ur', dir: 'rtl' } }, { text: 'Words' }],
      lastDay: '2024-05-31',
      day: undefined,
    },
    { url: '/reader/articles/two/', title: 'Two', author: 'Ann', lines: [], lastDay: undefined, day: undefined },
  ],
};

/** What a reader is shown of HTML. */
const show = (html: string | null | undefined): string => load(html ?? '')('body').text();

test('Atom: signs of markup are text in titles, names and content, in every script', () => {
  const xml = writeFeed('atom', feed, site);
  // The parser of feeds resolves signs once too often, so these are read as XML.
  const $ = load(xml, { xml: true });
  expect([$('feed > title').text(), $('entry name').first().text()]).toEqual([hostile, hostile]);
  expect(xml).not.toContain('<script');
  const html = load($('summary').first().text());
  expect(html('script')).toHaveLength(0);
  expect(html('p[lang=ur][dir=rtl]').text()).toBe(hostile);
});

test('Atom: a title is HTML, which readers show as it was written', () => {
  const [, title] = /<title type="html"><!\[CDATA\[(.*?)\]\]><\/title>/.exec(writeFeed('atom', feed, site)) ?? [];
  expect(show(title)).toBe(hostile);
});

test('Atom: it names its page, itself, its language, its publisher and the licence', () => {
  const xml = writeFeed('atom', feed, site);
  const { url, self, language, copyright, authors } = parseFeed(xml).toJSON();
  expect({ url, self, language, copyright }).toEqual({
    url: 'https://host.example/reader/',
    self: 'https://host.example/reader/feed.atom',
    language: 'ur',
    copyright: 'CC BY 4.0 https://licence.example/by/',
  });
  expect(authors).toEqual([{ name: 'The “readers” & others', email: null, url: 'https://host.example/?a=1&b=2' }]);
  expect(xml).toContain('<id>https://host.example/reader/articles/one/#claim</id>');
});

test('Atom: an unknown date is long ago, as there has to be one; a feed is as new as its first entry', () => {
  const { updated, items } = parseFeed(writeFeed('atom', feed, site)).toJSON();
  expect([updated, ...items.map((item) => item.updated)]).toEqual([
    '2024-05-31T00:00:00.000Z',
    '2024-05-31T00:00:00.000Z',
    '1970-01-01T00:00:00.000Z',
  ]);
  expect(parseFeed(writeFeed('atom', { ...feed, entries: [] }, site)).items).toEqual([]);
});

test('JSON Feed: the same as data, and an unknown date is none', () => {
  const data = JSON.parse(writeFeed('json', feed, site)) as Readonly<Record<string, unknown>> & { items: Record<string, string>[] };
  expect(data).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: hostile,
    home_page_url: 'https://host.example/reader/',
    feed_url: 'https://host.example/reader/feed.json',
    language: 'ur',
    user_comment: 'CC BY 4.0 https://licence.example/by/',
    authors: [{ name: 'The “readers” & others', url: 'https://host.example/?a=1&b=2' }],
  });
  const [first, second] = data.items;
  expect(first).toMatchObject({ title: hostile, authors: [{ name: hostile }], date_modified: '2024-05-31T00:00:00.000Z' });
  expect(load(first?.['content_html'] ?? '')('p[dir=rtl]').text()).toBe(hostile);
  expect(Object.keys(second ?? {}).filter((name) => name.startsWith('date'))).toEqual([]);
});

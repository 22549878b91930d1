import { globSync } from 'node:fs';
import { parseFeed } from '@rowanmanning/feed-parser';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { maxFollowed } from '../../src/core/model/feed.ts';
import { toDays } from '../../src/core/schema/dates.ts';
import { feedFormats } from '../../src/core/urls.ts';
import { site } from '../support/built-site.ts';
import { fixture, urls } from '../support/fixture.ts';
import { fixtureFiles } from '../support/read-dist.ts';

const pages = fixtureFiles.pages();
const followed = [
  urls.home,
  urls.corrections,
  ...[...site.actors.filter(({ data }) => !data.private), ...site.questions].map(({ url }) => url),
];
/** Feeds at the addresses that pages had before. */
const moved = site.goneAddresses.filter(({ feeds }) => feeds).map(({ url }) => url);
const files = globSync('**/feed.*', { cwd: fixture.dist }).map((file) => urls.home + file.replaceAll('\\', '/'));
const readAtom = (page: string) => parseFeed(fixtureFiles.read(urls.feed(page, 'atom'))).toJSON();

interface JsonFeed {
  readonly version: unknown;
  readonly title: unknown;
  readonly feed_url: unknown;
  readonly items: readonly Readonly<Record<'id' | 'url' | 'title' | 'content_html' | 'date_modified' | 'date_published', unknown>>[];
}
const readJson = (page: string): JsonFeed => JSON.parse(fixtureFiles.read(urls.feed(page, 'json'))) as JsonFeed;

test('the home page, corrections, each actor but private persons, and each question have a feed in both formats, and nothing else has', () => {
  expect(files.toSorted()).toEqual(
    [...followed, ...moved].flatMap((page) => feedFormats.map((format) => urls.feed(page, format))).toSorted(),
  );
  expect(site.actors.some(({ data }) => data.private)).toBe(true);
});

test('a page that can be followed says so to browsers and to readers; no other does', () => {
  const told = pages.map(({ url, $ }) => ({
    url,
    head: $('link[rel=alternate]')
      .map((_, link) => `${$(link).attr('type')} ${$(link).attr('href')}`)
      .get(),
    links: $('main a')
      .filter((_, link) => /^(?:Atom|JSON Feed)$/.test($(link).text()))
      .map((_, link) => $(link).attr('href'))
      .get(),
  }));
  const expected = pages.map(({ url }) => {
    const links = followed.includes(url) ? [urls.feed(url, 'atom'), urls.feed(url, 'json')] : [];
    return { url, head: links.map((link, i) => `${['application/atom+xml', 'application/feed+json'][i]} ${link}`), links };
  });
  expect(told).toEqual(expected);
});

test('feeds are not in the sitemap', () => {
  expect(fixtureFiles.sitemap().filter((url) => url.includes('feed.'))).toEqual([]);
});

describe.each(followed)('the feed of %s', (page) => {
  const atom = readAtom(page);
  const json = readJson(page);

  test('has what Atom 1.0 and JSON Feed 1.1 require', () => {
    expect(atom).toMatchObject({
      meta: { type: 'atom', version: '1.0' },
      url: fixture.site + page,
      self: fixture.site + urls.feed(page, 'atom'),
    });
    expect([atom.title, atom.updated, atom.authors[0]?.name]).not.toContain(null);
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: atom.title,
      feed_url: fixture.site + urls.feed(page, 'json'),
    });
    for (const item of json.items) for (const field of ['id', 'content_html'] as const) expect(item[field]).toMatch(/\S/);
    for (const item of atom.items) expect([item.title, item.updated, item.authors[0]?.name]).not.toContain(null);
  });

  test('has the same entries in both, each once, under an address that leads to it, and no more than fit', () => {
    const ids = atom.items.map(({ id }) => id ?? '');
    expect(json.items.map(({ id }) => id)).toEqual(ids);
    expect([...atom.items, ...json.items].filter(({ id, url }) => id !== url)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeLessThanOrEqual(2 * maxFollowed);
    const lost = ids.filter((id) => {
      const [path = '', anchor] = id.slice(fixture.site.length).split('#');
      const target = pages.find(({ url }) => url === path);
      return target === undefined || (anchor !== undefined && target.$(`[id="${anchor}"]`).length === 0);
    });
    expect(lost).toEqual([]);
  });
});

// The feed of corrections is of changes, whose days are known.
test.each(followed.filter((page) => page !== urls.corrections))('the feed of %s says no date that its article does not know', (page) => {
  const [atom, json] = [readAtom(page), readJson(page)];
  const faults = atom.items.flatMap(({ id, updated, published }, i) => {
    const article = site.articles.find(({ url }) => id?.startsWith(fixture.site + url));
    const { date } = article?.data ?? {};
    const days = date && toDays(date);
    const known = date?.precision === 'day' && date.grade === 'found' ? `${date.value}T00:00:00.000Z` : null;
    const last = days && `${days.last}T00:00:00.000Z`;
    const { date_modified: modified, date_published: at } = json.items[i] ?? {};
    const isRight = updated === (last ?? '1970-01-01T00:00:00.000Z') && modified === last;
    return isRight && published === known && (at ?? null) === known ? [] : [id];
  });
  expect(faults).toEqual([]);
});

test('dates of several kinds are among them, newest first, and that which is unknown is last', () => {
  const { items } = readAtom(urls.home);
  const dates = items.map(({ updated }) => updated ?? '');
  expect(dates).toEqual(dates.toSorted().toReversed());
  expect(dates.at(-1)).toMatch(/^1970/);
  expect(new Set(items.map(({ published }) => published === null)).size).toBe(2);
});

test('a title in another script is as it is on its page', () => {
  const arabic = site.articles.find(({ language }) => language?.dir === 'rtl');
  const entry = readAtom(urls.home).items.find(({ url }) => url === fixture.site + (arabic?.url ?? ''));
  expect(entry?.title).toBe(arabic?.data.title);
  expect(load(entry?.description ?? '')('p[lang=ar][dir=rtl]').text()).toBe(arabic?.data.deck);
});

test('a browser finds the description of the search on the home page and the search page, and there where to search', () => {
  const told = pages.filter(({ $ }) => $('link[rel=search]').length > 0);
  expect(told.map(({ url }) => url).toSorted()).toEqual([urls.home, urls.search]);
  for (const { $ } of told)
    expect($('link[rel=search]').attr()).toMatchObject({ type: 'application/opensearchdescription+xml', href: urls.openSearch });
  const $ = load(fixtureFiles.read(urls.openSearch), { xml: true });
  expect($('Url').attr('template')).toBe(`${fixture.site}${urls.search}?q={searchTerms}`);
  expect($('ShortName').text()).toBe(site.settings.name);
});

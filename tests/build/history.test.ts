import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, test } from 'vitest';
import { findHistory } from '../../src/core/history/find-history.ts';
import { formatDate } from '../../src/core/schema/dates.ts';
import { withAnchor, withCite, withHistory } from '../../src/core/urls.ts';
import { traceHistory } from '../../src/site/trace-history.ts';
import { site } from '../support/built-site.ts';
import { fixture, urls } from '../support/fixture.ts';
import { fixtureFiles } from '../support/read-dist.ts';

const pages = new Map(fixtureFiles.pages().map((page) => [page.url, page]));
const read = (url: string) => {
  const page = pages.get(url);
  if (page === undefined) throw new Error(`There is no page ${url}.`);
  return page.$;
};
const toWords = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const toRefresh = (url: string): string | undefined => read(url)('meta[http-equiv=refresh]').attr('content');
const known = traceHistory(fixture.content, site.renamedFiles);

describe('the page of history', () => {
  test.each([...site.articles, ...site.questions, ...site.actors].map(({ url }) => url))(
    'of %s leads back, and from how to cite it',
    (url) => {
      expect(read(withCite(url))(`a[href="${withHistory(url)}"]`)).toHaveLength(1);
      const $ = read(withHistory(url));
      expect($(`main a[href="${url}"]`).length).toBeGreaterThan(0);
      expect($('meta[name=robots]').attr('content')).toBe('noindex');
    },
  );

  test('has each claim of an article, with who says it', () => {
    for (const { url, claims } of site.articles) {
      const $ = read(withHistory(url));
      for (const { id, data, speaker } of claims) {
        const text = toWords($(`li[id="${id}"]`).text());
        expect(text).toContain(data.text);
        expect(text).toContain(speaker?.name ?? 'The author');
      }
    }
  });

  test('says when each was first seen and last changed, or that this is not known', () => {
    const collections = [
      ['article', site.articles],
      ['question', site.questions],
      ['actor', site.actors],
    ] as const;
    for (const [kind, all] of collections) {
      for (const { id, url } of all) {
        const history = findHistory(known, kind, id);
        const text = toWords(read(withHistory(url))('main').text());
        const says = history === undefined ? 'history' : `First seen on ${formatDate({ value: history.first, precision: 'day' })}`;
        expect(text).toContain(says);
        const days = history?.changes.map(({ day }) => day) ?? [];
        for (const day of days) expect(read(withHistory(url))(`[id="on-${day}"]`)).toHaveLength(1);
        expect(read(withHistory(url))('ins, del').length > 0).toBe(
          days.length > 0 || (kind === 'article' && text.includes('Claims that changed')),
        );
      }
    }
  });
});

describe('the page of corrections', () => {
  const $ = read(urls.corrections);

  test('has what was corrected, when and why, newest first, with links', () => {
    const entries = $('main ol > li')
      .toArray()
      .map((entry) => toWords($(entry).text()));
    expect(entries.map((text) => /^(.*?) · (\d+ \w+ \d+)/.exec(text)?.slice(1).join(', '))).toEqual([
      'Clarification, 29 November 2026',
      'Correction, 29 November 2026',
      'Correction, 28 November 2026',
      'Removal, 27 November 2026',
      'Removal, 26 November 2026',
    ]);
    expect(entries[2]).toContain('The year stood as 2027. The text says 2028.');
    const corrected = $('main ol > li').eq(2);
    expect(
      corrected.find(`a[href="${withAnchor(urls.article('the-night-map-is-being-redrawn'), 'claim-self-supporting-by-2028')}"]`),
    ).toHaveLength(1);
    const history = withAnchor(withHistory(urls.article('the-night-map-is-being-redrawn')), 'self-supporting-by-2028');
    expect(corrected.find(`a[href="${history}"]`)).toHaveLength(1);
    expect(toWords(read(withHistory(urls.question('what-a-berth-costs')))('main').text())).toContain('A fare was named without its year.');
  });

  test.each(['atom', 'json'] as const)('can be followed as %s', (format) => {
    const feed = urls.feed(urls.corrections, format);
    expect($(`link[rel=alternate][href="${feed}"]`)).toHaveLength(1);
    const text = fixtureFiles.read(feed);
    const items =
      format === 'atom'
        ? parseFeed(text).items.map(({ url, title }) => ({ url, title }))
        : (JSON.parse(text) as { items: { url: string; title: string }[] }).items;
    expect(items.length).toBeLessThanOrEqual(20);
    expect(new Set(items.map(({ url }) => url)).size).toBe(items.length);
    expect(items.filter(({ url }) => url?.includes('rosa-teixeira'))).toEqual([]);
  });
});

describe('an address that there was', () => {
  test.each([
    [urls.actor('sleeper-company-set'), urls.actor('set')],
    [withCite(urls.actor('sleeper-company-set')), withCite(urls.actor('set'))],
    [withHistory(urls.question('do-trains-fill')), withHistory(urls.question('do-the-trains-fill'))],
    [urls.country('kingdom-of-spain'), urls.country('spain')],
    [urls.addBase('/actors/set/with/kobe-tram-circle/'), urls.actor('set')],
  ])('%s leads on to %s', (old, now) => {
    expect(toRefresh(old)).toBe(`0; url=${now}`);
    expect(read(old)(`main a[href="${now}"]`)).toHaveLength(1);
    expect(new URL(read(old)('link[rel=canonical]').attr('href') ?? '').pathname).toBe(now);
  });

  test('says when and why what was there was taken out', () => {
    for (const url of [urls.article('the-ferry-that-never-came'), urls.articleClaims('the-ferry-that-never-came')]) {
      const text = toWords(read(url)('main').text());
      expect(text).toContain('“The ferry that never came”');
      expect(text).toContain('Removal · 27 November 2026');
      expect(text).toContain('April joke');
      expect(toRefresh(url)).toBeUndefined();
      expect(read(url)('meta[name=robots]').attr('content')).toBe('noindex');
    }
  });

  test('of a feed has the feed of the page in its place', () => {
    const [old, now] = ['sleeper-company-set', 'set'].map((id) => fixtureFiles.read(urls.feed(urls.actor(id), 'atom')));
    expect(old).toBe(now);
  });

  test('of a claim is on the page of claims, as it is now or with why it is gone', () => {
    const claims = read(urls.articleClaims('the-night-map-is-being-redrawn'));
    expect(claims('[id="self-supporting-soon"]').closest('li').attr('id')).toBe('self-supporting-by-2028');
    expect(toWords(claims('[id="trains-run-empty"]').text())).toContain('The article does not say so.');
  });
});

test('About and version.json name the version that citations name', () => {
  const { version } = JSON.parse(fixtureFiles.read(urls.version)) as { version: string };
  expect(version).toMatch(/^[\da-f]{16}$/);
  expect(read(urls.about)('#about-version + div code').text()).toBe(version);
  expect(
    read(withCite(urls.actor('set')))('main')
      .text()
      .split(version),
  ).toHaveLength(6);
});

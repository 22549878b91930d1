import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checkOutput } from '../../src/integration/check-output.ts';
import { listUnnamed } from '../support/list-unnamed.ts';
import { pickPages } from '../support/page-types.ts';
import { fixture, urls } from '../support/fixture.ts';
import { fixtureFiles } from '../support/read-dist.ts';
import { validateHtml } from '../support/validate-html.ts';

const pages = fixtureFiles.pages();
const sitemap = fixtureFiles.sitemap();

/** Collects what a check finds wrong on any page, so that one failure names them all. */
const onAllPages = (check: (page: (typeof pages)[number]) => readonly string[]): string[] =>
  pages.flatMap((page) => check(page).map((fault) => `${page.url}: ${fault}`));

/** Addresses of names lead elsewhere, and lost addresses nowhere: search engines are not sent to them. */
const listed = pages.filter(({ $ }) => $('meta[name=robots][content=noindex]').length === 0);

describe('every page', () => {
  test('is in the sitemap, if it may be found by search engines', () => {
    expect(new Set(sitemap)).toEqual(new Set(listed.map(({ url }) => url)));
  });

  test('has one title, description, canonical address, social card and favicon', () => {
    const faults = onAllPages(({ url, $ }) => {
      const wanted = [
        'head > title',
        'meta[name=description]',
        'link[rel=canonical]',
        'link[rel=icon]',
        ...['title', 'description', 'url', 'image', 'type'].map((property) => `meta[property="og:${property}"]`),
      ];
      const missing = wanted.filter((selector) => $(selector).length !== 1);
      const empty = $('meta[name=description]').attr('content')?.trim() === '' ? ['empty description'] : [];
      const canonical = $('link[rel=canonical]').attr('href');
      return [
        ...missing,
        ...empty,
        ...(canonical === fixture.site + url || !listed.some((page) => page.url === url) ? [] : [`canonical ${canonical}`]),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('has a title of its own', () => {
    const titles = listed.map(({ $ }) => $('head > title').text());
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });

  test('has landmarks, a skip link, one h1 and headings in order', () => {
    const faults = onAllPages(({ $ }) => {
      const levels = $('h1, h2, h3, h4, h5, h6')
        .map((_, element) => Number(element.tagName.slice(1)))
        .get();
      const jumps = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1).map((level) => `jump to h${level}`);
      const landmarks = ['header', 'nav[aria-label]', 'main#content', 'footer', 'a[href="#content"]'].filter(
        (selector) => $(selector).length === 0,
      );
      return [...jumps, ...landmarks, ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1'])];
    });
    expect(faults).toEqual([]);
  });

  test('has only addresses that lead to a file, or to a place in one', async () => {
    expect(await checkOutput(fixture.dist, fixture)).toEqual([]);
  });

  test('has no space that a template slipped in before a comma, a stop or a possessive', () => {
    const faults = onAllPages(({ html }) => html.match(/.{0,30}<\/(?:a|mark|strong|span|bdi|em)>\s+[,.;:!?)’].{0,10}/g) ?? []);
    expect(faults).toEqual([]);
  });

  test('uses no id twice', () => {
    const faults = onAllPages(({ $ }) => {
      const ids = $('[id]')
        .map((_, element) => $(element).attr('id'))
        .get();
      return ids.filter((id, i) => ids.indexOf(id) !== i);
    });
    expect(faults).toEqual([]);
  });

  test('is told to be in English, and has a name for each control and picture that is not hidden, in the order of the page', () => {
    const faults = onAllPages(({ $ }) => [
      ...listUnnamed($),
      ...($('html[lang=en-GB]').length === 1 ? [] : ['no language']),
      ...$('[tabindex]:not([tabindex="0"], [tabindex="-1"])').map((_, element) => `tabindex of ${$.html(element).slice(0, 80)}`),
    ]);
    expect(faults).toEqual([]);
  });

  test('fetches nothing from another host, and holds no script or style that its policy does not know by its hash', () => {
    const faults = onAllPages(({ $ }) => {
      const fetched = $('script[src], link[rel=stylesheet], link[rel=icon], link[rel=preload], img[src], source[src]')
        .map((_, element) => $(element).attr('src') ?? $(element).attr('href') ?? '')
        .get();
      const policy = $('meta[http-equiv=content-security-policy]').attr('content') ?? '';
      const inline = $('script:not([src], [type$=json]), style')
        .map((_, element) => $(element).html() ?? '')
        .get();
      const unknown = inline.filter((code) => !policy.includes(`'sha256-${createHash('sha256').update(code).digest('base64')}'`));
      return [
        ...fetched.filter((url) => !url.startsWith(urls.home)),
        ...unknown,
        ...['[style]', '[onclick], [onload], [onerror]'].filter((selector) => $(selector).length > 0),
        ...(policy.includes("default-src 'none'") && !policy.includes('unsafe') ? [] : ['no strict policy']),
      ];
    });
    expect(faults).toEqual([]);
  });
});

/** The longest of each kind, and an address that leads elsewhere. `tests/sitemap` has every page. */
const kinds = [...pickPages().values(), urls.actor('set-trains')];
test.each(pages.filter(({ url }) => kinds.includes(url)).map((page) => [page.url, page] as const))('%s is valid HTML', async (_, page) => {
  expect(await validateHtml(page)).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { toTopics } from '../../src/core/model/digest.ts';
import { withNumber, withPart } from '../../src/core/urls.ts';
import { getList, site } from '../support/built-site.ts';
import { urls } from '../support/fixture.ts';
import { getById } from '../support/get-by-id.ts';
import { fixtureFiles, type BuiltPage } from '../support/read-dist.ts';

const pages = new Map(fixtureFiles.pages().map((page) => [page.url, page]));
const getPage = (url: string): BuiltPage => {
  const page = pages.get(url);
  if (page === undefined) throw new Error(`${url} was not built.`);
  return page;
};
const list = getList(withPart(urls.actor('set'), 'claims-about'));
const listed = getById(site.actors, 'set').claimsAbout.filter(({ speaker }) => speaker?.id !== 'set');

test('a part without words under its heading has no empty paragraph there', () => {
  const empty = fixtureFiles.pages().filter(({ $ }) => $('section > p:empty').length > 0);
  expect(empty.map(({ url }) => url)).toEqual([]);
});

describe('a part of a page that is long', () => {
  const block = getPage(urls.actor('set')).$('section[aria-labelledby=claims-about]');

  test('has a few claims of each kind, says of how many, and leads to all', () => {
    const topics = toTopics(listed);
    const shown = topics.flatMap(({ claims }) => claims);
    const links = block.find('.claims > li').map((_, entry) => block.find(entry).find('a').last().attr('href'));
    expect(links.get()).toEqual(shown.map(({ url }) => url));
    expect(
      block
        .find('h3')
        .get()
        .map((heading) => block.find(heading).text().replaceAll(/\s+/g, ' ').trim()),
    ).toEqual(topics.map(({ kind, total, claims }) => (total > claims.length ? `${kind} ${claims.length} of ${total}` : kind)));
    const all = block.find(`a[href="${list.url}"]`);
    expect(all.text()).toBe(`All ${listed.length} claims`);
  });

  test('has all of them on pages of its own, newest first, which lead back', () => {
    expect(list.pages.map(({ url }) => url)).toEqual([list.url, withNumber(list.url, 1)]);
    const rows = list.pages.flatMap(({ url }) =>
      getPage(url)
        .$('.ledger tr[id]')
        .map((_, row) => getPage(url).$(row).attr('id'))
        .get(),
    );
    expect(rows).toEqual(listed.map(({ id }) => id));
    for (const { url, number, items } of list.pages) {
      const { $ } = getPage(url);
      const title = 'Southern European Trains (SET): what is claimed about it';
      expect($('h1').text()).toBe(number === undefined ? title : `${title}, page ${number}`);
      expect($('header').text()).toContain(`${items.length} of ${listed.length} claims, newest first.`);
      expect($(`main header a[href="${urls.actor('set')}"]`).length).toBe(1);
    }
  });
});

test('every page of every list is built, and in the sitemap', () => {
  const sitemap = new Set(fixtureFiles.sitemap());
  for (const { pages: own } of site.lists.values())
    for (const { url } of own) expect([pages.has(url), sitemap.has(url)], url).toEqual([true, true]);
});

test('a part that is not long has no page of its own', () => {
  expect(pages.has(withPart(urls.actor('set'), 'claims-by'))).toBe(false);
  expect(getPage(urls.actor('set')).$('section[aria-labelledby=claims-by]').text()).not.toContain('Here are');
});

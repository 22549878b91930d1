import { describe, expect, test } from 'vitest';
import { relationLabels } from '../../src/core/model/comparison.ts';
import { site } from '../support/built-site.ts';
import { urls } from '../support/fixture.ts';
import { fixtureFiles } from '../support/read-dist.ts';

const pages = new Map(fixtureFiles.pages().map(({ url, $ }) => [url, $]));
const open = (url: string) => {
  const page = pages.get(url);
  if (page === undefined) throw new Error(`${url} was not built.`);
  return page;
};
const claimsOf = new Map(site.articles.map(({ id, claims }) => [id, claims]));
const { comparisons } = site;

test('there is something to test', () => {
  expect(comparisons.length).toBeGreaterThan(3);
  expect(comparisons.some(({ opposedOn }) => opposedOn.length > 0)).toBe(true);
});

describe.each(comparisons.map((pair) => ({ url: pair.url, pair })))('$url', ({ url, pair }) => {
  const $ = open(url);
  const { articles, questions } = pair;

  test('has every claim of both articles once, in the column of its article, with the way to its words', () => {
    const shown = $('#content li > p > a[href*="#"]')
      .filter((_, link) => $(link).text().startsWith('passage'))
      .map((_, link) => $(link).attr('href'))
      .get();
    const all = articles.flatMap(({ id }) => claimsOf.get(id) ?? []);
    expect(shown.toSorted()).toEqual(all.map((claim) => claim.url).toSorted());
  });

  test('leads with the questions that both have claims on, each with how the answers relate', () => {
    const rows = $('.answer-grid tbody th');
    expect(rows.length).toBe(questions.length);
    const labels = $('main details > summary > .label')
      .map((_, label) => $(label).text())
      .get();
    expect(labels).toHaveLength(questions.length);
    rows.each((i, row) => {
      expect($(row).text()).toContain(labels[i]);
      const link = $(row).find('a');
      const title = $(link.attr('href') ?? '')
        .parent()
        .find('summary > h2');
      expect(title.text().trim()).toBe(link.text().trim());
    });
    const order = Object.values(relationLabels);
    expect(labels).toEqual(labels.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  });
});

test('the page that compares begins with leads to each pair, and to the questions that it gives opposed answers to', () => {
  const $ = open(urls.comparisons);
  for (const { url, opposedOn } of comparisons) {
    const pair = $(`main a[href="${url}"]`).closest('li');
    const links = pair.find('p > a').map((_, link) => $(link).attr('href'));
    expect(links.get()).toEqual(opposedOn.slice(0, 3).map((id) => `${url}#on-${id}`));
  }
});

test('the claims of an article lead to each comparison with it', () => {
  for (const { id } of site.articles) {
    const $ = open(urls.articleClaims(id));
    const links = $('section[aria-labelledby=compare] a').map((_, link) => $(link).attr('href'));
    expect(links.get().toSorted()).toEqual(
      comparisons
        .filter(({ articles }) => articles.some((article) => article.id === id))
        .map(({ url }) => url)
        .toSorted(),
    );
  }
});

import { describe, expect, test } from 'vitest';
import { isBriefed, listBriefAddresses, listBriefs } from '../../src/core/brief/list-briefs.ts';
import { fitBrief } from '../../src/core/brief/fit-brief.ts';
import { budgets } from '../../src/integration/budgets.ts';
import { withBrief } from '../../src/core/urls.ts';
import { site } from '../support/built-site.ts';
import { fixture, urls } from '../support/fixture.ts';
import { fixtureFiles } from '../support/read-dist.ts';
import { validateHtml } from '../support/validate-html.ts';

const pages = new Map(fixtureFiles.pages().map((page) => [page.url, page]));
const getPage = (url: string) => {
  const page = pages.get(url);
  if (page === undefined) throw new Error(`${url} was not built.`);
  return page;
};
const briefs = Array.from(listBriefs(site), (subject) => ({ url: withBrief(subject.url), subject, brief: fitBrief(subject) }));

test('there is a brief on every question, and on those actors and countries that have claims, and no other', () => {
  const built = [...pages.values()].filter(({ $ }) => $('.brief').length > 0).map(({ url }) => url);
  expect(built.toSorted()).toEqual(listBriefAddresses(site).toSorted());
  expect(briefs.map(({ url }) => url)).toEqual(listBriefAddresses(site));
  expect(pages.has(withBrief(urls.actor('rosa-teixeira')))).toBe(false);
});

test('search engines are not sent to them, and their subjects lead to them', () => {
  for (const { url, subject } of briefs) {
    expect(getPage(url).$('meta[name=robots]').attr('content'), url).toBe('noindex');
    expect(getPage(subject.url).$(`main a[href="${url}"]`), url).toHaveLength(1);
  }
  for (const { url } of [...site.actors, ...site.countries].filter((one) => !isBriefed(one)))
    expect(getPage(url).$(`main a[href="${withBrief(url)}"]`), url).toHaveLength(0);
});

describe.each(briefs)('the brief at $url', ({ url, brief, subject }) => {
  const { $ } = getPage(url);

  test('has each claim with its speaker, hedge and date, and a number that is that of its article among the sources', () => {
    const lines = brief.groups.flatMap((group) => group.lines);
    const items = $('[aria-labelledby=brief-claims] li').toArray();
    expect(items).toHaveLength(lines.length);
    lines.forEach((line, i) => {
      const item = $(items[i]);
      for (const part of [line.when, line.who, line.hedge, line.text, line.route ?? '']) expect(item.text()).toContain(part);
      const claim = subject.claims.find((one) => one.url === line.url);
      const source = $(`[aria-labelledby=brief-sources] li[id="source-${line.source}"]`);
      expect(item.find('.brief-source').text()).toBe(`[${line.source}]`);
      expect(source.find('a').attr('href')).toBe(claim?.article.url);
    });
  });

  test('lists its sources in the order of their first use, each with its whole address', () => {
    const used = $('.brief-source')
      .toArray()
      .map((link) => Number($(link).text().slice(1, -1)));
    expect([...new Set(used)]).toEqual(brief.sources.map((_, i) => i + 1));
    expect(
      $('[aria-labelledby=brief-sources] a')
        .toArray()
        .map((link) => $(link).text()),
    ).toEqual(brief.sources.map((source) => fixture.site + source.url));
  });

  test('says beside itself in Markdown what it says, and is no heavier than any page may be', () => {
    const markdown = fixtureFiles.read(urls.markdown(url));
    for (const { text } of brief.sources.map(({ url: address }) => ({ text: fixture.site + address }))) expect(markdown).toContain(text);
    expect($(`a[href="${urls.markdown(url)}"]`)).toHaveLength(1);
    expect(fixtureFiles.weighPage(getPage(url))).toBeLessThanOrEqual(budgets.page(0));
  });
});

test('they are valid HTML', async () => {
  const [question] = site.questions;
  for (const url of [question?.url ?? '', urls.actor('set'), urls.country('morocco')])
    expect(await validateHtml(getPage(withBrief(url))), url).toEqual([]);
});

test('the page of briefs leads to some of them, and to all that has one', () => {
  const { $ } = getPage(urls.briefs);
  const links = $('#briefs a')
    .toArray()
    .map((link) => $(link).attr('href') ?? '');
  const known = new Set(listBriefAddresses(site));
  expect(links.filter((link) => known.has(link)).length).toBeGreaterThan(0);
  expect(links.filter((link) => link.endsWith('/brief/') && !known.has(link))).toEqual([]);
  expect(links).toEqual(expect.arrayContaining([urls.questions, urls.actors, urls.countries]));
});

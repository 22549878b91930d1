import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { formatDate } from '../../src/core/schema/dates.ts';
import { claimChipFields, claimFilterFields, unlinkedFacets } from '../../src/core/facets/claim-facets.ts';
import { formatFacetValues } from '../../src/core/facets/row-facets.ts';
import { claimChips } from '../../src/core/model/claim-chips.ts';
import { formatSpeaker } from '../../src/core/model/labels.ts';
import type { Claim } from '../../src/core/model/claim.ts';
import { claimAnchor, withNumber } from '../../src/core/urls.ts';
import { getList, site } from '../support/built-site.ts';
import { urls } from '../support/fixture.ts';
import { fixtureFiles, type BuiltPage } from '../support/read-dist.ts';

const { claims } = site;
const pages = new Map(fixtureFiles.pages().map((page) => [page.url, page]));
const getPage = (url: string) => {
  const page = pages.get(url);
  if (page === undefined) throw new Error(`${url} was not built.`);
  return page;
};
const list = getList(urls.claims);
const ledger = list.pages.map(({ url }) => getPage(url));
const readIds = ({ $ }: BuiltPage): readonly string[] =>
  $('.ledger tr[id]')
    .map((_, row) => $(row).attr('id') ?? '')
    .get();

const checkRow = ({ $ }: BuiltPage, claim: Claim): void => {
  const { id, data, kind, speaker, about, where, article, said, happened, questionRelations, denies, deniedBy } = claim;
  const row = $(`#${id}`);
  const links = row
    .find('a')
    .map((_, link) => $(link).attr('href'))
    .get();
  const text = row.text().replaceAll(/\s+/g, ' ');
  const words = [
    formatSpeaker(speaker, data.hedge),
    data.attribution ?? '',
    data.text,
    kind,
    ...data.figures.map((figure) => figure.words),
  ];
  for (const word of [...words, article.short, formatDate(said.date)]) expect(text, id).toContain(word);
  expect(text, id).toContain(`When: ${happened === undefined ? 'at the time of writing' : formatDate(happened)}`);
  expect(links, id).toEqual([
    ...(speaker === undefined ? [] : [speaker.url]),
    ...questionRelations.map(({ question, position }) => `${question.url}#${position.id}`),
    ...[...denies, ...deniedBy].map(({ url }) => url),
    ...[...about.filter((actor) => actor.id !== speaker?.id), ...where].map(({ url }) => url),
    claim.url,
  ]);
  expect(getPage(article.url).$(`#${claimAnchor(id)}`).length, id).toBe(1);
};

describe('the ledger', () => {
  test('has every claim once, in order over its pages', () => {
    expect(ledger.length).toBeGreaterThan(2);
    expect(ledger.flatMap(readIds)).toEqual(claims.map(({ id }) => id));
  });

  test('tells of each who says it how firmly, of what kind it is, both dates, and where it stands', () => {
    for (const page of ledger) for (const claim of claims.filter(({ id }) => readIds(page).includes(id))) checkRow(page, claim);
  });

  test('gives each row what it can be found by beside its links', () => {
    for (const { $ } of ledger)
      for (const claim of claims.filter(({ id }) => $(`#${id}`).length > 0))
        expect($(`#${claim.id}`).attr('data-facets')).toBe(formatFacetValues(unlinkedFacets(claim)));
  });

  test('leads from each page to the ones beside it and to both ends, and says which it is', () => {
    const { length } = ledger;
    for (const [i, { $ }] of ledger.entries()) {
      const nav = $('nav[aria-label="Pages of the list"]');
      const find = (words: string) => nav.find('a').filter((_, link) => $(link).text().trim() === words);
      expect(nav.find('p').text().trim()).toBe(`Page ${length - i} of ${length}; page 1 is the oldest`);
      expect(find('Newer').attr('href')).toBe(ledger[i - 1]?.url);
      expect(find('Older').attr('href')).toBe(ledger[i + 1]?.url);
      expect(find('Newest').attr('href')).toBe(i > 1 ? urls.claims : undefined);
      expect(find('Oldest').attr('href')).toBe(i < length - 2 ? withNumber(urls.claims, 1) : undefined);
    }
  });

  test('leads to the first claim of each year', () => {
    expect(list.years.map(({ year }) => year)).toEqual(['2025', '2024', 'Date not known']);
    for (const { $ } of ledger) {
      const links = $('nav[aria-label="Years of the list"] a').map((_, link) => ({ year: $(link).text(), url: $(link).attr('href') }));
      expect(links.get()).toEqual(list.years);
    }
    for (const { url } of list.years) {
      const [path = '', id] = url.split('#');
      expect(getPage(path).$(`.ledger tr[id][id="${id}"]`).length, url).toBe(1);
    }
  });
});

describe('every list of claims', () => {
  const tables = [...pages.values()].filter(({ $ }) => $('.ledger').length > 0);

  test('is a table with a header for each column', () => {
    expect(tables.length).toBeGreaterThan(ledger.length);
    for (const { url, $ } of tables) {
      expect($('.ledger th[scope=col]').length, url).toBe(6);
      expect(new Set($('.ledger tbody tr').map((_, row) => $(row).children('td').length)), url).toEqual(new Set([6]));
    }
  });

  test('is sorted by its headers where all claims are, on the first page', () => {
    expect(tables.filter(({ $ }) => $('.ledger th button').length > 0).map(({ url }) => url)).toEqual([urls.claims]);
    const { $ } = getPage(urls.claims);
    const labels = $('.ledger th noscript').map((_, label) => $(label).text());
    expect(labels.get()).toEqual(['Said', 'Who says it', 'How firmly', 'Claim', 'About', 'Article']);
  });
});

describe('without scripts', () => {
  const { $ } = getPage(urls.claims);

  test('each chip leads to a list of its claims, in the order of the chips, with their number', () => {
    const $inside = load($('.filter noscript').first().text());
    const chips = $inside('a.chip');
    const fields = claimChipFields(site);
    expect(fields.map(({ name }) => name)).toEqual(['contested', 'figures', 'forecasts', 'people', 'denials']);
    expect(chips.map((_, chip) => $(chip).text().replaceAll(/\s+/g, ' ').trim()).get()).toEqual(
      fields.flatMap(({ label, options }) => options.map(({ count }) => `${label} ${count}`)),
    );
    for (const { id, has } of claimChips) {
      const own = getList(urls.claimsOfPart(id)).pages.flatMap(({ url }) => readIds(getPage(url)));
      expect(own, id).toEqual(claims.filter(has).map((claim) => claim.id));
      expect(chips.filter(`[href="${urls.claimsOfPart(id)}"]`).length, id).toBe(1);
    }
  });

  test('the box searches claims', () => {
    const box = $('.filter form[role=search]');
    expect(box.attr('action')).toBe(urls.search);
    expect(box.attr('method') ?? 'get').toBe('get');
    expect(
      box
        .find('input')
        .map((_, input) => `${$(input).attr('name')}=${$(input).attr('value') ?? ''}`)
        .get(),
    ).toEqual(['q=', 'kind=claim']);
  });

  test('each kind has its claims on a page of its own, and no others', () => {
    const kinds = new Set(claims.map(({ data }) => data.kind));
    for (const kind of kinds)
      expect(readIds(getPage(urls.claimsOfKind(kind))), kind).toEqual(claims.filter(({ data }) => data.kind === kind).map(({ id }) => id));
    expect([...pages.keys()].filter((url) => url.startsWith(`${urls.claims}kind/`))).toHaveLength(kinds.size);
  });

  test.each(['kind', 'article', 'actor'])('links lead by %s, with the number of claims', (name) => {
    const options = claimFilterFields(site).find((field) => field.name === name)?.options ?? [];
    const list = $('details[data-unfiltered] section')
      .filter((_, section) => $(section).find('h2').text().startsWith(`By ${name}`))
      .find('li')
      .map((_, item) => $(item).text().replaceAll(/\s+/g, ' ').trim())
      .get();
    expect(list).toEqual(options.map(({ label, count }) => `${label} ${count}`));
    expect(list).not.toEqual([]);
  });

  test('the ways lead to pages that are in the sitemap, and actors’ to their claims', () => {
    const links = $('details[data-unfiltered] a')
      .map((_, link) => $(link).attr('href') ?? '')
      .get();
    for (const link of links) {
      const [path = '', anchor] = link.split('#');
      expect(site.addresses.has(path), link).toBe(true);
      if (anchor !== undefined) expect(getPage(path).$(`#${anchor}`).length, link).toBe(1);
    }
  });
});

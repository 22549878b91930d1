import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { FigureEntry, FigureGroup } from '../../src/core/model/figure.ts';
import { formatSpeaker } from '../../src/core/model/labels.ts';
import { formatDate } from '../../src/core/schema/dates.ts';
import { withAnchor } from '../../src/core/urls.ts';
import { site } from '../support/built-site.ts';
import { urls } from '../support/fixture.ts';
import { getById } from '../support/get-by-id.ts';
import { fixtureFiles } from '../support/read-dist.ts';

const open = (url: string): CheerioAPI => {
  const page = fixtureFiles.pages().find((one) => one.url === url);
  if (page === undefined) throw new Error(`${url} was not built.`);
  return page.$;
};
const $ = open(urls.figures);
const read = (part: { text: () => string }): string => part.text().replaceAll(/\s+/g, ' ').trim();
const rowOf = ({ id }: FigureEntry) => $(`#${id}`);
const entries = site.figures.flatMap((group) => group.figures.map((entry) => [group, entry] as const));
const isCompared = (group: FigureGroup, { number, apart }: FigureEntry): boolean =>
  group.extent !== undefined && number !== undefined && apart === undefined;

test('the fixture has each case', () => {
  const count = (fits: (group: FigureGroup, entry: FigureEntry) => unknown): number =>
    entries.filter(([group, entry]) => fits(group, entry) !== false && fits(group, entry) !== undefined).length;
  expect(site.figures.filter(({ extent }) => extent !== undefined).length).toBeGreaterThan(2);
  expect(site.figures.filter(({ comparable }) => !comparable).length).toBe(2);
  expect(count((_, { figure }) => figure.apart)).toBeGreaterThan(0);
  expect(count((group, { number, apart }) => group.comparable && number === undefined && apart !== undefined)).toBeGreaterThan(0);
  expect(count((_, { number }) => number !== undefined && number.low < number.high)).toBeGreaterThan(0);
  expect(count((group, entry) => isCompared(group, entry) && entry.claim.article.language !== undefined)).toBeGreaterThan(0);
});

describe('the page of figures', () => {
  test('has every figure that a claim gives, once, in its words, with who says so, how firmly, when, and where', () => {
    expect(entries.length).toBe(site.claims.flatMap(({ data }) => data.figures).length);
    expect($('.figures > li:not(.axis)').length).toBe(entries.length);
    for (const [, entry] of entries) {
      const { figure, claim, when, events } = entry;
      const row = rowOf(entry);
      const text = read(row);
      const link = row.find(`.figure-words a[href="${claim.url}"]`);
      expect(link.text(), entry.id).toBe(figure.words);
      expect([link.attr('lang'), link.attr('dir')], entry.id).toEqual([claim.article.language?.lang, claim.article.language?.dir]);
      for (const words of [formatSpeaker(claim.speaker, claim.data.hedge), claim.data.attribution ?? '', claim.data.text])
        expect(text, entry.id).toContain(words);
      expect(text, entry.id).toContain(`${when.isSaid ? 'said ' : ''}${formatDate(when.date)}`);
      expect(text.includes('(inferred)'), entry.id).toBe(when.isInferred);
      for (const { url } of events) expect(row.find(`a[href="${url}"]`).length, entry.id).toBe(1);
    }
  });

  test('has them under what they measure, in the order of the settings, and leads to each measure', () => {
    const headings = $('main section h2')
      .map((_, heading) => [[$(heading).attr('id'), $(heading).text()]])
      .get();
    expect(headings).toEqual(site.figures.map(({ id, title }) => [id, title]));
    expect($('nav[aria-label="What they measure"] a').get().length).toBe(site.figures.length);
    for (const { id, note, figures } of site.figures) {
      expect($(`nav[aria-label="What they measure"] a[href="#${id}"]`).length).toBe(1);
      const section = $(`section[aria-labelledby="${id}"]`);
      expect(
        section
          .find('.figures > li:not(.axis)')
          .map((_, row) => $(row).attr('id'))
          .get(),
      ).toEqual(figures.map((entry) => entry.id));
      expect(section.text()).toContain(note ?? '');
    }
  });

  test('draws those alone that are compared, and puts brackets round all that are not', () => {
    for (const [group, entry] of entries) {
      const row = rowOf(entry);
      expect(row.children('svg').length, entry.id).toBe(isCompared(group, entry) ? 1 : 0);
      const isBracketed = !group.comparable || entry.apart !== undefined;
      expect(/^\[.*\]/.test(read(row.find('.figure-words'))), entry.id).toBe(isBracketed);
      if (entry.apart !== undefined) expect(read(row), entry.id).toContain(`Not compared: ${entry.apart}`);
    }
    for (const { id, extent } of site.figures)
      expect($(`section[aria-labelledby="${id}"] .axis`).length, id).toBe(extent === undefined ? 0 : 1);
  });

  test('draws them where their numbers are: of two the larger is further right, and twice as much is twice as far', () => {
    const placeOf = (words: string): number => {
      const [, entry] = entries.find(([group, { figure, number }]) => group.id === 'aboard' && figure.words === words && number) ?? [];
      if (entry === undefined) throw new Error(`There is no figure “${words}”.`);
      return Number.parseFloat(rowOf(entry).find('circle').attr('cx') ?? '');
    };
    expect(placeOf('312 passengers') / placeOf('290 passengers')).toBeCloseTo(312 / 290, 1);
    expect(placeOf('216 راكبًا') / placeOf('312 passengers')).toBeCloseTo(216 / 312, 1);
  });

  test('draws nothing that is not in words: drawings are hidden from assistive technology', () => {
    expect($('.figures svg:not([aria-hidden="true"], [aria-hidden="true"] svg)').length).toBe(0);
    expect($('.figures > li:not(.axis) svg text').length).toBe(0);
  });

  test('leads to its data, and stands beside questions and claims', () => {
    for (const format of ['csv', 'json']) expect($(`a[href="${urls.dataFile('figures', format)}"]`).length, format).toBe(1);
    for (const url of [urls.questions, urls.claims])
      expect(open(url)(`nav[aria-label="In this section"] a[href="${urls.figures}"]`).length, url).toBe(1);
  });
});

describe('a slice of them is', () => {
  test('on the page of each question: the figures of its claims, folded, each measure with the way to all of it', () => {
    for (const { url, positions } of site.questions) {
      const claims = new Set(positions.flatMap((position) => position.claims.map(({ id }) => id)));
      const own = entries.filter(([, { claim }]) => claims.has(claim.id));
      const slice = open(url)('details:has(#figures)');
      expect(slice.attr('open'), url).toBeUndefined();
      const words = slice.find('.figure-words a').map((_, link) => slice.find(link).text());
      expect(words.get(), url).toEqual(own.map(([, { figure }]) => figure.words));
      for (const [{ id }] of own) expect(slice.find(`a[href="${withAnchor(urls.figures, id)}"]`).length, url).toBe(1);
    }
  });

  test('drawn there only when several of its own can be compared', () => {
    const fares = open(getById(site.questions, 'what-a-berth-costs').url);
    expect(fares('.axis').length).toBe(1);
    const rides = open(getById(site.questions, 'do-the-trains-fill').url);
    expect(rides('.axis').length).toBe(0);
  });

  test('with each event that has a table of them: the ways to what they measure', () => {
    const timeline = open(urls.timeline);
    const links = timeline('#first-night-lisbon-madrid .event-figures ~ p a').map((_, link) => timeline(link).attr('href'));
    expect(links.get()).toEqual([withAnchor(urls.figures, 'aboard')]);
  });
});

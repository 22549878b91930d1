import { describe, expect, test } from 'vitest';
import { site } from '../support/built-site.ts';
import { urls } from '../support/fixture.ts';
import { type BuiltPage, fixtureFiles } from '../support/read-dist.ts';

const pages = fixtureFiles.pages();
const readPage = (url: string): BuiltPage => {
  const page = pages.find((one) => one.url === url);
  if (page === undefined) throw new Error(`${url} was not built.`);
  return page;
};
const toHrefs = ({ $ }: BuiltPage, selector: string): ReadonlySet<string> =>
  new Set(
    $(selector)
      .map((_, element) => $(element).attr('href') ?? '')
      .get(),
  );
describe('the matrix of relations', () => {
  const page = readPage(urls.network);
  const { $ } = page;
  const names = $('.matrix tbody th')
    .map((_, head) => $(head).find('a').attr('href'))
    .get();
  const readCell = (row: string, column: string) =>
    $('.matrix tbody tr')
      .eq(names.indexOf(urls.actor(row)))
      .find('td')
      .eq(names.indexOf(urls.actor(column)));

  test('has a row and a column for each actor that claims relate, with its number', () => {
    const related = new Set(site.relations.flatMap(({ from, to }) => [from.url, to.url]));
    expect(new Set(names)).toEqual(related);
    const numbers = (selector: string) => $(selector).map((_, head) => Number.parseInt($(head).text(), 10));
    const counted = names.map((_, i) => i + 1);
    expect(numbers('.matrix thead th').get()).toEqual(counted);
    expect(numbers('.matrix tbody th').get()).toEqual(counted);
    expect($('.matrix th:not([scope])')).toHaveLength(0);
  });

  test('each relation stands in its cell, which says it in words and leads to the page of the two', () => {
    for (const { kind, from, to } of site.relations)
      for (const [row, column] of kind.mutual ? [[from, to] as const, [to, from] as const] : [[from, to] as const]) {
        const link = readCell(row.id, column.id).find('a');
        expect(link.find('.sr-only').text(), `${row.id} ${kind.id} ${column.id}`).toMatch(new RegExp(`${kind.one}|${kind.many}`));
        expect(readPage(link.attr('href') ?? '').$(`#relations`)).toHaveLength(1);
      }
    expect(readCell('set', 'spain').find('a')).toHaveLength(0);
  });

  test.each([
    ['spain', 'set', undefined, 'Spain funds, arms or trains SET: 1 claim'],
    ['morocco', 'northern-rail-office', 'alleged', 'Morocco funds, arms or trains Northern Rail Office: 1 claim, only predicted'],
    ['lisbon-madrid-sleepers', 'set', 'alleged', 'Lisbon Madrid Sleepers doubts figures of SET: 1 claim, only alleged'],
    ['ines-calderon', 'set', 'denied', 'Inés Calderón backs SET: 1 claim, denied'],
    ['set', 'lisbon-madrid-sleepers', 'denied', 'SET misleads Lisbon Madrid Sleepers: 2 claims, denied'],
    ['portugal', 'set', 'denied', 'Portugal funds, arms or trains SET: 1 claim, denied'],
  ])('what %s does to %s is shown as it is said', (row, column, status, words) => {
    const link = readCell(row, column).find('a');
    expect([link.find('b').attr('class'), link.find('.sr-only').text()]).toEqual([status, words]);
  });

  test('the legend has the sign of each kind that there is, and leads to its relations', () => {
    const kinds = new Map(site.relations.map(({ kind }) => [kind.id, kind]));
    for (const { id, sign, one } of kinds.values()) {
      const link = $(`.sign-legend a[href="#kind-${id}"]`);
      expect(link.text().replace(/\s+/g, ' ').trim()).toBe(`${sign} ${one}`);
      expect($(`section[aria-labelledby="kind-${id}"] li`)).toHaveLength(site.relations.filter(({ kind }) => kind.id === id).length);
    }
    expect($('.sign-legend a')).toHaveLength(kinds.size);
  });

  test('every link to a relation leads to its heading', () => {
    const links = toHrefs(page, '#content section[aria-labelledby^=kind-] a');
    expect(links.size).toBe(site.relations.length);
    for (const href of links) {
      const [path = '', anchor] = href.split('#');
      expect(readPage(path).$(`h3#${anchor}`), href).toHaveLength(1);
    }
  });
});

describe('the map', () => {
  const page = readPage(urls.map);
  const { $ } = page;
  const named = [...site.places, ...site.countries].filter(({ mentionCount }) => mentionCount > 0);

  test('every place and country that articles name is drawn and stands in the table', () => {
    const [drawn, listed] = [toHrefs(page, 'svg a:not(.events)'), toHrefs(page, 'tbody th > a')];
    expect(drawn).toEqual(new Set(named.map(({ url }) => url)));
    expect(listed).toEqual(drawn);
  });

  test('the table counts what the articles name and tell', () => {
    for (const { url, mentionCount, mentions, events } of named) {
      const cells = $(`tbody th > a[href="${url}"]`).closest('tr').find('td');
      expect(cells.map((_, cell) => Number($(cell).text().trim())).get(), url).toEqual([mentionCount, mentions.length, events.length]);
    }
  });

  test('signs are of one size for each kind, and about where is told otherwise than where', () => {
    expect(new Set($('svg circle.sign').map((_, sign) => $(sign).attr('r'))).size).toBe(1);
    const approximate = named.filter(({ data }) => data.coordinates.approximate);
    expect(approximate.length).toBeGreaterThan(0);
    for (const { url } of approximate) {
      expect($(`svg a[href="${url}"]`).hasClass('region'), url).toBe(true);
      expect($(`svg a[href="${url}"] .sign`).length, url).toBe(0);
    }
    expect($('svg path.region').length).toBeGreaterThan(0);
  });

  test('events at its places are listed latest first, numbered in time, each with its place and its address', () => {
    const ids = new Set(named.map(({ id }) => id));
    const located = site.events.filter(({ where }) => where.some(({ id }) => ids.has(id)));
    const rows = $('.map-events > li').get().map((row) => $(row)); // prettier-ignore
    expect(rows.map((row) => row.find('a').attr('href'))).toEqual(located.map(({ url }) => url).toReversed());
    expect(rows.map((row) => Number(row.children().first().text()))).toEqual(located.map((_, i) => i + 1).toReversed());
    rows.toReversed().forEach((row, i) => {
      for (const { name } of located[i]?.where ?? []) expect(row.text()).toContain(name);
    });
  });

  test('numbers on the maps are those of the list, and lead to the event or to those of the place', () => {
    const numbers = new Map($('.map-events > li').get().map((row) => [$(row).find('a').attr('href'), $(row).children().first().text()])); // prettier-ignore
    const marks = $('svg a.events').get();
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) {
      const [href = '', text] = [$(mark).attr('href'), $(mark).text().trim()];
      expect($(mark).attr('aria-label')).toContain(text);
      if (numbers.has(href)) expect(text).toBe(numbers.get(href));
      else expect(readPage(href.replace('#events', '')).$('#events').length).toBe(1);
    }
  });

  test('countries in which events happened are tinted', () => {
    expect($('svg path.tint').length).toBeGreaterThan(1);
    expect($('main').text()).toContain('a country where an event below happened');
  });

  test('says whose outlines these are, and what the signs do not say', () => {
    const text = $('main').text().replace(/\s+/g, ' ');
    for (const words of ['Natural Earth', 'not how much happened there']) expect(text).toContain(words);
  });
});

test.each([
  [urls.actors, urls.network],
  [urls.places, urls.map],
  [urls.countries, urls.map],
])('%s leads to %s', (from, to) => {
  expect(toHrefs(readPage(from), 'main header a')).toContain(to);
});

import { describe, expect, test } from 'vitest';
import { site } from '../support/built-site.ts';
import { formatCount } from '../../src/core/model/labels.ts';
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
describe('the network', () => {
  const page = readPage(urls.network);
  const { $ } = page;

  test('every pair stands in the table, with its actors, its page and its counts', () => {
    const rows = $('tbody tr').get();
    expect(rows).toHaveLength(site.pairs.length);
    for (const [i, { url, actors, claimCount, passages, events }] of site.pairs.entries()) {
      const row = $(rows[i] ?? '');
      for (const href of [url, ...actors.map((actor) => actor.url)]) expect(row.find(`a[href="${href}"]`).length, url).toBeGreaterThan(0);
      const counts = row.find('td').map((_, cell) => Number($(cell).text().trim()));
      expect(counts.get(), url).toEqual([claimCount, passages.length, events.length]);
    }
  });

  test('everything drawn is in the table too, and links nowhere else', () => {
    const inTable = toHrefs(page, 'tbody a');
    const drawn = [...toHrefs(page, 'svg a')];
    expect(drawn.length).toBeGreaterThan(10);
    expect(drawn.filter((href) => !inTable.has(href))).toEqual([]);
  });

  test('each line says in words whom it joins and by how much', () => {
    for (const { url, actors, claimCount, passages } of site.pairs) {
      const titles = $(`svg a[href="${url}"] title`).map((_, title) => $(title).text().trim());
      const names = actors.map(({ name }) => name).join(' and ');
      expect([...new Set(titles)]).toEqual([`${names}: ${formatCount(claimCount, 'claim')}, ${formatCount(passages.length, 'passage')}`]);
    }
  });

  test('says what a line is and is not, what its width means, and that all are drawn', () => {
    const text = $('main').text().replace(/\s+/g, ' ');
    expect(text).toContain('It does not say how they relate to each other.');
    expect(text).toContain('A wider line stands for more claims.');
    expect(text).toContain('All pairs of actors are drawn.');
    expect($('svg[role=group] a[tabindex="-1"]')).toHaveLength(site.pairs.length);
  });
});

describe('the map', () => {
  const page = readPage(urls.map);
  const { $ } = page;
  const named = [...site.places, ...site.countries].filter(({ mentionCount }) => mentionCount > 0);

  test('every place and country that articles name is drawn and stands in the table', () => {
    const [drawn, listed] = [toHrefs(page, 'svg a'), toHrefs(page, 'tbody th > a')];
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
    expect($('svg a.approximate circle.about').length).toBe(named.filter(({ data }) => data.coordinates.approximate).length);
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

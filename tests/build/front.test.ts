import { expect, test } from 'vitest';
import { formatDate } from '../../src/core/schema/dates.ts';
import { formatHedge, formatSide } from '../../src/core/model/labels.ts';
import { toGridCells } from '../../src/core/model/grid-cells.ts';
import { toGridGroups } from '../../src/core/model/grid.ts';
import { site } from '../support/built-site.ts';
import { urls } from '../support/fixture.ts';
import { fixtureFiles } from '../support/read-dist.ts';

const { front, articles } = site;
const home = fixtureFiles.pages().find(({ url }) => url === urls.home);
if (home === undefined) throw new Error('There is no home page.');
const { $ } = home;
const [lead] = front.contested;

test('home leads with the most contested question: opposed answers side by side, each claim with speaker, hedge and article', () => {
  const section = $('section[aria-labelledby=lead]');
  expect(section.find('h2').text().trim()).toBe(lead?.question.name);
  expect(section.find('h2 a').attr('href')).toBe(lead?.question.url);
  for (const { side, said } of lead?.answers ?? []) {
    const answer = section.find(`section[aria-labelledby=answer-${side}]`);
    expect(answer.find('h3').text()).toBe(formatSide(side, lead?.question.data.sides));
    expect(answer.find('li').length).toBe(said.length);
    for (const { data, speaker, article, url } of said) {
      const claim = answer.find(`li:has(a[href="${url}"])`);
      expect(claim.find('strong').text()).toBe(speaker?.name ?? 'The author');
      expect(claim.find('.quote').text()).toContain(`${formatHedge(data.hedge, speaker)}: ${data.text}`);
      expect(claim.find('a').text()).toBe(article.short);
    }
  }
  expect(lead?.answers.map(({ said }) => said.length)).toEqual([2, 2]);
});

test('the newest article follows, with its date and how that is known; then all others', () => {
  const links = $('main article a, section[aria-labelledby=articles] h3 a')
    .map((_, link) => $(link).attr('href'))
    .get();
  expect(links).toEqual(articles.map(({ url }) => url));
  expect($('main article').text()).toContain(articles[0]?.data.deck);
  expect(articles[0]?.data.date.grade).toBe('inferred');
  expect($('main article').text()).toContain('(inferred)');
});

test('the most contested questions stand in a grid, before the articles, with the answers of each', () => {
  const grid = $('section[aria-labelledby=contested] .answer-grid');
  const rows = grid.find('tbody tr');
  const { groups, groupOf } = toGridGroups(articles)[0];
  expect(
    grid
      .find('thead th')
      .slice(1)
      .map((_, th) => $(th).text().trim())
      .get(),
  ).toEqual(groups.map(({ name }) => name));
  front.contested.slice(0, 6).forEach(({ question }, i) => {
    const cells = toGridCells(question, ({ article }) => groupOf.get(article.id));
    const row = rows.eq(i);
    expect(row.find('th a').attr('href')).toBe(question.url);
    groups.forEach(({ id }, column) => {
      const links = row
        .find('td')
        .eq(column)
        .find('a')
        .map((_, link) => $(link).attr('href'));
      const { dots = [], related } = cells.get(id) ?? {};
      expect(links.get()).toEqual([
        ...dots.map(({ claims }) => claims[0].url),
        ...(dots.length === 0 && related !== undefined ? [related.url] : []),
      ]);
    });
  });
  expect(
    $('main')
      .text()
      .indexOf(articles[0]?.data.deck ?? ''),
  ).toBeGreaterThan($('main').text().indexOf('in one look'));
});

test('the latest events stand with their dates, and the actors named in most articles', () => {
  for (const { url, data } of front.latestEvents)
    expect($(`section[aria-labelledby=events] li:has(a[href="${url}"])`).text()).toContain(formatDate(data.when));
  const named = $('section[aria-labelledby=actors] li a').map((_, link) => $(link).attr('href'));
  expect(named.get()).toEqual(front.mostNamed.map(({ url }) => url));
});

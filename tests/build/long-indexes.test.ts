import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rootUrls as urls, withNumber } from '../../src/core/urls.ts';
import { budgets } from '../../src/integration/budgets.ts';
import { readPageParts } from '../../src/integration/read-page-parts.ts';
import { buildContent } from '../support/build-content.ts';
import {
  makeActor,
  makeArticle,
  makeArticleOfClaims,
  makeClaim,
  makeCountry,
  makeEvent,
  makePlace,
  makeQuestion,
  makeSettings,
  makeSource,
} from '../support/make-content.ts';

const listIds = (count: number, prefix: string): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}${String(i).padStart(3, '0')}`);
const tellers = listIds(15, 'teller');

/** One thing more than an index of each kind has on its page, an event of which more articles tell than its entry names, and more pages of claims than are filtered. */
const content = [
  makeSettings({ claimsPerPage: 1 }),
  makeActor('alpha', { country: 'land' }),
  ...listIds(201, 'member').map((id) => makeActor(id, { country: 'land', parent: 'alpha' })),
  makeCountry('land', { name: 'Land', names: [{ form: 'Land', type: 'canonical' }] }),
  ...listIds(301, 'place').map((id) => makePlace(id, { country: 'land', names: [{ form: id, type: 'canonical' }] })),
  ...listIds(101, 'source').map((id) => makeSource(id)),
  ...listIds(14, 'known').map((id) => makeArticle(id, 'A text.', { source: 'source000' })),
  ...tellers.map((id, i) => makeArticleOfClaims(id, [makeClaim(`said-by-${id}`, i === 0 ? { hedge: 'predicts' } : {})])),
  makeEvent(
    'raid',
    tellers.map((id) => `said-by-${id}`),
  ),
  ...listIds(61, 'question').map((id) => makeQuestion(id, [[`said-by-${tellers[0]}`], [`said-by-${tellers[1]}`]])),
];

let built: Awaited<ReturnType<typeof buildContent>>;
beforeAll(async () => {
  built = await buildContent(content);
});
afterAll(() => {
  built.remove();
});

const open = (url: string): CheerioAPI => load(readFileSync(join(built.dist, url, 'index.html'), 'utf8'));
/** How often a page links to addresses that begin so and go on. */
const countLinks = ($: CheerioAPI, start: string): number =>
  $(`main a[href^="${start}"]`).filter((_, link) => $(link).attr('href') !== start).length;
const findLink = ($: CheerioAPI, url: string): string => $(`main a[href="${url}"]`).first().text().trim();

describe('an index that is too long for one page', () => {
  test('of actors leads with those named most of each kind, and to all of a kind, a country and a letter', () => {
    const $ = open(urls.actors);
    expect($('section[aria-labelledby=militant-group] .index-names > li')).toHaveLength(12);
    expect(findLink($, urls.actorsOfKind('militant-group'))).toBe('All 202');
    expect($('section[aria-labelledby=countries] .index-names > li').text().trim()).toMatch(/^Land\s*202$/);
    expect(findLink($, '/countries/land/actors/')).toBe('Land');
    expect(findLink($, urls.actorsUnder('m'))).toBe('M');
    expect($('main a[href^="/actors/member"]').length).toBeLessThan(20);
  });

  test('of actors has all names of a letter on pages that lead to one another and to the other letters', () => {
    const first = open(urls.actorsUnder('m'));
    const second = open(`${urls.actorsUnder('m')}2/`);
    expect(countLinks(first, '/actors/member') + countLinks(second, '/actors/member')).toBe(201);
    expect(first('main').text()).toContain('Page 1 of 2');
    expect(first('a[rel=next]').attr('href')).toBe(`${urls.actorsUnder('m')}2/`);
    expect(findLink(second, urls.actorsUnder('a'))).toBe('A');
    expect(findLink(second, urls.actors)).toBe('all actors');
  });

  test('of places leads to all of a kind and a country', () => {
    const $ = open(urls.places);
    expect(countLinks($, '/places/place')).toBe(12);
    expect(findLink($, urls.placesOfKind('district'))).toBe('All 301');
    expect(findLink($, '/countries/land/places/')).toBe('Land');
  });

  test('of questions leads to all of a kind', () => {
    const $ = open(urls.questions);
    expect(countLinks($, '/questions/question')).toBe(8);
    expect(findLink($, urls.questionsOfKind('explanations'))).toBe('All 61 questions');
    expect(countLinks(open(urls.questionsOfKind('explanations')), '/questions/question')).toBe(60);
  });

  test('of sources has pages, with the newest articles of each, and leads to all', () => {
    const $ = open(urls.sources);
    expect($('.index-group > h2 > a[href^="/sources/source"]')).toHaveLength(100);
    expect(findLink($, `${urls.sources}2/`)).toBe('Next');
    expect(countLinks($, '/articles/known')).toBe(5);
    expect($('section[aria-labelledby=source000]').text()).toContain('All 14 articles');
    expect($('section[aria-labelledby=not-known]').text()).toContain('All 15 articles');
    expect($('section[aria-labelledby=not-known] > h2 > a').attr('href')).toBe(urls.articlesWithoutSource);
    expect(countLinks(open(urls.articlesWithoutSource), '/articles/teller')).toBe(15);
  });
});

test('the front page leads with the newest articles and to all', () => {
  const $ = open(urls.home);
  expect($('main :is(h2, h3) > a[href^="/articles/"]')).toHaveLength(8);
  expect(findLink($, urls.articles)).toBe('All 29 articles');
});

test('an event that many articles tell of names some of them, and leads to every claim about it', () => {
  const $ = open(urls.timeline);
  expect($('.event details > ul > li')).toHaveLength(10);
  expect(findLink($, urls.eventClaims('raid'))).toBe('All 15 claims about it');
  const pages = [undefined, ...Array.from({ length: 14 }, (_, i) => i + 1)].map((number) => withNumber(urls.eventClaims('raid'), number));
  expect(pages.flatMap((url) => open(url)('.ledger tr[id]').get())).toHaveLength(15);
});

test('claims on more pages than a reader would wait for are searched by the box, and each chip leads to a list', () => {
  const $ = open(urls.claims);
  expect($('[data-rows], [data-facets], th button, select')).toHaveLength(0);
  const box = $('main form[role=search]');
  expect([box.attr('action'), box.find('[name=kind]').attr('value'), box.find('button:not(.live)').text()]).toEqual([
    ...[urls.search, 'claim', 'Search'],
  ]);
  expect(findLink($, urls.claimsOfPart('forecasts')).replaceAll(/\s+/g, ' ')).toBe('Forecasts 1');
});

test('an actor with many members names some of them, and leads to all', () => {
  expect(findLink(open(urls.actor('alpha')), `${urls.actor('alpha')}members/`)).toBe('All 201 members');
  expect(countLinks(open(`${urls.actor('alpha')}members/`), '/actors/member')).toBe(200);
});

test('no page has more elements than any may have', () => {
  const dist = built.dist;
  const counts = globSync('**/*.html', { cwd: dist }).map((file) => readPageParts(readFileSync(join(dist, file), 'utf8')).elements);
  expect(counts.length).toBeGreaterThan(700);
  expect(Math.max(...counts)).toBeLessThan(budgets.largestPage.elements);
});

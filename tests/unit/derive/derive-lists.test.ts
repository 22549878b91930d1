import { describe, expect, test } from 'vitest';
import type { Items, List } from '../../../src/core/model/list.ts';
import type { Site } from '../../../src/core/model/site.ts';
import type { ContentFile } from '../../../src/core/schema/parse-content-file.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import {
  makeActor,
  makeActors,
  makeArticle,
  makeArticleOfClaims,
  makeClaim,
  makeCountry,
  makeEvent,
  makeQuestion,
  makeSettings,
  makeSource,
} from '../../support/make-content.ts';
import { makeBasedDate, makeGradedDate } from '../../support/make-dates.ts';

/** What an item is known by on any page. */
function toNames(listed: Items): readonly string[] {
  if (listed.kind === 'quotes' || listed.kind === 'relations') return listed.items.map(({ url }) => url);
  return listed.kind === 'pages' || listed.kind === 'questions' ? listed.items.map(({ ref }) => ref.url) : listed.items.map(({ id }) => id);
}

function getList({ lists }: Pick<Site, 'lists'>, url: string): List {
  const list = lists.get(url);
  if (list === undefined) throw new Error(`There is no list at ${url}.`);
  return list;
}

const toPages = (site: Site, url: string) => getList(site, url).pages.map((page) => [page.url, ...toNames(page)]);

/** An article a month, from January 2000 on, that names Alpha in three passages, with a claim and an event. */
const makeMonth = (_: unknown, month: number): readonly ContentFile[] => {
  const date = `${2000 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  const id = `m${month}`;
  return [
    makeArticle(`article-${id}`, `Alpha :claim[acts]{#claim-${id}}.\n\nAlpha acts.\n\nAlpha acts.`, {
      ...{ date: makeGradedDate(date), actors: ['alpha'], source: 'paper', claims: [makeClaim(`claim-${id}`)] },
    }),
    makeEvent(`event-${id}`, [`claim-${id}`], { actors: ['alpha'], when: makeBasedDate(date) }),
  ];
};
const base = [...makeActors('alpha'), makeSource('paper')];
const months = Array.from({ length: 85 }, makeMonth);
const large = buildValidSite([...base, ...months.flat()]);
const alpha = { claims: '/actors/alpha/claims-about/', events: '/actors/alpha/events/', quotes: '/actors/alpha/mentions/' };
const whole = ['/articles/', '/claims/', '/claims/kind/judgement/', '/timeline/', '/sources/paper/'];

describe('lists of a site that grows', () => {
  const grown = buildValidSite([...base, ...months.flat(), ...makeMonth(undefined, 85)]);
  const toNumbered = ({ pages }: List) => pages.filter(({ number }) => number !== undefined).map((page) => [page.url, ...toNames(page)]);

  test.each([...whole, ...Object.values(alpha)])('keep what their numbered pages have when a newer article comes: %s', (url) => {
    const before = toNumbered(getList(large, url));
    expect(before.length).toBeGreaterThan(0);
    expect(toNumbered(getList(grown, url)).slice(-before.length)).toEqual(before);
    expect(getList(grown, url).total).toBe(getList(large, url).total + (url === alpha.quotes ? 3 : 1));
  });

  test.each([...whole, ...Object.values(alpha)])('have each item once: %s', (url) => {
    const { pages, total } = getList(large, url);
    expect(new Set(pages.flatMap(toNames)).size).toBe(total);
  });

  test('are all among the addresses of the site, and events have those of their pages', () => {
    for (const { pages } of large.lists.values()) for (const { url } of pages) expect(large.addresses.has(url), url).toBe(true);
    for (const page of getList(large, '/timeline/').pages)
      if (page.kind === 'events') for (const { id, url } of page.items) expect(url).toBe(`${page.url}#${id}`);
  });
});

describe('years', () => {
  test('lead to their headings, or to the first claim of each', () => {
    expect(getList(large, '/articles/').years).toEqual([
      ...['2007', '2006', '2005', '2004', '2003'].map((year) => ({ year, url: `/articles/#in-${year}` })),
      ...['2002', '2001', '2000'].map((year) => ({ year, url: `/articles/1/#in-${year}` })),
    ]);
    expect(getList(large, '/claims/').years.map(({ url }) => url)).toEqual([
      ...['84', '83', '71', '59', '47'].map((month) => `/claims/#claim-m${month}`),
      ...['35', '23', '11'].map((month) => `/claims/1/#claim-m${month}`),
    ]);
    expect(getList(large, '/timeline/').years.map(({ url }) => url)).toEqual([
      ...['2007', '2006', '2005', '2004'].map((year) => `/timeline/#in-${year}`),
      ...['2003', '2002'].map((year) => `/timeline/2/#in-${year}`),
      ...['2001', '2000'].map((year) => `/timeline/1/#in-${year}`),
    ]);
  });

  test('are none of a single page', () => {
    expect(getList(buildValidSite([...base, ...months.slice(0, 5).flat()]), '/articles/').years).toEqual([]);
  });

  test('are those by which articles are sorted, the last of several; what has none comes last', () => {
    const dated = (id: string, date?: string) => makeArticle(id, 'Alpha acts.', { actors: ['alpha'], date: makeGradedDate(date) });
    const site = buildValidSite([...makeActors('alpha'), dated('none'), dated('long', '2022/2024'), dated('short', '2023')]);
    expect(getList(site, '/articles/').pages[0]?.groups.map(({ title, listed }) => [title, ...toNames(listed)])).toEqual([
      ['2024', 'long'],
      ['2023', 'short'],
      ['Date not known', 'none'],
    ]);
  });
});

test('each part of all claims that has some has a list, in their order', () => {
  const claims = [makeClaim('a', { hedge: 'predicts' }), makeClaim('b'), makeClaim('c', { kind: 'forecast', figures: ['so'] })];
  const site = buildValidSite([...makeActors('alpha'), makeArticleOfClaims('one', claims)]);
  const lists = [...site.lists.values()].filter(({ url }) => /^\/claims\/(?!kind\/)./.test(url));
  expect(lists.map(({ url, title, of, pages }) => [url, title, of?.url, ...pages.flatMap(toNames)])).toEqual([
    ['/claims/figures/', 'Claims with figures', '/claims/', 'c'],
    ['/claims/forecasts/', 'Forecasts', '/claims/', 'a', 'c'],
  ]);
});

describe('parts of a page', () => {
  const claims = Array.from({ length: 20 }, (_, i) => makeClaim(`c${i}`));
  const site = buildValidSite([
    ...makeActors('alpha'),
    makeCountry('land', { name: 'Land', namesake: 'alpha' }),
    makeArticleOfClaims('one', claims),
    makeQuestion('q', [claims.slice(0, 15).map(({ id }) => String(id)), claims.slice(15).map(({ id }) => String(id))]),
    makeSettings({ claimsPerPage: 6 }),
  ]);

  test('have lists of their own when they are long, named after the page', () => {
    const own = [...site.lists.values()].filter(({ of }) => of !== undefined);
    expect(own.map(({ url, title, heading, of }) => [url, title, heading, of?.url])).toEqual([
      ['/claims/kind/judgement/', 'Claims: judgement', undefined, '/claims/'],
      ['/actors/alpha/claims-about/', 'Alpha: what is claimed about it', undefined, '/actors/alpha/'],
      ['/countries/land/claims/', 'Land: claims about it', undefined, '/countries/land/'],
      ['/questions/q/a/', 'Question q It is so.', 'It is so.', '/questions/q/'],
    ]);
  });

  test('are paged as all lists are, with as many claims as the settings say', () => {
    expect(toPages(site, '/countries/land/claims/').map(([url, ...ids]) => [url, ids.length])).toEqual([
      ['/countries/land/claims/', 8],
      ['/countries/land/claims/2/', 6],
      ['/countries/land/claims/1/', 6],
    ]);
  });

  test('have the relations of an actor verb by verb, and of two actors all claims of each', () => {
    const others = Array.from({ length: 14 }, (_, i) => `other-${i}`);
    const relate = (from: string, kind: string, to: string, i: number) =>
      makeClaim(`${kind}-${i}`, { about: [from, to], relation: { from, kind, to } });
    const { lists } = buildValidSite([
      ...makeActors('alpha', 'beta', ...others),
      makeArticleOfClaims(
        'one',
        [
          ...Array.from({ length: 14 }, (_, i) => relate('beta', 'fights', 'alpha', i)),
          ...others.map((other, i) => relate('alpha', 'shelters', other, i)),
        ],
        { actors: ['alpha', 'beta', ...others] },
      ),
    ]);
    const [page] = lists.get('/actors/alpha/relations/')?.pages ?? [];
    const entries = page?.kind === 'relations' ? page.items : [];
    expect(entries.map(({ verb, note }) => [verb, note])).toEqual([
      ['attacked or fought by', '14'],
      ...others.map(() => ['shelters', '1']),
    ]);
    expect(entries[0]?.url).toBe('/actors/alpha/with/beta/#second-fights');
    expect(lists.get('/actors/alpha/with/beta/second-fights/')?.total).toBe(14);
  });

  test('are private when they are about a private person, alone or with another', () => {
    const about = (id: string) => makeClaim(id, { about: ['alpha', 'beta'] });
    const { lists } = buildValidSite([
      makeActor('alpha', { kind: 'person', private: true }),
      makeActor('beta'),
      makeArticleOfClaims(
        'one',
        Array.from({ length: 15 }, (_, i) => about(`c${i}`)),
        { actors: ['alpha', 'beta'] },
      ),
    ]);
    const privates = [...lists.values()].filter(({ isPrivate }) => isPrivate).map(({ url }) => url);
    expect(privates).toEqual(['/actors/alpha/claims-about/', '/actors/alpha/with/beta/by-others/']);
    expect(lists.has('/actors/beta/claims-about/')).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import type { Site } from '../../../src/core/model/site.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeGradedDate } from '../../support/make-dates.ts';
import { toIds } from '../../support/to-ids.ts';
import { makeActor, makeArticle, makeArticleOfClaims, makeEvent, makePlace, makeQuestion, makeSource } from '../../support/make-content.ts';

const ids = (count: number, prefix: string): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}${String(i).padStart(3, '0')}`);
const list = ({ lists }: Site, start: string): readonly (readonly [url: string, total: number])[] =>
  [...lists.values()].filter(({ url }) => url.startsWith(start)).map(({ url, total }) => [url, total] as const);

describe('an index on one page', () => {
  test('leads to no lists', () => {
    const site = buildValidSite([
      makeActor('alpha'),
      ...ids(100, 'm').map((id) => makeActor(id)),
      ...ids(100, 'p').map((id) => makePlace(id)),
      makeArticleOfClaims('one', ['c']),
      ...ids(30, 'q').map((id) => makeQuestion(id, [['c']])),
    ]);
    for (const start of ['/actors/', '/places/', '/questions/']) expect(list(site, start)).toEqual([]);
  });
});

describe('an index that is too long for one page leads', () => {
  test('to the actors of each kind that has many, and to the names under each letter', () => {
    const site = buildValidSite([
      ...ids(210, 'm').map((id) => makeActor(id)),
      ...ids(13, 's').map((id) => makeActor(id, { kind: 'state' })),
      makeActor('1st', { kind: 'state' }),
    ]);
    expect(list(site, '/actors/')).toEqual([
      ['/actors/kind/militant-group/', 210],
      ['/actors/a-z/m/', 210],
      ['/actors/a-z/s/', 14],
    ]);
    expect(site.lists.get('/actors/kind/militant-group/')?.pages.map(({ url, items }) => [url, items.length])).toEqual([
      ['/actors/kind/militant-group/', 200],
      ['/actors/kind/militant-group/2/', 10],
    ]);
  });

  test('from another name to whose it is, in any script', () => {
    const names = [
      { form: 'M000', type: 'canonical' },
      { form: 'Öther', type: 'variant' },
      { form: 'ابن', type: 'variant', lang: 'ar' },
      { form: '313', type: 'variant' },
    ];
    const site = buildValidSite([
      ...ids(250, 'm').map((id) => makeActor(id, id === 'm000' ? { names } : {})),
      makeArticle('one', 'M000, Öther, ابن and 313.', { actors: ['m000'] }),
    ]);
    expect(list(site, '/actors/a-z/').map(([url]) => url)).toEqual(
      expect.arrayContaining(['/actors/a-z/m/', '/actors/a-z/o/', '/actors/a-z/ا/', '/actors/a-z/other/']),
    );
    expect(site.lists.get('/actors/a-z/o/')?.pages[0]?.items).toMatchObject([
      { ref: { name: 'Öther', url: '/actors/m000/' }, note: 'see M000' },
    ]);
  });

  test('to the places and the questions of each kind that has many', () => {
    const site = buildValidSite([
      makeActor('alpha'),
      ...ids(290, 'p').map((id) => makePlace(id)),
      ...ids(11, 't').map((id) => makePlace(id, { kind: 'town' })),
      makeArticleOfClaims('one', ['c']),
      ...ids(55, 'q').map((id) => makeQuestion(id, [['c']])),
      ...ids(6, 'r').map((id) => makeQuestion(id, [['c']], { kind: 'dates' })),
    ]);
    expect(list(site, '/places/')).toEqual([['/places/kind/district/', 290]]);
    expect(list(site, '/questions/kind/')).toEqual([['/questions/kind/explanations/', 55]]);
  });
});

test('sources are a list of pages, with a list of the articles whose publication is not known', () => {
  const site = buildValidSite([
    ...ids(201, 's').map((id) => makeSource(id)),
    ...ids(8, 'a').map((id) => makeArticle(id, 'Text.')),
    makeArticle('known', 'Text.', { source: 's000' }),
  ]);
  expect(site.lists.get('/sources/')?.pages.map(({ url, items }) => [url, items.length])).toEqual([
    ['/sources/', 100],
    ['/sources/2/', 100],
    ['/sources/3/', 1],
  ]);
  expect(site.lists.get('/sources/not-known/')?.total).toBe(8);
});

describe('what grows beside the text of a page has a list of its own', () => {
  test('the claims about an event that many articles tell of, newest first', () => {
    const articles = ids(15, 'a').map((id, i) => makeArticleOfClaims(id, [`in-${id}`], { date: makeGradedDate(`20${String(i + 10)}`) }));
    const event = makeEvent('raid', ids(15, 'in-a'));
    const site = buildValidSite([makeActor('alpha'), ...articles, event]);
    expect(list(site, '/timeline/raid/')).toEqual([['/timeline/raid/', 15]]);
    expect(toIds(site.lists.get('/timeline/raid/')?.pages[0]?.items as Site['claims'])?.slice(0, 2)).toEqual(['in-a014', 'in-a013']);
    expect(list(buildValidSite([makeActor('alpha'), ...articles, makeEvent('raid', ids(14, 'in-a'))]), '/timeline/raid/')).toEqual([]);
  });

  test('the members of an actor and the parts of a place', () => {
    const site = buildValidSite([
      makeActor('alpha'),
      ...ids(40, 'm').map((id) => makeActor(id, { parent: 'alpha' })),
      makePlace('north'),
      ...ids(40, 'p').map((id) => makePlace(id, { parent: 'north' })),
    ]);
    expect(list(site, '/actors/alpha/')).toEqual([['/actors/alpha/members/', 40]]);
    expect(list(site, '/places/north/')).toEqual([['/places/north/parts/', 40]]);
  });
});

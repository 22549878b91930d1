import { describe, expect, test } from 'vitest';
import type { Event } from '../../../src/core/model/event.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeActor, makeArticle, makeArticleOfClaims, makeClaim, makeCountry, makeEvent, makePlace } from '../../support/make-content.ts';
import { makeBasedDate, makeGradedDate } from '../../support/make-dates.ts';
import { toIds } from '../../support/to-ids.ts';

const alpha = makeActor('alpha');

describe('an event has an account', () => {
  const toAccounts = ([event]: readonly Event[]) =>
    event?.accounts.map(({ article, date, claims }) => [article.id, date.value, toIds(claims.map(({ claim }) => claim))]);

  test('by each article, with its date and all its claims of the event', () => {
    const { events } = buildValidSite([
      alpha,
      makeArticleOfClaims('early', ['one', 'unrelated', 'two'], { date: makeGradedDate('2024-05') }),
      makeArticleOfClaims('late', ['three'], { date: makeGradedDate('2024-06') }),
      makeEvent('raid', ['one', 'two', 'three']),
    ]);
    expect(toAccounts(events)).toEqual([
      ['early', '2024-05', ['one', 'two']],
      ['late', '2024-06', ['three']],
    ]);
  });

  test('by each part of a bundle, with the date of the part', () => {
    const parts = [
      { id: 'first', title: 'First', date: makeGradedDate('2024-05-02') },
      { id: 'second', title: 'Second', date: makeGradedDate() },
    ];
    const body = 'Alpha :claim[a]{#before}.\n\n::part{#first}\n\n:claim[b]{#one} :claim[c]{#two}\n\n::part{#second}\n\n:claim[d]{#three}';
    const claims = ['before', 'one', 'two', 'three'];
    const { events } = buildValidSite([
      alpha,
      makeArticle('bundle', body, {
        ...{ actors: ['alpha'], claims: claims.map((id) => makeClaim(id)) },
        ...{ parts, date: makeGradedDate('2024') },
      }),
      makeEvent('raid', claims),
    ]);
    expect(toAccounts(events)).toEqual([
      ['bundle', '2024', ['before']],
      ['bundle', '2024-05-02', ['one', 'two']],
      ['bundle', undefined, ['three']],
    ]);
  });
});

describe('the figures of an event', () => {
  const figures = ['two killed', 'four hurt'];
  const text = 'Alpha: :claim[two killed, four hurt]{#one}, :claim[in five raids]{#two}, :claim[it is said]{#three}.';
  const claims = [makeClaim('one', { figures }), makeClaim('two', { figures: ['five raids'] }), makeClaim('three')];
  const article = makeArticle('text', text, { actors: ['alpha'], claims });

  test.each([
    ['all, where the event picks none', [], [figures, ['five raids'], []]],
    ['those it picks, and all of other claims', [{ claim: 'one', figures: ['four hurt'] }], [['four hurt'], ['five raids'], []]],
    [
      'in the order in which it picks them',
      [{ claim: 'one', figures: ['four hurt', 'two killed'] }],
      [['four hurt', 'two killed'], ['five raids'], []],
    ],
    ['none, where it picks an empty list', [{ claim: 'one', figures: [] }], [[], ['five raids'], []]],
    [
      'picked from several claims',
      [
        { claim: 'two', figures: [] },
        { claim: 'one', figures: ['two killed'] },
      ],
      [['two killed'], [], []],
    ],
  ])('are those of its claims: %s', (_, picked, expected) => {
    const { events } = buildValidSite([alpha, article, makeEvent('raid', ['one', 'two', 'three'], { figures: picked })]);
    expect(events[0]?.accounts.flatMap(({ claims }) => claims.map((claim) => claim.figures.map(({ words }) => words)))).toEqual(expected);
  });

  test('are picked for that event alone', () => {
    const picking = makeEvent('a', ['one'], { figures: [{ claim: 'one', figures: [] }] });
    const { events, claims: all } = buildValidSite([alpha, article, picking, makeEvent('b', ['one'])]);
    expect(events.map(({ accounts }) => accounts[0]?.claims[0]?.figures.map(({ words }) => words))).toEqual([[], figures]);
    expect(all[0]?.data.figures.map(({ words }) => words)).toEqual(figures);
  });
});

describe('where an event was', () => {
  const ids = ['land', 'realm', 'north', 'south', 'sea'];
  const build = (where: readonly string[]) =>
    buildValidSite([
      ...[alpha, makeActor('beta')],
      ...[makeCountry('land'), makeCountry('realm', { code: 'AF' })],
      ...[makePlace('north', { country: 'land' }), makePlace('south', { country: 'land' }), makePlace('sea')],
      makeArticle('one', `Alpha :claim[there]{#one}: ${ids.map((id) => `:place[x]{#${id}}`).join(' ')}.`, {
        ...{ actors: ['alpha'], places: ids, claims: [makeClaim('one')] },
      }),
      makeEvent('raid', ['one'], { where, actors: ['alpha'] }),
    ]);

  test.each([
    [['north'], ['land']],
    [['land'], ['land']],
    [['north', 'south', 'land'], ['land']],
    [
      ['realm', 'south'],
      ['realm', 'land'],
    ],
    [['sea'], []],
    [[], []],
  ])('gives its countries, each once: %j', (where, countries) => {
    const [event] = build(where).events;
    expect([toIds(event?.where), toIds(event?.countries)]).toEqual([where, countries]);
  });

  test('puts it on the page of each place, of its country and of the actors that took part', () => {
    const { countries, places, actors } = build(['north', 'realm']);
    const shown = [...countries, ...places, ...actors].filter(({ events }) => events.some(({ id }) => id === 'raid'));
    expect(toIds(shown)).toEqual(['land', 'realm', 'north', 'alpha']);
    expect(shown.every(({ events }) => events.length === 1)).toBe(true);
  });
});

test('events are sorted by their first day, then shorter before longer, then by id', () => {
  const dates = {
    'y-month': '2024-01',
    'b-day': '2024-01-01',
    'a-day': '2024-01-01',
    'x-year': '2024',
    decade: '2001/2010',
    'z-days': '2024-01-01/2024-01-03',
    later: '2024-01-02',
  };
  const { events } = buildValidSite([
    ...[alpha, makeArticleOfClaims('one', ['claim'])],
    ...Object.entries(dates).map(([id, value]) => makeEvent(id, ['claim'], { when: makeBasedDate(value) })),
  ]);
  expect(toIds(events)).toEqual(['decade', 'a-day', 'b-day', 'z-days', 'y-month', 'x-year', 'later']);
  expect(events[0]).toMatchObject({ url: '/timeline/#decade', name: 'Event decade', days: { first: '2001-01-01', last: '2010-12-31' } });
});

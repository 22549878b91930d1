import { describe, expect, test } from 'vitest';
import type { Event } from '../../../src/core/model/event.ts';
import { buildSound, makeActor, makeArticle, makeClaim, makeClaims, makeEvent, makePlace } from '../../support/make-content.ts';

const toIds = (list: readonly { readonly id: string }[] | undefined) => list?.map(({ id }) => id);
const alpha = makeActor('alpha');
const happened = (value: string, precision = 'day') => ({ when: { value, precision, basis: 'a test' } });
const date = (value: string, precision: string) => ({ date: { value, precision, grade: 'found', evidence: 'a test' } });

describe('who tells of an event', () => {
  const toTellings = ([event]: readonly Event[]) =>
    event?.accounts.map(({ article, date: told, claims }) => [article.id, told.value, toIds(claims.map(({ claim }) => claim))]);

  test('is each article, with its date and all its claims of the event', () => {
    const { events } = buildSound([
      alpha,
      makeClaims('early', ['one', 'aside', 'two'], date('2024-05', 'month')),
      makeClaims('late', ['three'], date('2024-06', 'month')),
      makeEvent('raid', ['one', 'two', 'three']),
    ]);
    expect(toTellings(events)).toEqual([
      ['early', '2024-05', ['one', 'two']],
      ['late', '2024-06', ['three']],
    ]);
  });

  test('is each piece of a bundle, with its own date', () => {
    const claims = ['before', 'one', 'two', 'three'].map((id) => makeClaim(id, { about: ['alpha'] }));
    const parts = [
      { id: 'first', title: 'First', ...date('2024-05-02', 'day') },
      { id: 'second', title: 'Second', date: { precision: 'unknown', grade: 'unknown', evidence: 'none' } },
    ];
    const body = 'Alpha :claim[a]{#before}.\n\n::part{#first}\n\n:claim[b]{#one} :claim[c]{#two}\n\n::part{#second}\n\n:claim[d]{#three}';
    const { events } = buildSound([
      alpha,
      makeArticle('bundle', body, { actors: ['alpha'], claims, parts, ...date('2024', 'year') }),
      makeEvent('raid', ['before', 'one', 'two', 'three']),
    ]);
    expect(toTellings(events)).toEqual([
      ['bundle', '2024', ['before']],
      ['bundle', '2024-05-02', ['one', 'two']],
      ['bundle', undefined, ['three']],
    ]);
  });
});

describe('the figures told of an event', () => {
  const figures = ['two killed', 'four hurt'];
  const claims = [
    makeClaim('one', { about: ['alpha'], figures }),
    makeClaim('two', { about: ['alpha'], figures: ['five raids'] }),
    'three',
  ];
  const figuresOf = (...chosen: readonly { readonly claim: string; readonly figures: readonly string[] }[]) => {
    const { events } = buildSound([alpha, makeClaims('text', claims), makeEvent('raid', ['one', 'two', 'three'], { figures: chosen })]);
    return events[0]?.accounts.flatMap((account) => account.claims.map((told) => told.figures));
  };

  test.each([
    ['all where nothing is said', [], [figures, ['five raids'], []]],
    ['those picked, and all of other claims', [{ claim: 'one', figures: ['four hurt'] }], [['four hurt'], ['five raids'], []]],
    ['in the order picked', [{ claim: 'one', figures: ['four hurt', 'two killed'] }], [['four hurt', 'two killed'], ['five raids'], []]],
    ['none where the list is empty', [{ claim: 'one', figures: [] }], [[], ['five raids'], []]],
    [
      'of several claims',
      [
        { claim: 'two', figures: [] },
        { claim: 'one', figures: ['two killed'] },
      ],
      [['two killed'], [], []],
    ],
  ])('are those of its claims: %s', (_, chosen, expected) => {
    expect(figuresOf(...chosen)).toEqual(expected);
  });

  test('are picked for that event alone', () => {
    const { events, claims: all } = buildSound([
      ...[
        alpha,
        makeClaims('text', claims),
        makeEvent('a', ['one'], { figures: [{ claim: 'one', figures: [] }] }),
        makeEvent('b', ['one']),
      ],
    ]);
    expect(events.map(({ accounts }) => accounts[0]?.claims[0]?.figures)).toEqual([[], figures]);
    expect(all[0]?.data.figures).toEqual(figures);
  });
});

describe('where an event was', () => {
  const places = [
    makePlace('land', { kind: 'country', code: 'PK' }),
    makePlace('realm', { kind: 'country', code: 'AF' }),
    ...['north', 'south'].map((id) => makePlace(id, { country: 'land' })),
    makePlace('sea'),
  ];
  const body = `Alpha :claim[there]{#one}: ${['land', 'realm', 'north', 'south', 'sea'].map((id) => `:place[x]{#${id}}`).join(' ')}.`;
  const build = (where: readonly string[]) =>
    buildSound([
      ...[alpha, makeActor('beta'), ...places],
      makeArticle('one', body, {
        actors: ['alpha'],
        places: ['land', 'realm', 'north', 'south', 'sea'],
        claims: [makeClaim('one', { about: ['alpha'] })],
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

  test('puts it on the page of each place, of its country and of those who took part', () => {
    const { countries, places: others, actors } = build(['north', 'realm']);
    const shown = [...countries, ...others, ...actors].filter(({ events }) => toIds(events)?.includes('raid'));
    expect(toIds(shown)).toEqual(['land', 'realm', 'north', 'alpha']);
    expect(shown.every(({ events }) => events.length === 1)).toBe(true);
  });
});

test('events stand earliest first, of one day the shorter first, then by id', () => {
  const dated = {
    'y-month': happened('2024-01', 'month'),
    'b-day': happened('2024-01-01'),
    'a-day': happened('2024-01-01'),
    'x-year': happened('2024', 'year'),
    decade: happened('2001/2010', 'range'),
    'z-days': happened('2024-01-01/2024-01-03', 'range'),
    later: happened('2024-01-02'),
  };
  const { events } = buildSound([
    ...[alpha, makeClaims('one', ['told'])],
    ...Object.entries(dated).map(([id, when]) => makeEvent(id, ['told'], when)),
  ]);
  expect(toIds(events)).toEqual(['decade', 'a-day', 'b-day', 'z-days', 'y-month', 'x-year', 'later']);
  expect(events[0]).toMatchObject({ url: '/timeline/#decade', name: 'Event decade', days: { first: '2001-01-01', last: '2010-12-31' } });
});

import { expect, test } from 'vitest';
import { formatNumbers, toMapEvents } from '../../../src/core/model/map-events.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeActor, makeArticleOfClaims, makeEvent, makePlace } from '../../support/make-content.ts';
import { makeBasedDate } from '../../support/make-dates.ts';

/** Events of one year after another, each at the places given. */
function buildSite(...where: readonly (readonly string[])[]) {
  const ids = where.map((_, i) => `claim-${i}`);
  return buildValidSite([
    makeActor('alpha'),
    ...['zhob', 'wana', 'far'].map((id) => makePlace(id)),
    makeArticleOfClaims('text', ids),
    ...where.map((places, i) => makeEvent(`event-${i}`, [`claim-${i}`], { where: places, when: makeBasedDate(String(1900 + i)) })),
  ]);
}

test.each([
  [[3], '3'],
  [[3, 4], '3, 4'],
  [[3, 4, 5, 8, 10, 11], '3–5, 8, 10, 11'],
  [[], ''],
])('the numbers %j are written as “%s”', (numbers, text) => {
  expect(formatNumbers(numbers)).toBe(text);
});

test('events at places that are drawn are numbered in time, and a place has the numbers of its own', () => {
  const { events, places } = buildSite(['zhob'], ['far'], [], ['zhob', 'wana'], ['zhob']);
  const drawn = places.filter(({ id }) => id !== 'far');
  const { numbered, marks, more } = toMapEvents(events, drawn);
  expect(numbered.map(({ number, event }) => [number, event.id])).toEqual([
    [1, 'event-0'],
    [2, 'event-3'],
    [3, 'event-4'],
  ]);
  expect(more).toBe(0);
  expect(marks.get('wana')).toEqual({ text: '2', url: '/timeline/#event-3', label: '2. Event event-3' });
  expect(marks.get('zhob')).toMatchObject({ text: '1–3', url: '/places/zhob/#events' });
  expect(marks.has('far')).toBe(false);
});

test('numbers that take too much room are counted', () => {
  const { events, places } = buildSite(...Array.from({ length: 11 }, (_, i) => [i % 2 === 0 ? 'zhob' : 'wana']));
  expect(toMapEvents(events, places).marks.get('zhob')?.text).toBe('6 events');
});

test('of very many events the latest have numbers', () => {
  const { events, places } = buildSite(...Array.from({ length: 100 }, () => ['zhob']));
  const { numbered, more } = toMapEvents(events, places);
  expect([numbered.length, more, numbered[0]?.event.id]).toEqual([60, 40, 'event-40']);
});

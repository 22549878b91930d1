import { describe, expect, test } from 'vitest';
import { isInside, overlaps, type Box } from '../../../src/core/layout/geometry.ts';
import { estimateWidth } from '../../../src/core/layout/label-text.ts';
import { cutToRoom } from '../../../src/core/layout/timeline-names.ts';
import { assignLanes, layOutTimeline, type DatedEvent, type Direction } from '../../../src/core/layout/timeline.ts';

const directions = ['right', 'down'] as const satisfies readonly Direction[];
const at = (first: string, last = first): DatedEvent => ({ id: `${first}/${last}`, name: 'A raid', days: { first, last } });
const outermost = [at('1980-01-01', '1980-12-31'), at('2026-02-01', '2026-02-28')] as const;
/** Lays out events between two others that fix the ends of the axis; `spans` are the extents of those in between. */
const layOut = (events: readonly DatedEvent[], direction: Direction, length = 6000) => {
  const layout = layOutTimeline([outermost[0], ...events, outermost[1]], direction, length, 2021);
  const along = ({ x, y, width, height }: Box) =>
    direction === 'right' ? { from: x, length: width, to: x + width } : { from: y, length: height, to: y + height };
  return { ...layout, along, spans: layout.marks.slice(1, -1).map(({ shape }) => along(shape)) };
};
const findOverlaps = (boxes: readonly Box[]) => boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlaps(a, b)));

describe.each(directions)('marks when time runs %s', (direction) => {
  test('a day is a point, a longer time is a bar of its length', () => {
    const { spans } = layOut([at('2022-01-01', '2022-12-31'), at('2022-03-01', '2022-03-31'), at('2022-03-15')], direction);
    const [year, month, day] = spans;
    expect(day?.length).toBe(0);
    expect((month?.length ?? 0) / (year?.length ?? 0)).toBeCloseTo(31 / 365, 2);
    expect(day?.from).toBeGreaterThan(month?.from ?? Infinity);
    expect(day?.to).toBeLessThan(month?.to ?? 0);
  });

  test('a month starts where the one before ends', () => {
    const { spans } = layOut([at('2023-01-01', '2023-01-31'), at('2023-02-01', '2023-02-28')], direction);
    expect(Math.abs((spans[1]?.from ?? 0) - (spans[0]?.to ?? Infinity))).toBeLessThanOrEqual(1);
  });

  test('two days too short for the scale are still one unit long', () => {
    const { spans } = layOut([at('1990-05-01', '1990-05-02')], direction, 700);
    expect(spans[0]?.length).toBe(1);
  });

  test('marks are in order of time and numbered in it', () => {
    const days = ['1991-01-01', '2001-09-11', '2020-12-31', '2021-01-01', '2021-01-09', '2024-03-18', '2024-03-22'];
    const { spans, marks } = layOut(
      days.map((day) => at(day)),
      direction,
    );
    expect(spans.map(({ from }) => from)).toEqual(spans.map(({ from }) => from).toSorted((a, b) => a - b));
    expect(new Set(spans.map(({ from }) => from)).size).toBe(days.length);
    expect(marks.map(({ number }) => number)).toEqual(marks.map((_, i) => i + 1));
  });

  test('no two targets overlap, and each lies in the drawing and is large enough to hit', () => {
    const events = [
      at('2001-01-01', '2021-12-31'),
      at('2022-01-01', '2022-12-31'),
      at('2022-01-01', '2022-12-31'),
      ...Array.from({ length: 28 }, (_, i) => at(`2022-02-${String(i + 1).padStart(2, '0')}`)),
      at('2022-03-01', '2022-03-31'),
    ];
    const { marks, width, height } = layOut(events, direction, 900);
    const targets = marks.map(({ target }) => target);
    expect(targets).toHaveLength(events.length + 2);
    expect(findOverlaps(targets)).toEqual([]);
    for (const target of targets) {
      expect(Math.min(target.width, target.height)).toBeGreaterThanOrEqual(24);
      expect(Math.min(target.x, target.y)).toBeGreaterThanOrEqual(0);
      expect(target.x + target.width).toBeLessThanOrEqual(width);
      expect(target.y + target.height).toBeLessThanOrEqual(height);
    }
  });
});

describe.each(directions)('the axis when time runs %s', (direction) => {
  test('a year before 2021 is shorter than one after it, by the stretch given', () => {
    const { spans, panels } = layOut([at('1995-01-01', '1995-12-31'), at('2023-01-01', '2023-12-31')], direction, 60_000);
    const [before, after] = spans;
    expect(before?.length).toBeLessThan(after?.length ?? 0);
    expect((after?.length ?? 0) / (before?.length ?? 1)).toBeCloseTo(panels[1]?.stretch ?? 0, 0);
    expect(panels[0]?.stretch).toBeCloseTo(1 / (panels[1]?.stretch ?? 0), 5);
  });

  test('years without events at the break are left out', () => {
    const { panels } = layOutTimeline(
      [at('1980-05-01'), at('1995-01-01', '1995-12-31'), at('2023-01-01'), at('2026-02-28')],
      direction,
      900,
      2021,
    );
    expect(panels.map(({ years }) => years)).toEqual([
      { first: 1980, last: 1995 },
      { first: 2023, last: 2026 },
    ]);
  });

  test('an event that runs over the break joins the years on both sides', () => {
    const { panels } = layOut([at('2001-01-01', '2023-12-31')], direction, 900);
    expect(panels.map(({ years }) => years)).toEqual([
      { first: 1980, last: 2020 },
      { first: 2021, last: 2026 },
    ]);
  });

  test('the break lies between the last event before it and the first after it', () => {
    const { spans, tear } = layOut([at('2020-12-01', '2020-12-31'), at('2021-01-01', '2021-01-31')], direction);
    const positions = (tear ?? []).map(({ x, y }) => (direction === 'right' ? x : y));
    expect(Math.min(...positions)).toBeGreaterThan(spans[0]?.to ?? Infinity);
    expect(Math.max(...positions)).toBeLessThan(spans[1]?.from ?? 0);
  });

  test('an axis with all events on one side of 2021 is not broken', () => {
    for (const events of [
      [at('1991-01-01'), at('1994-05-01')],
      [at('2022-01-01'), at('2024-05-01')],
    ]) {
      const { panels, tear } = layOutTimeline(events, direction, 900, 2021);
      expect([panels.length, tear]).toEqual([1, undefined]);
    }
  });
});

test.each([
  ['days', ['2024-03-18', '2024-03-22'], ['4 Mar', '11 Mar', '18 Mar', '25 Mar']],
  ['months', ['2023-11-05', '2024-02-10'], ['2023', 'Apr', 'Jul', 'Oct', '2024']],
  ['years', ['2019-03-01', '2023-02-10'], ['2019', '2020', '2021', '2022', '2023']],
  ['decades', ['1950-03-01', '2001-02-10'], ['1950', '1960', '1970', '1980', '1990', '2000']],
  ['centuries', ['1401-03-01', '2201-02-10'], ['1500', '1600', '1700', '1800', '1900', '2000', '2100', '2200']],
])('an axis of %s has the ticks that it has room for', (_, days, texts) => {
  const { panels } = layOutTimeline(
    days.map((day) => at(day)),
    'right',
    500,
  );
  expect(panels.map(({ ticks }) => ticks.map(({ text }) => text))).toEqual([texts]);
});

describe.each(directions)('few events when time runs %s', (direction) => {
  test('a single event has a layout', () => {
    const { marks, panels, width, height } = layOutTimeline([{ ...at('2024-03-18'), approximate: true }], direction, 900);
    expect(marks).toMatchObject([{ number: 1, approximate: true }]);
    expect(panels[0]?.ticks.map(({ text }) => text)).toEqual(['4 Mar', '11 Mar', '18 Mar', '25 Mar']);
    expect(Math.min(width, height)).toBeGreaterThan(24);
  });

  test('no events give an empty layout', () => {
    expect(layOutTimeline([], direction, 900)).toEqual({ width: 0, height: 0, marks: [], panels: [] });
  });

  test('events of one day are in separate lanes', () => {
    const { marks } = layOutTimeline(
      Array.from({ length: 9 }, () => at('2024-03-18')),
      direction,
      900,
    );
    expect(findOverlaps(marks.map(({ target }) => target))).toEqual([]);
    expect(new Set(marks.map(({ shape }) => (direction === 'right' ? shape.x : shape.y))).size).toBe(1);
  });
});

describe('names', () => {
  const days = Array.from({ length: 30 }, (_, i) => at(`20${String(i + 1).padStart(2, '0')}-05-01`));
  const named = days.map((event, i) => ({ ...event, name: `A raid of the year ${2001 + i} and what came of it` }));

  test.each([
    ['right', 1088],
    ['down', 1200],
  ] as const)('stand within a drawing that runs %s, and cover no mark and no other name', (direction, length) => {
    const { marks, width, height } = layOutTimeline(named, direction, length);
    const boxes = marks.flatMap(({ name }) => {
      if (name === undefined) return [];
      const textWidth = estimateWidth(name.text, 13);
      return [{ x: name.anchor === 'start' ? name.at.x : name.at.x - textWidth, y: name.at.y - 8, width: textWidth, height: 16 }];
    });
    expect(boxes.length).toBeGreaterThan(10);
    expect(findOverlaps([...boxes, ...marks.map(({ target }) => target)])).toEqual([]);
    expect(boxes.filter((box) => !isInside(box, { x: 0, y: 0, width, height }))).toEqual([]);
  });

  test('stand on the side of the tear where their mark ends', () => {
    const { marks, tear = [] } = layOutTimeline([at('1980-05-01'), at('2020-05-01'), ...named.slice(20)], 'right', 1088, 2021);
    const left = Math.min(...tear.map(({ x }) => x));
    for (const { name } of marks.slice(0, 2))
      expect(name?.anchor === 'end' || (name?.at.x ?? 0) + estimateWidth('A raid', 13) <= left).toBe(true);
  });

  test('are cut after a word, and left out when little would be left', () => {
    const name = 'Suicide bombing of a military outpost';
    expect(cutToRoom(name, 1000)).toBe(name);
    expect(cutToRoom(name, 160)).toBe('Suicide bombing…');
    expect(cutToRoom(name, 60)).toBeUndefined();
  });
});

test('spread over lanes, spans of one lane are as far apart as can be', () => {
  const spans = [0, 10, 20, 30].map((from) => ({ from, to: from + 5 }));
  expect(assignLanes(spans)).toEqual([0, 0, 0, 0]);
  expect(assignLanes(spans, 3)).toEqual([0, 1, 2, 0]);
  expect(assignLanes([...spans, ...spans.map(() => ({ from: 31, to: 40 }))], 2)).toEqual([0, 1, 0, 1, 0, 2, 3, 4]);
});

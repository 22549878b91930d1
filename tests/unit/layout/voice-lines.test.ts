import { describe, expect, test } from 'vitest';
import { layOutVoices, markSize } from '../../../src/core/layout/voice-lines.ts';
import { toGridAnswers } from '../../../src/core/model/grid-cells.ts';
import { toVoices } from '../../../src/core/model/voices.ts';
import type { ContentFile } from '../../../src/core/schema/parse-content-file.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeActors, makeArticleOfClaims, makeClaim, makeQuestion } from '../../support/make-content.ts';
import { makeBasedDate, makeGradedDate } from '../../support/make-dates.ts';

type Said = readonly [answer: 'yes' | 'between' | 'no', date: string];
/** What authors say, each in an article of their own. */
const layOut = (...authors: readonly (readonly Said[])[]) => {
  const claims = authors.map((said, i) => said.map(([answer, date], k) => ({ id: `claim-${i}-${k}`, answer, date })));
  const idsOf = (side: Said[0]) => claims.flat().flatMap(({ id, answer }) => (answer === side ? [id] : []));
  const sides = (['yes', 'between', 'no'] as const).flatMap((side) => (idsOf(side).length === 0 ? [] : [[side, idsOf(side)] as const]));
  const files: readonly ContentFile[] = [
    ...makeActors('alpha'),
    ...claims.map((own, i) =>
      makeArticleOfClaims(
        `a${i}`,
        own.map(({ id, date }) => makeClaim(id, { said: makeBasedDate(date) })),
        { date: makeGradedDate('2026') },
      ),
    ),
    makeQuestion('q', [Object.fromEntries(sides)], { kind: 'partial' }),
  ];
  const [question] = buildValidSite(files).questions;
  if (question === undefined) throw new Error('There is no question.');
  return layOutVoices(toVoices(question), toGridAnswers(question));
};
/** Pixels of an axis on a narrow phone. */
const narrow = (share: number): number => (share * 250) / 100;
const firstLane = markSize.padding + markSize.half;

describe('a mark', () => {
  test('stands in the middle of the time that its date may mean, with a bar over it', () => {
    const { rows } = layOut([['yes', '2022']], [['no', '2020']], [['no', '2023-12-31']]);
    const marks = rows.flatMap((row) => row.marks);
    // The order of time; the axis is drawn in whole pixels of the narrowest phone, which are 0.4 % of it.
    const expected = [
      [0, 25],
      [50, 25],
      [100, 0],
    ] as const;
    for (const [i, [from, length]] of expected.entries()) {
      expect(Math.abs((marks[i]?.from ?? Infinity) - from)).toBeLessThanOrEqual(0.4);
      expect(Math.abs((marks[i]?.length ?? Infinity) - length)).toBeLessThanOrEqual(0.4);
      expect(Math.abs((marks[i]?.at ?? Infinity) - from - length / 2)).toBeLessThanOrEqual(0.4);
    }
  });

  test('has a count of claims of one date and answer, and says in words who, when and what', () => {
    const [row] = layOut(
      [
        ['no', '2022'],
        ['no', '2022'],
      ],
      [['yes', '2024']],
    ).rows;
    expect(row?.marks.map(({ text, label }) => [text, label])).toEqual([
      ['no × 2', 'no × 2: the author, in “Title of a0”, 2026, said 2022'],
    ]);
  });
});

describe('a row', () => {
  test('has a lane for each answer, in their order, so that a change of answer is a step', () => {
    const [row] = layOut([
      ['no', '2020-01'],
      ['yes', '2022-01'],
      ['between', '2024-01'],
    ]).rows;
    const lanes = row?.marks.map(({ text, y }) => [text, (y - firstLane) / markSize.lane]);
    expect(lanes).toEqual([
      ['no', 2],
      ['yes', 0],
      ['part', 1],
    ]);
    expect(row?.height).toBe(3 * markSize.lane + 2 * markSize.padding);
  });

  test('keeps marks of one answer in one lane, the last with its text, unless they are too near', () => {
    const [row] = layOut([
      ['yes', '2020-01'],
      ['yes', '2020-06'],
      ['yes', '2020-07'],
      ['no', '2022-01'],
    ]).rows;
    expect(row?.marks.map(({ text, y }) => [text, (y - firstLane) / markSize.lane])).toEqual([
      [undefined, 0],
      ['yes', 0],
      ['yes', 1],
      ['no', 2],
    ]);
  });

  test('has the latest marks alone when there are too many, and none of them overlap on a phone', () => {
    const many = Array.from({ length: 30 }, (_, i): Said => [i % 3 === 0 ? 'yes' : 'no', `${2000 + (i % 15)}-${i < 15 ? '03' : '08'}`]);
    const [row] = layOut(many, [['no', '2024']]).rows;
    const marks = row?.marks ?? [];
    expect([marks.length, row?.earlier]).toEqual([12, 18]);
    const half = markSize.half * 14;
    for (const [i, one] of marks.entries())
      for (const other of marks.slice(i + 1))
        expect(one.y !== other.y || Math.abs(narrow(one.at) - narrow(other.at)) >= 2 * half - 1).toBe(true);
  });
});

describe('the axis', () => {
  test('has years, or months with the year beside them', () => {
    const years = layOut([['yes', '2020-03']], [['no', '2022-05']]);
    expect([years.year, years.ticks.map(({ text }) => text)]).toEqual([undefined, ['2020', '2021', '2022']]);
    const months = layOut([['yes', '2020-03-03']], [['no', '2020-05-09']]);
    expect([months.year, months.ticks.map(({ text }) => text)]).toEqual(['2020', ['Mar', 'Apr', 'May']]);
  });

  test('is broken where long years have next to nothing, and not by many claims of one time', () => {
    const recent = ['2024-01', '2024-04', '2024-09', '2025-02'].map((date): readonly Said[] => [['yes', date]]);
    const { breakAt, ticks } = layOut([['no', '1900']], ...recent);
    expect(breakAt).toBeGreaterThan(0);
    expect(ticks.filter(({ at }) => at < (breakAt ?? 0))[0]?.text).toBe('1900');
    expect(layOut([['no', '2020']], [['yes', '2024-03-18']], [['no', '2024-03-18']], [['yes', '2024-03-18']]).breakAt).toBeUndefined();
  });

  test('has twelve rows at most, and says whom it leaves out', () => {
    const { rows, others } = layOut(
      ...Array.from({ length: 15 }, (_, i): readonly Said[] => [[i % 2 === 0 ? 'yes' : 'no', String(2000 + i)]]),
    );
    expect([rows.length, others.length]).toEqual([12, 3]);
  });
});

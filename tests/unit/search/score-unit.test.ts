import { describe, expect, test } from 'vitest';
import type { TextUnit } from '../../../src/core/search/index-file.ts';
import { readUnit, scoreUnit, type ScoredUnit } from '../../../src/core/search/score-unit.ts';
import type { Wanted } from '../../../src/core/search/weigh-query.ts';
import { makeWanted } from '../../support/make-wanted.ts';

const attack = makeWanted({ terms: ['attack'] });
const border = makeWanted({ terms: ['border'] });
/** The actor on page 7. */
const ttp = makeWanted({ pages: [7], terms: ['ttp'] });

const score = (text: string, wanted: readonly Wanted[], names: TextUnit['names'] = []): ScoredUnit =>
  scoreUnit(readUnit({ kind: 'passage', id: 'p1', url: '/articles/a/#p1', label: '', text, names }), wanted);
const toMarked = (text: string, wanted: readonly Wanted[], names: TextUnit['names'] = []): readonly string[] =>
  score(text, wanted, names).marks.map(([start, end]) => text.slice(start, end));

describe('a unit covers', () => {
  test('what it has of the things wanted, each once', () => {
    expect(score('An attack, more attacks.', [attack, border]).covered).toBe(1);
    expect(score('Attacks at the border.', [attack, border]).covered).toBe(2);
  });

  test('nothing when it has none, and scores nothing', () => {
    expect(score('A quiet day.', [attack, border])).toMatchObject({ covered: 0, score: 0, marks: [] });
  });

  test('nothing when nothing is wanted', () => {
    expect(score('Attacks at the border.', [])).toMatchObject({ covered: 0, score: 0, marks: [] });
  });

  test('a name wherever its bearer is named, under any form', () => {
    expect(score('The Pakistani Taliban left.', [ttp], [[4, 21, [7]]]).covered).toBe(1);
    expect(score('The Afghan Taliban left.', [ttp], [[4, 18, [8]]]).covered).toBe(0);
  });

  test('a name that it is about without printing it, as a claim does', () => {
    expect(score('They left.', [ttp], [[0, 0, [7]]])).toMatchObject({ covered: 1, marks: [] });
  });
});

describe('a unit scores more', () => {
  const compare = (better: ScoredUnit, worse: ScoredUnit): void => {
    expect(better.score).toBeGreaterThan(worse.score);
    expect(worse.score).toBeGreaterThan(0);
  };

  test('for more occurrences', () => {
    compare(score('Attack after attack after attack.', [attack]), score('Attack after day after day.', [attack]));
  });

  test('for covering two things than for repeating one', () => {
    const text = 'Attack, attack, attack, attack, attack.';
    compare(score('An attack at the border.', [attack, border]), score(text, [attack, border]));
  });

  test('for the rarer word', () => {
    const rare = makeWanted({ terms: ['border'], rarity: 3 });
    compare(score('The border.', [attack, rare]), score('The attack.', [attack, rare]));
  });

  test('when it is shorter', () => {
    compare(score('An attack.', [attack]), score(`An attack. ${'Much more text. '.repeat(100)}`, [attack]));
  });

  test('for the very word typed than for another name of its bearer', () => {
    compare(score('The TTP left.', [ttp], [[4, 7, [7]]]), score('The Pakistani Taliban left.', [ttp], [[4, 21, [7]]]));
  });

  test('for the word itself than for one that counts at a discount', () => {
    const strikes: Wanted = {
      ...attack,
      terms: new Map([
        ['airstrik', 1],
        ['raid', 0.4],
      ]),
    };
    compare(score('An air strike.', [strikes]), score('A raid.', [strikes]));
  });
});

describe('things that stand close together score more', () => {
  const compare = (...texts: readonly string[]): void => {
    const scores = texts.map((text) => score(text, [attack, border]).score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(texts.length);
  };

  test('side by side in the order asked for, then in another order, then apart', () => {
    compare('Attack border one two three.', 'Border attack one two three.', 'Border one two three attack.');
  });

  test('with fewer words between', () => {
    compare('Attack border one two.', 'Attack one border two.', 'Attack one two border.');
  });

  test('where they stand closest, wherever that is', () => {
    compare('Attack one two border one attack border.', 'Attack attack one two border one border.');
    compare('Border attack one border one two attack.', 'Attack one two border border one attack.');
  });

  test('all of three rather than two of them', () => {
    const raid = makeWanted({ terms: ['raid'] });
    const all = score('Attack border raid one two three.', [attack, border, raid]);
    expect(all.score).toBeGreaterThan(score('Attack border one two three raid.', [attack, border, raid]).score);
  });

  test('with no word of a name between', () => {
    const named = (end: number) => score('The Pakistani Taliban attack.', [makeWanted({ pages: [7] }), attack], [[4, end, [7]]]);
    expect(named(21).score).toBeGreaterThan(named(13).score);
  });

  test('but a name that is not printed stands nowhere', () => {
    const about = (text: string) => score(text, [ttp, attack], [[0, 0, [7]]]);
    expect(about('Attack one two.').score).toBe(about('One two attack.').score);
    expect(about('Attack one two.').covered).toBe(2);
  });

  test('and one thing alone is never close to itself', () => {
    expect(score('Attack attack one two.', [attack]).score).toBe(score('Attack one two attack.', [attack]).score);
    const apart = score(`Attack ${'filler '.repeat(100)}border.`, [attack, border]);
    expect(apart.score).toBeGreaterThan(score('Attack.', [attack, border]).score);
  });
});

test('a text of 20,000 words is scored', () => {
  const { covered, marks } = score('attack border '.repeat(10_000), [attack, border]);
  expect([covered, marks.length]).toEqual([2, 20_000]);
  expect(score(`attack ${'filler '.repeat(20_000)}border`, [attack, border]).covered).toBe(2);
});

describe('marks', () => {
  test('stand in order, whatever the order of the query', () => {
    expect(toMarked('🙂 Border attacks, border.', [attack, border])).toEqual(['Border', 'attacks', 'border']);
  });

  test('that overlap are one', () => {
    expect(toMarked('The TTP left.', [ttp], [[4, 7, [7]]])).toEqual(['TTP']);
    const taliban = makeWanted({ terms: ['taliban'] });
    expect(toMarked('The Pakistani Taliban left.', [ttp, taliban], [[4, 21, [7]]])).toEqual(['Pakistani Taliban']);
  });

  test('take a compound whole', () => {
    expect(toMarked('Two air strikes.', [makeWanted({ terms: ['airstrik'] })])).toEqual(['air strikes']);
  });
});

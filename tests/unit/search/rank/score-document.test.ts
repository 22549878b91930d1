import { describe, expect, test } from 'vitest';
import type { QueryClause } from '../../../../src/core/search/query/build-clauses.ts';
import type { SearchDocument } from '../../../../src/core/search/index/index-file.ts';
import { scoreDocument, type ScoredDocument } from '../../../../src/core/search/rank/score-document.ts';
import { makeClause } from '../../../support/make-clause.ts';
import { makeDocument } from '../../../support/make-document.ts';

const attack = makeClause({ terms: ['attack'] });
const border = makeClause({ terms: ['border'] });
/** The actor on page 7. */
const ttp = makeClause({ pages: [7], terms: ['ttp'] });

const score = (text: string, clauses: readonly QueryClause[], names: SearchDocument['names'] = []): ScoredDocument =>
  scoreDocument(makeDocument(text, { names }), clauses);
const toHighlighted = (text: string, clauses: readonly QueryClause[], names: SearchDocument['names'] = []): readonly string[] =>
  score(text, clauses, names).highlights.map(([start, end]) => text.slice(start, end));

describe('a document matches', () => {
  test('a clause once, however often it has it', () => {
    expect(score('An attack, more attacks.', [attack, border]).coverage).toBe(1);
    expect(score('Attacks at the border.', [attack, border]).coverage).toBe(2);
  });

  test('nothing when it has none of the clauses, and scores 0', () => {
    expect(score('A quiet day.', [attack, border])).toMatchObject({ coverage: 0, score: 0, highlights: [] });
  });

  test('nothing when there are no clauses', () => {
    expect(score('Attacks at the border.', [])).toMatchObject({ coverage: 0, score: 0, highlights: [] });
  });

  test('a name wherever its page is mentioned, under any form', () => {
    expect(score('The Pakistani Taliban left.', [ttp], [[4, 21, [7]]]).coverage).toBe(1);
    expect(score('The Afghan Taliban left.', [ttp], [[4, 18, [8]]]).coverage).toBe(0);
  });

  test('a name that it is about without printing it, as a claim may be', () => {
    expect(score('They left.', [ttp], [[0, 0, [7]]])).toMatchObject({ coverage: 1, highlights: [] });
  });
});

describe('a document scores more', () => {
  const compare = (better: ScoredDocument, worse: ScoredDocument): void => {
    expect(better.score).toBeGreaterThan(worse.score);
    expect(worse.score).toBeGreaterThan(0);
  };

  test('for more occurrences', () => {
    compare(score('Attack after attack after attack.', [attack]), score('Attack after day after day.', [attack]));
  });

  test('for two clauses than for one repeated', () => {
    const text = 'Attack, attack, attack, attack, attack.';
    compare(score('An attack at the border.', [attack, border]), score(text, [attack, border]));
  });

  test('for a word with a greater idf', () => {
    const rare = makeClause({ terms: ['border'], idf: 3 });
    compare(score('The border.', [attack, rare]), score('The attack.', [attack, rare]));
  });

  test('when it is shorter', () => {
    compare(score('An attack.', [attack]), score(`An attack. ${'Much more text. '.repeat(100)}`, [attack]));
  });

  test('for the name typed than for another name of the page', () => {
    compare(score('The TTP left.', [ttp], [[4, 7, [7]]]), score('The Pakistani Taliban left.', [ttp], [[4, 21, [7]]]));
  });

  test('for the word itself than for a term with less weight', () => {
    const strikes: QueryClause = {
      ...attack,
      terms: new Map([
        ['airstrik', 1],
        ['raid', 0.4],
      ]),
    };
    compare(score('An airstrike.', [strikes]), score('A raid.', [strikes]));
  });
});

describe('matches close together score more', () => {
  const compare = (...texts: readonly string[]): void => {
    const scores = texts.map((text) => score(text, [attack, border]).score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(texts.length);
  };

  test('side by side in the order of the query, then in another order, then apart', () => {
    compare('Attack border one two three.', 'Border attack one two three.', 'Border one two three attack.');
  });

  test('with fewer words between', () => {
    compare('Attack border one two.', 'Attack one border two.', 'Attack one two border.');
  });

  test('by the closest of them, wherever it is', () => {
    compare('Attack one two border one attack border.', 'Attack attack one two border one border.');
    compare('Border attack one border one two attack.', 'Attack one two border border one attack.');
  });

  test('with all three together than with two of them', () => {
    const raid = makeClause({ terms: ['raid'] });
    const all = score('Attack border raid one two three.', [attack, border, raid]);
    expect(all.score).toBeGreaterThan(score('Attack border one two three raid.', [attack, border, raid]).score);
  });

  test('without counting words of a name as words between', () => {
    const named = (end: number) => score('The Pakistani Taliban attack.', [makeClause({ pages: [7] }), attack], [[4, end, [7]]]);
    expect(named(21).score).toBeGreaterThan(named(13).score);
  });

  test('but a name that is not printed is nowhere', () => {
    const about = (text: string) => score(text, [ttp, attack], [[0, 0, [7]]]);
    expect(about('Attack one two.').score).toBe(about('One two attack.').score);
    expect(about('Attack one two.').coverage).toBe(2);
  });

  test('but two matches of one clause do not', () => {
    expect(score('Attack attack one two.', [attack]).score).toBe(score('Attack one two attack.', [attack]).score);
    const apart = score(`Attack ${'filler '.repeat(100)}border.`, [attack, border]);
    expect(apart.score).toBeGreaterThan(score('Attack.', [attack, border]).score);
  });
});

test('a text of 20,000 words is scored', () => {
  const { coverage, highlights } = score('attack border '.repeat(10_000), [attack, border]);
  expect([coverage, highlights.length]).toEqual([2, 20_000]);
  expect(score(`attack ${'filler '.repeat(20_000)}border`, [attack, border]).coverage).toBe(2);
});

describe('highlights', () => {
  test('are in the order of the text, whatever the order of the query', () => {
    expect(toHighlighted('🙂 Border attacks, border.', [attack, border])).toEqual(['Border', 'attacks', 'border']);
  });

  test('that overlap are joined', () => {
    expect(toHighlighted('The TTP left.', [ttp], [[4, 7, [7]]])).toEqual(['TTP']);
    const taliban = makeClause({ terms: ['taliban'] });
    expect(toHighlighted('The Pakistani Taliban left.', [ttp, taliban], [[4, 21, [7]]])).toEqual(['Pakistani Taliban']);
  });

  test('cover a term of several words whole', () => {
    expect(toHighlighted('Some 8 000 men.', [makeClause({ terms: ['8000'] })])).toEqual(['8 000']);
  });
});

import { describe, expect, it, test } from 'vitest';
import { toWords } from '../../../src/core/names/fold.ts';
import { findPhrase, readUnit, scoreUnit } from '../../../src/core/search/score-unit.ts';
import { makeWanted } from '../../support/make-wanted.ts';

const toFolded = (text: string): readonly string[] => toWords(text).map(({ folded }) => folded);
/** The stretches of a text where a phrase stands; one that ends in an ellipsis is still open. */
const find = (text: string, phrase: string): readonly string[] =>
  findPhrase(toWords(text), toFolded(phrase), phrase.endsWith('…')).map(([start, end]) => text.slice(start, end));

describe('a phrase stands', () => {
  it.each([
    ['A raid at the border.', 'at the border', 'at the border'],
    ['CROSS-BORDER raids', 'cross border', 'CROSS-BORDER'],
    ['They cross, border or not', 'cross border', 'cross, border'],
    ['🙂 Viktor Orba\u0301n left', 'orban left', 'Orba\u0301n left'],
    ['تحریک طالبان پاکستان', 'طالبان پاكستان', 'طالبان پاکستان'],
    ['raid', 'raid', 'raid'],
    ['the end', 'the end', 'the end'],
  ])('in “%s”: %s', (text, phrase, found) => {
    expect(find(text, phrase)).toEqual([found]);
  });

  test('wherever its words stand, over one another too', () => {
    expect(find('No, no, no: a raid, no, no.', 'no no')).toEqual(['No, no', 'no, no', 'no, no']);
  });
});

describe('a phrase does not stand', () => {
  it.each([
    ['with a word between', 'at the old border', 'at the border'],
    ['in another order', 'border the at', 'at the border'],
    ['without a word that says little', 'raid border', 'raid on border'],
    ['in other words of the stem', 'raids on borders', 'raid'],
    ['in part of a word', 'a crossborder raid', 'border raid'],
    ['beyond the end', 'raid on', 'raid on the'],
    ['in an empty text', '', 'raid'],
  ])('%s', (_, text, phrase) => {
    expect(find(text, phrase)).toEqual([]);
  });
});

describe('an open phrase', () => {
  it.each([
    ['may end inside a word', 'at the border', 'the bor…', ['the border']],
    ['may be whole', 'at the border', 'the border…', ['the border']],
    ['of one word is the beginning of any', 'bordering the border', 'bor…', ['bordering', 'border']],
    ['has its other words whole', 'therefore border', 'the bor…', []],
    ['ends in no later part of a word', 'the crossborder', 'the bor…', []],
  ])('%s', (_, text, phrase, found) => {
    expect(find(text, phrase)).toEqual(found);
  });
});

describe('a unit with a phrase', () => {
  const score = (text: string, phrase: string) =>
    scoreUnit(readUnit({ kind: 'passage', id: 'p1', url: '', label: '', text, names: [] }), [makeWanted({ phrase, rarity: 2 })]);

  test('covers it and marks it whole', () => {
    const text = 'A raid at the border, at the border.';
    const { covered, marks } = score(text, 'at the border');
    expect(covered).toBe(1);
    expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['at the border', 'at the border']);
  });

  test('scores more when it has it more often, and nothing when it has its words apart', () => {
    expect(score('On the border, on the border.', 'the border').score).toBeGreaterThan(
      score('On the border, on a border.', 'the border').score,
    );
    expect(score('The old border.', 'the border')).toMatchObject({ covered: 0, score: 0, marks: [] });
  });
});

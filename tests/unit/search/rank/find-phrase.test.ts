import { describe, expect, it, test } from 'vitest';
import { toWords } from '../../../../src/core/names/fold.ts';
import { findPhrase } from '../../../../src/core/search/rank/find-phrase.ts';
import { scoreDocument } from '../../../../src/core/search/rank/score-document.ts';
import { makeClause } from '../../../support/make-clause.ts';
import { makeDocument } from '../../../support/make-document.ts';

const toFolded = (text: string): readonly string[] => toWords(text).map(({ folded }) => folded);
/** The places of a phrase in a text; a phrase that ends in an ellipsis is open. */
const find = (text: string, phrase: string): readonly string[] =>
  findPhrase(toWords(text), toFolded(phrase), phrase.endsWith('…')).map(([start, end]) => text.slice(start, end));

describe('a phrase is found', () => {
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

  test('wherever its words follow one another, overlapping too', () => {
    expect(find('No, no, no: a raid, no, no.', 'no no')).toEqual(['No, no', 'no, no', 'no, no']);
  });
});

describe('a phrase is not found', () => {
  it.each([
    ['with a word between', 'at the old border', 'at the border'],
    ['in another order', 'border the at', 'at the border'],
    ['without its stop word', 'raid border', 'raid on border'],
    ['in other forms of its words', 'raids on borders', 'raid'],
    ['in a part of a word', 'a crossborder raid', 'border raid'],
    ['past the end of the text', 'raid on', 'raid on the'],
    ['in an empty text', '', 'raid'],
  ])('%s', (_, text, phrase) => {
    expect(find(text, phrase)).toEqual([]);
  });
});

describe('an open phrase', () => {
  it.each([
    ['may end within a word', 'at the border', 'the bor…', ['the border']],
    ['may end with a word', 'at the border', 'the border…', ['the border']],
    ['of one word matches every word with that prefix', 'bordering the border', 'bor…', ['bordering', 'border']],
    ['must have its other words whole', 'therefore border', 'the bor…', []],
    ['does not match a later part of a word', 'the crossborder', 'the bor…', []],
  ])('%s', (_, text, phrase, found) => {
    expect(find(text, phrase)).toEqual(found);
  });
});

describe('a document with a phrase', () => {
  const score = (text: string, phrase: string) => scoreDocument(makeDocument(text), [makeClause({ phrase, idf: 2 })]);

  test('matches it and highlights it whole', () => {
    const text = 'A raid at the border, at the border.';
    const { coverage, highlights } = score(text, 'at the border');
    expect(coverage).toBe(1);
    expect(highlights.map(([start, end]) => text.slice(start, end))).toEqual(['at the border', 'at the border']);
  });

  test('scores more when it has it more often, and 0 when it has its words apart', () => {
    expect(score('On the border, on the border.', 'the border').score).toBeGreaterThan(
      score('On the border, on a border.', 'the border').score,
    );
    expect(score('The old border.', 'the border')).toMatchObject({ coverage: 0, score: 0, highlights: [] });
  });
});

import { describe, expect, it, test } from 'vitest';
import { createPostings, exportPostings, readPostings, writePostings, type Postings } from '../../../../src/core/search/index/postings.ts';

type Counts = Readonly<Record<string, number>>;

const exportCounts = (...articles: readonly Counts[]) =>
  exportPostings(articles.map((counts, id) => ({ id, terms: new Map(Object.entries(counts)) })));

/** The postings of articles, exported to text and added again one term after another, and their terms. */
const makePostings = (...articles: readonly Counts[]) => {
  const postings = createPostings();
  const terms = exportCounts(...articles).flatMap((term) => postings.add(writePostings([term])));
  return { postingsOf: postings.of, terms };
};
const toArticles = (postings: Postings): readonly number[] => [...postings.keys()].toSorted((a, b) => a - b);

describe('exported and added postings', () => {
  const { postingsOf, terms } = makePostings({ border: 1, attack: 2 }, { border: 3, '@actor:ttp': 1, ISI: 1, isi: 1 }, { طالبان: 1 });

  it.each([
    ['border', [0, 1]],
    ['attack', [0]],
    ['@actor:ttp', [1]],
    ['طالبان', [2]],
    ['ISI', [1]],
    ['Border', []],
    ['bord', []],
    ['borders', []],
    ['', []],
  ])('have “%s” in the articles %j', (term, articles) => {
    expect(toArticles(postingsOf(term))).toEqual(articles);
  });

  test('have all terms, each once, in the order of their keys', () => {
    expect(terms).toEqual(['@actor:ttp', 'attack', 'border', 'isi', 'ISI', 'طالبان']);
  });

  test('keep the terms that were added before', () => {
    const [attack = [], border = []] = exportCounts({ attack: 1, border: 1 }).map((term) => [term]);
    const postings = createPostings();
    expect([postings.add(writePostings(attack)), toArticles(postings.of('attack'))]).toEqual([['attack'], [0]]);
    expect([postings.add(writePostings(border)), postings.add('')]).toEqual([['border'], []]);
    expect(['attack', 'border'].map((term) => toArticles(postings.of(term)))).toEqual([[0], [0]]);
  });

  test('are the same however many other terms were asked for', () => {
    const many = makePostings(Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`word${i}`, i + 1])));
    const ask = () => many.terms.map((term) => [...many.postingsOf(term)]);
    expect(ask()).toEqual(ask());
    expect(ask().every((found) => found.length === 1)).toBe(true);
  });

  test('have impacts above 0 and at most 1', () => {
    for (const impact of terms.flatMap((term) => [...postingsOf(term).values()])) {
      expect(impact).toBeGreaterThan(0);
      expect(impact).toBeLessThanOrEqual(1);
    }
  });
});

describe('postings as text', () => {
  test('are read as they were written, whatever the slots and however far apart', () => {
    const slots = Array.from({ length: 16 }, (_, slot) => (slot % 5 === 4 ? [] : [slot, 3 * slot + 100, 100_000 - slot]));
    const terms = [['b2c', slots] as const, ['@actor:ttp', slots.map((ids, i) => (i < 15 ? [] : ids))] as const];
    expect(readPostings(writePostings(terms))).toEqual(terms);
  });

  test('have a line for each term, with the steps from one document to the next', () => {
    expect(
      writePostings([
        ['border', [null, [2, 7], [4]]],
        ['raid', [undefined, [0]]],
      ]),
    ).toBe('border 2b2c3b\nraid 0b');
    expect([writePostings([]), readPostings('')]).toEqual(['', []]);
  });
});

describe('the impact of a term', () => {
  test('is greater for more occurrences in texts of the same length', () => {
    const { postingsOf } = makePostings({ border: 1, other: 9 }, { border: 5, other: 5 }, { border: 2, other: 8 });
    const [one = 0, five = 0, two = 0] = [0, 1, 2].map((id) => postingsOf('border').get(id));
    expect(five).toBeGreaterThan(two);
    expect(two).toBeGreaterThan(one);
  });

  test('is greater in a shorter text', () => {
    const { postingsOf } = makePostings({ border: 2, other: 100 }, { border: 2, other: 10 });
    expect(postingsOf('border').get(1)).toBeGreaterThan(postingsOf('border').get(0) ?? 1);
  });

  test('saturates: the tenth occurrence adds less than the second', () => {
    const { postingsOf } = makePostings(...[1, 2, 9, 10].map((border) => ({ border, other: 20 - border })));
    const [one = 0, two = 0, nine = 0, ten = 0] = [0, 1, 2, 3].map((id) => postingsOf('border').get(id));
    expect(two - one).toBeGreaterThan(ten - nine);
  });
});

test('postings of a common term are not truncated', () => {
  const { postingsOf } = makePostings(...Array.from({ length: 300 }, (_, i) => ({ border: 1, [`own${i}`]: 1 })));
  expect(toArticles(postingsOf('border'))).toHaveLength(300);
  expect(toArticles(postingsOf('own299'))).toEqual([299]);
});

test('postings of no articles are empty', () => {
  const { postingsOf, terms } = makePostings();
  expect([toArticles(postingsOf('border')), terms]).toEqual([[], []]);
});

describe('a property name of JavaScript objects', () => {
  const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];

  it.each(names)('is in no article that does not have it: %s', (name) => {
    expect(toArticles(makePostings({ border: 1 }).postingsOf(name))).toEqual([]);
  });

  it.each(names)('is in the article that has it: %s', (name) => {
    const postings = createPostings();
    const terms = [
      { id: 0, terms: new Map([['border', 1]]) },
      { id: 1, terms: new Map([[name, 1]]) },
    ];
    postings.add(writePostings(exportPostings(terms)));
    expect(toArticles(postings.of(name))).toEqual([1]);
  });
});

import { describe, expect, it, test } from 'vitest';
import { exportPostings, importPostings, type Postings } from '../../../../src/core/search/index/postings.ts';

type Counts = Readonly<Record<string, number>>;

/** The postings of articles, exported to JSON and imported again. */
const makePostings = (...articles: readonly Counts[]) => {
  const exported = exportPostings(articles.map((counts, id) => ({ id, terms: new Map(Object.entries(counts)) })));
  return importPostings(JSON.parse(JSON.stringify(exported)) as Readonly<Record<string, string>>);
};
const toArticles = (postings: Postings): readonly number[] => [...postings.keys()].toSorted((a, b) => a - b);

describe('exported and imported postings', () => {
  const { postingsOf, terms } = makePostings({ border: 1, attack: 2 }, { border: 3, '@actor:ttp': 1 }, { طالبان: 1 });

  it.each([
    ['border', [0, 1]],
    ['attack', [0]],
    ['@actor:ttp', [1]],
    ['طالبان', [2]],
    ['bord', []],
    ['borders', []],
    ['', []],
  ])('have “%s” in the articles %j', (term, articles) => {
    expect(toArticles(postingsOf(term))).toEqual(articles);
  });

  test('have all terms, each once', () => {
    expect(terms.toSorted()).toEqual(['@actor:ttp', 'attack', 'border', 'طالبان']);
  });

  test('have impacts above 0 and at most 1', () => {
    for (const impact of terms.flatMap((term) => [...postingsOf(term).values()])) {
      expect(impact).toBeGreaterThan(0);
      expect(impact).toBeLessThanOrEqual(1);
    }
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
    const terms = new Map([[name, 1]]);
    const { postingsOf } = importPostings(
      exportPostings([
        { id: 0, terms: new Map([['border', 1]]) },
        { id: 1, terms },
      ]),
    );
    expect(toArticles(postingsOf(name))).toEqual([1]);
  });
});

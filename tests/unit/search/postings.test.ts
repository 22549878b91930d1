import { describe, expect, it, test } from 'vitest';
import { exportPostings, importPostings } from '../../../src/core/search/postings.ts';

type Counts = Readonly<Record<string, number>>;

/** Postings of documents, numbered as they stand, that have come through a file. */
const makePostings = (...documents: readonly Counts[]) => {
  const exported = exportPostings(documents.map((counts, id) => ({ id, terms: new Map(Object.entries(counts)) })));
  return importPostings(JSON.parse(JSON.stringify(exported)) as Readonly<Record<string, string>>);
};
const toDocuments = (hits: ReadonlyMap<number, number>): readonly number[] => [...hits.keys()].toSorted((a, b) => a - b);

describe('what is exported and imported', () => {
  const { hitsOf, terms } = makePostings({ border: 1, attack: 2 }, { border: 3, '@actor:ttp': 1 }, { طالبان: 1 });

  it.each([
    ['border', [0, 1]],
    ['attack', [0]],
    ['@actor:ttp', [1]],
    ['طالبان', [2]],
    ['bord', []],
    ['borders', []],
    ['', []],
  ])('has “%s” in the documents %j', (term, documents) => {
    expect(toDocuments(hitsOf(term))).toEqual(documents);
  });

  test('has all terms, each once', () => {
    expect(terms.toSorted()).toEqual(['@actor:ttp', 'attack', 'border', 'طالبان']);
  });

  test('has impacts above 0 and at most 1', () => {
    for (const impact of terms.flatMap((term) => [...hitsOf(term).values()])) {
      expect(impact).toBeGreaterThan(0);
      expect(impact).toBeLessThanOrEqual(1);
    }
  });
});

describe('impact', () => {
  test('is greater for more occurrences in texts of one length', () => {
    const { hitsOf } = makePostings({ border: 1, other: 9 }, { border: 5, other: 5 }, { border: 2, other: 8 });
    const [one = 0, five = 0, two = 0] = [0, 1, 2].map((id) => hitsOf('border').get(id));
    expect(five).toBeGreaterThan(two);
    expect(two).toBeGreaterThan(one);
  });

  test('is greater in a shorter text', () => {
    const { hitsOf } = makePostings({ border: 2, other: 100 }, { border: 2, other: 10 });
    expect(hitsOf('border').get(1)).toBeGreaterThan(hitsOf('border').get(0) ?? 1);
  });

  test('grows ever less: the tenth occurrence adds less than the second', () => {
    const { hitsOf } = makePostings(...[1, 2, 9, 10].map((border) => ({ border, other: 20 - border })));
    const [one = 0, two = 0, nine = 0, ten = 0] = [0, 1, 2, 3].map((id) => hitsOf('border').get(id));
    expect(two - one).toBeGreaterThan(ten - nine);
  });
});

test('no document is left out, however many there are', () => {
  const { hitsOf } = makePostings(...Array.from({ length: 300 }, (_, i) => ({ border: 1, [`own${i}`]: 1 })));
  expect(toDocuments(hitsOf('border'))).toHaveLength(300);
  expect(toDocuments(hitsOf('own299'))).toEqual([299]);
});

test('no documents at all are no fault', () => {
  const { hitsOf, terms } = makePostings();
  expect([toDocuments(hitsOf('border')), terms]).toEqual([[], []]);
});

describe('names that objects of JavaScript have by themselves', () => {
  const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];

  it.each(names)('“%s” is found nowhere unless it is written', (name) => {
    expect(toDocuments(makePostings({ border: 1 }).hitsOf(name))).toEqual([]);
  });

  it.each(names)('“%s” is found where it is written', (name) => {
    const terms = new Map([[name, 1]]);
    const { hitsOf } = importPostings(
      exportPostings([
        { id: 0, terms: new Map([['border', 1]]) },
        { id: 1, terms },
      ]),
    );
    expect(toDocuments(hitsOf(name))).toEqual([1]);
  });
});

import { describe, expect, it, test } from 'vitest';
import type { Hits } from '../../../src/core/search/postings.ts';
import { readUnit, scoreUnit } from '../../../src/core/search/score-unit.ts';
import { makeActor, makeArticle } from '../../support/make-content.ts';
import { makeReader } from '../../support/make-reader.ts';

const texts = {
  border: 'A raid on the border.',
  both: 'The border. The US truce.',
  strikes: 'Bombed, they strike at us.',
  khan: 'Imran Khan’s government.',
};
const search = makeReader([
  makeActor('khan', { names: [{ form: 'Imran Khan', type: 'canonical' }] }),
  makeActor('government', { names: [{ form: 'Imran Khan’s government', type: 'canonical' }] }),
  ...Object.entries(texts).map(([id, text]) =>
    makeArticle(id, text, { title: 'X', deck: 'X', actors: id === 'khan' ? ['government'] : [] }),
  ),
]);
const { index, weigher, names, toPageIds } = search;
const toArticles = (hits: Hits): readonly (string | undefined)[] => [...hits.keys()].map((i) => index.articles[i]?.id).toSorted();
const weighWord = (word: string) => weigher.weighWords(word)[0];

describe('a word', () => {
  test('is wanted as its stem and in capitals', () => {
    expect(Object.fromEntries(weighWord('raids')?.terms ?? [])).toMatchObject({ raid: 1, RAIDS: 1 });
  });

  test('is also wanted, at a discount, as what stands for the same', () => {
    const { airstrik, raid } = Object.fromEntries(weighWord('airstrike')?.terms ?? []);
    expect(airstrik).toBe(1);
    expect(raid).toBeGreaterThan(0);
    expect(raid).toBeLessThan(1);
    expect(toArticles(weighWord('airstrike')?.articles ?? new Map())).toEqual(['border', 'strikes']);
  });

  test('that is the last is also wanted, at a discount, as what it begins; one before it is not', () => {
    const [first, last] = weigher.weighWords('bor bor').map(({ terms }) => Object.fromEntries(terms));
    expect(first?.['border']).toBeUndefined();
    expect(last?.['border']).toBeGreaterThan(0);
    expect(last?.['border']).toBeLessThan(last?.['bor'] ?? 0);
  });

  test('of two letters begins nothing', () => {
    expect([...(weighWord('bo')?.terms.keys() ?? [])].toSorted()).toEqual(['BO', 'bo']);
  });

  test('is rarer in fewer articles', () => {
    expect(weighWord('truce')?.rarity).toBeGreaterThan(weighWord('border')?.rarity ?? Infinity);
  });

  test('exactly is itself alone', () => {
    const { terms, articles } = weigher.weighExactly('airstrike', []);
    expect([...terms.keys()].toSorted()).toEqual(['AIRSTRIKE', 'airstrik']);
    expect(toArticles(articles)).toEqual([]);
  });
});

describe('a phrase', () => {
  const weigh = (text: string, isOpen = false): readonly (string | undefined)[] =>
    toArticles(weigher.weighPhrase({ text, isOpen }).articles);

  test('is looked for in articles that have all its words', () => {
    expect(weigh('the border')).toEqual(['border', 'both']);
    expect(weigh('border truce')).toEqual(['both']);
    expect(weigh('border zeppelin')).toEqual([]);
  });

  it.each(['us', 'US', 'Us'])('is looked for in any letter case: %s', (text) => {
    expect(weigh(text)).toEqual(['both', 'strikes']);
  });

  test('has nothing that stands for the same', () => {
    expect(weigh('airstrike')).toEqual([]);
  });

  test('that is open may end in any word', () => {
    expect(weigh('the border tru', true)).toEqual(['border', 'both']);
    expect(weigh('the border tru')).toEqual([]);
  });

  test('of words that say nothing is looked for everywhere', () => {
    expect(weigh('of the')).toHaveLength(Object.keys(texts).length);
    expect(weigh('z', true)).toHaveLength(Object.keys(texts).length);
  });

  test('keeps every word, folded', () => {
    const { phrase, pages, terms } = weigher.weighPhrase({ text: 'On the Bórder', isOpen: true });
    expect(phrase).toEqual({ words: ['on', 'the', 'border'], isOpen: true });
    expect([pages.size, terms.size]).toEqual([0, 0]);
  });
});

describe('a name', () => {
  const weigh = (typed: string) => weigher.weighName({ typed, forms: names.resolve(typed).names.flatMap(({ forms }) => forms) });

  test('is its pages, in the articles that name them', () => {
    const { pages, articles } = weigh('Imran Khan’s government');
    expect(toPageIds(pages)).toEqual(['actor:government']);
    expect(toArticles(articles)).toEqual(['khan']);
  });

  test('that stands only inside a longer name is found by its words', () => {
    const want = weigh('Imran Khan');
    expect(toPageIds(want.pages)).toEqual(['actor:khan']);
    expect(toArticles(want.articles)).toEqual(['khan']);
    const units = search.texts.flatMap((text) => text.units.map(readUnit));
    expect(units.filter((unit) => scoreUnit(unit, [want]).covered > 0).map(({ text }) => text)).toEqual(['Imran Khan’s government.']);
  });
});

import { describe, expect, it, test } from 'vitest';
import { analyzeDocument } from '../../../../src/core/search/rank/analyze-document.ts';
import type { Postings } from '../../../../src/core/search/index/postings.ts';
import { scoreDocument } from '../../../../src/core/search/rank/score-document.ts';
import { makeActor, makeArticle, makeThesaurus } from '../../../support/make-content.ts';
import { makeAnalyzer } from '../../../support/make-analyzer.ts';

const texts = {
  border: 'A raid on the border.',
  both: 'The border. The US truce.',
  strikes: 'Bombed, they strike at us.',
  khan: 'Imran Khan’s government.',
};
const search = makeAnalyzer([
  makeThesaurus({ synonyms: [['airstrike', 'bombed', 'raid']] }),
  makeActor('khan', { names: [{ form: 'Imran Khan', type: 'canonical' }] }),
  makeActor('government', { names: [{ form: 'Imran Khan’s government', type: 'canonical' }] }),
  ...Object.entries(texts).map(([id, text]) =>
    makeArticle(id, text, { title: 'X', deck: 'X', actors: id === 'khan' ? ['government'] : [] }),
  ),
]);
const { built, index, clauses, names, toPageIds } = search;
const toArticles = (postings: Postings): readonly (string | undefined)[] => [...postings.keys()].map((i) => built.texts[i]?.id).toSorted();
const forWord = (word: string) => clauses.forWords(word)[0];

describe('the clause of a word', () => {
  test('has its stem and the word in capitals', () => {
    expect(Object.fromEntries(forWord('raids')?.terms ?? [])).toMatchObject({ raid: 1, RAIDS: 1 });
  });

  test('has synonyms with less weight', () => {
    const { airstrik, raid } = Object.fromEntries(forWord('airstrike')?.terms ?? []);
    expect(airstrik).toBe(1);
    expect(raid).toBeGreaterThan(0);
    expect(raid).toBeLessThan(1);
    expect(toArticles(forWord('airstrike')?.postings ?? new Map())).toEqual(['border', 'strikes']);
  });

  test('has, if it is the last, words with that prefix with less weight', () => {
    const [first, last] = clauses.forWords('bor bor').map(({ terms }) => Object.fromEntries(terms));
    expect(first?.['border']).toBeUndefined();
    expect(last?.['border']).toBeGreaterThan(0);
    expect(last?.['border']).toBeLessThan(last?.['bor'] ?? 0);
  });

  test('has none, if it stands before others in the query, or is known by a stem of three letters alone', () => {
    expect([...(clauses.forWords('bor', false)[0]?.terms.keys() ?? [])].toSorted()).toEqual(['BOR', 'bor']);
    expect([...(forWord('bories')?.terms.keys() ?? [])]).not.toContain('border');
  });

  test('of two letters has no words with that prefix', () => {
    expect([...(forWord('bo')?.terms.keys() ?? [])].toSorted()).toEqual(['BO', 'bo']);
  });

  test('has a greater idf if fewer articles have it', () => {
    expect(forWord('truce')?.idf).toBeGreaterThan(forWord('border')?.idf ?? Infinity);
  });

  test('built exactly has the word alone', () => {
    const { terms, postings } = clauses.forExactly('airstrike', []);
    expect([...terms.keys()].toSorted()).toEqual(['AIRSTRIKE', 'airstrik']);
    expect(toArticles(postings)).toEqual([]);
  });
});

describe('the clause of a phrase', () => {
  const findArticles = (text: string, isOpen = false): readonly (string | undefined)[] =>
    toArticles(clauses.forPhrase({ text, isOpen }).postings);

  test('has the articles with all its words', () => {
    expect(findArticles('the border')).toEqual(['border', 'both']);
    expect(findArticles('border truce')).toEqual(['both']);
    expect(findArticles('border zeppelin')).toEqual([]);
  });

  it.each(['us', 'US', 'Us'])('ignores letter case: %s', (text) => {
    expect(findArticles(text)).toEqual(['both', 'strikes']);
  });

  test('has no synonyms', () => {
    expect(findArticles('airstrike')).toEqual([]);
  });

  test('does not require the last word of an open phrase', () => {
    expect(findArticles('the border tru', true)).toEqual(['border', 'both']);
    expect(findArticles('the border tru')).toEqual([]);
  });

  test('of stop words has all articles', () => {
    expect(findArticles('of the')).toHaveLength(Object.keys(texts).length);
    expect(findArticles('z', true)).toHaveLength(Object.keys(texts).length);
  });

  test('keeps every word, folded', () => {
    const { phrase, pages, terms } = clauses.forPhrase({ text: 'On the Bórder', isOpen: true });
    expect(phrase).toEqual({ words: ['on', 'the', 'border'], isOpen: true });
    expect([pages.size, terms.size]).toEqual([0, 0]);
  });
});

describe('the clause of a name', () => {
  const forName = (typed: string) => clauses.forName({ typed, forms: names.resolve(typed).names.flatMap(({ forms }) => forms) });

  test('has its pages and the articles that mention them', () => {
    const { pages, postings } = forName('Imran Khan’s government');
    expect(toPageIds(pages)).toEqual(['actor:government']);
    expect(toArticles(postings)).toEqual(['khan']);
  });

  test('matches its words inside a longer name', () => {
    const clause = forName('Imran Khan');
    expect(toPageIds(clause.pages)).toEqual(['actor:khan']);
    expect(toArticles(clause.postings)).toEqual(['khan']);
    const documents = built.texts.flatMap((text) => text.documents.map((document) => analyzeDocument(document, index.tokenizer)));
    expect(documents.filter((document) => scoreDocument(document, [clause]).coverage > 0).map(({ text }) => text)).toEqual([
      'Imran Khan’s government.',
    ]);
  });
});

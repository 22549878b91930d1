import { describe, expect, it, test } from 'vitest';
import type { QueryClause } from '../../../../src/core/search/query/build-clauses.ts';
import { explainNameMatch, explainDocumentMatch } from '../../../../src/core/search/answer/explain-match.ts';
import type { SearchDocument } from '../../../../src/core/search/index/index-file.ts';
import type { ResolvedForm } from '../../../../src/core/search/query/name-forms.ts';
import { scoreDocument } from '../../../../src/core/search/rank/score-document.ts';
import { makeClause } from '../../../support/make-clause.ts';
import { makeDocument } from '../../../support/make-document.ts';
import { buildContentIndex, makeIndex } from '../../../support/make-index.ts';

const pages = (['actor', 'actor', 'place', 'country'] as const).map((kind, i) => ({
  ...{ kind, id: `page${i}`, title: `Page ${i}`, url: '', summary: '', weight: 0, countries: [] },
}));
const index = makeIndex({ ...buildContentIndex(), pages });
const [actor, , place, country] = [0, 1, 2, 3] as const;

describe('a page is explained by the name that matched', () => {
  const explain = (given: Partial<ResolvedForm>, position: number = actor): string =>
    explainNameMatch(index, position, { form: 'ISIS-K', type: 'acronym', pages: [actor], isPrinted: true, ...given });

  it.each([
    ['with its type', {}, 'matched “ISIS-K” (acronym)'],
    ['with who uses the label', { type: 'exonym', by: 1 }, 'matched “ISIS-K” (label given by Page 1)'],
    ['without a type if it serves search alone', { type: 'search-only' }, 'matched “ISIS-K”'],
    ['with a note if no article prints it', { isPrinted: false }, 'matched “ISIS-K” (acronym), which no article here uses'],
    ['with the note alone', { type: 'search-only', isPrinted: false }, 'matched “ISIS-K”, which no article here uses'],
    [
      'with who uses the label and the note',
      { type: 'exonym', by: 1, isPrinted: false },
      'matched “ISIS-K” (label given by Page 1), which no article here uses',
    ],
  ] as const)('%s', (_, given, why) => {
    expect(explain(given)).toBe(why);
  });

  test('of its capital, if it is a country; the capital by its own name', () => {
    const city = { form: 'City', type: 'canonical', pages: [place, country] } as const;
    expect(explain(city, country)).toBe('“City” is its capital');
    expect(explain(city, place)).toBe('matched “City” (full name)');
  });

  test('of the state of the same name, if it is a country', () => {
    expect(explain({ form: 'Landia', type: 'canonical', pages: [actor, country] }, country)).toBe('matched “Landia” (full name)');
  });
});

describe('a passage or claim is explained', () => {
  const ttp = makeClause({ typed: 'ttp', pages: [actor], terms: ['TTP'] });
  const bla = makeClause({ typed: 'bla', pages: [1], terms: ['BLA'] });
  const words = ['raid', 'border', 'truce', 'attack'].map((term) => makeClause({ typed: term, terms: [term] }));
  const explain = (text: string, clauses: readonly QueryClause[], names: SearchDocument['names'] = []): string =>
    explainDocumentMatch(scoreDocument(makeDocument(text, { names }), clauses));

  test('by the name as typed, in any letter case', () => {
    expect(explain('The TTP left.', [ttp], [[4, 7, [actor]]])).toBe('has “TTP”');
  });

  test('by another name of the page', () => {
    expect(explain('The Pakistani Taliban left.', [ttp], [[4, 21, [actor]]])).toBe('names it as “Pakistani Taliban”');
  });

  test('by the name as typed, even if another comes before it', () => {
    const names: SearchDocument['names'] = [
      [0, 17, [actor]],
      [23, 26, [actor]],
    ];
    expect(explain('Pakistani Taliban, the TTP.', [ttp], names)).toBe('has “TTP”');
  });

  test('by other names of several pages, each once', () => {
    const names: SearchDocument['names'] = [
      [0, 7, [actor]],
      [12, 18, [1]],
      [23, 30, [actor]],
    ];
    expect(explain('Taliban and Baloch and Taliban.', [ttp, bla], names)).toBe('names them as “Taliban”, “Baloch”');
    expect(explain('Taliban and Baloch and Taliban.', [ttp, makeClause({ pages: [actor] })], names)).toBe('names them as “Taliban”');
  });

  test('by words in the order of the query, each once, three at most', () => {
    expect(explain('Truces, border raids, raid.', words)).toBe('has “raids”, “border”, “Truces”');
    expect(explain('An attack raids the border in a truce.', words)).toBe('has “raids”, “border”, “truce”');
  });

  test('by the whole phrase', () => {
    expect(explain('A raid on the Border.', [makeClause({ typed: 'on the border', phrase: 'on the border' })])).toBe('has “on the Border”');
  });

  test('by what it is about, when it prints no name', () => {
    expect(explain('They left.', [ttp], [[0, 0, [actor]]])).toBe('is about it, or made by it');
  });

  test('by all of these together', () => {
    const names: SearchDocument['names'] = [
      [0, 0, [1]],
      [4, 11, [actor]],
      [16, 19, [2]],
    ];
    const usa = makeClause({ typed: 'usa', pages: [2], terms: ['USA'] });
    expect(explain('The Taliban and USA raid.', [ttp, bla, usa, ...words], names)).toBe(
      'names it as “Taliban”, has “USA”, “raid”, is about it, or made by it',
    );
  });

  test('by nothing, when the query has no clauses', () => {
    expect(explain('They left.', [])).toBe('');
  });
});

import { describe, expect, it, test } from 'vitest';
import { describeForm, describeUnit } from '../../../src/core/search/describe-hit.ts';
import type { TextUnit } from '../../../src/core/search/index-file.ts';
import type { ResolvedForm } from '../../../src/core/search/resolve-names.ts';
import { readUnit, scoreUnit } from '../../../src/core/search/score-unit.ts';
import type { Wanted } from '../../../src/core/search/weigh-query.ts';
import { makeSearchFiles } from '../../support/make-search.ts';
import { makeWanted } from '../../support/make-wanted.ts';

const pages = (['actor', 'actor', 'place', 'country'] as const).map((kind, i) => ({
  ...{ kind, id: `page${i}`, title: `Page ${i}`, url: '', summary: '', weight: 0, countries: [] },
}));
const index = { ...makeSearchFiles([]).index, pages };
const [actor, , place, country] = [0, 1, 2, 3] as const;

describe('a page is there for a name', () => {
  const explain = (given: Partial<ResolvedForm>, position: number = actor): string =>
    describeForm(index, position, { form: 'ISIS-K', type: 'acronym', pages: [actor], printed: true, ...given });

  it.each([
    ['of a type', {}, 'matched “ISIS-K” (acronym)'],
    ['that someone gives it', { type: 'exonym', by: 1 }, 'matched “ISIS-K” (label given by Page 1)'],
    ['that is only searched for', { type: 'search-only' }, 'matched “ISIS-K”'],
    ['that is not printed', { printed: false }, 'matched “ISIS-K” (acronym), which no article here prints'],
    ['of neither', { type: 'search-only', printed: false }, 'matched “ISIS-K”, which no article here prints'],
    [
      'that someone gives it in no print',
      { type: 'exonym', by: 1, printed: false },
      'matched “ISIS-K” (label given by Page 1), which no article here prints',
    ],
  ] as const)('%s', (_, given, why) => {
    expect(explain(given)).toBe(why);
  });

  test('of its capital, if it is a country; the capital is there for its own name', () => {
    const city = { form: 'City', type: 'canonical', pages: [place, country] } as const;
    expect(explain(city, country)).toBe('“City” is its capital');
    expect(explain(city, place)).toBe('matched “City” (full name)');
  });

  test('of the state that bears its names, if it is a country', () => {
    expect(explain({ form: 'Landia', type: 'canonical', pages: [actor, country] }, country)).toBe('matched “Landia” (full name)');
  });
});

describe('a passage or claim is there', () => {
  const ttp = makeWanted({ typed: 'ttp', pages: [actor], terms: ['TTP'] });
  const bla = makeWanted({ typed: 'bla', pages: [1], terms: ['BLA'] });
  const words = ['raid', 'border', 'truce', 'attack'].map((term) => makeWanted({ typed: term, terms: [term] }));
  const explain = (text: string, wanted: readonly Wanted[], names: TextUnit['names'] = []): string =>
    describeUnit(scoreUnit(readUnit({ kind: 'passage', id: 'p1', url: '', label: '', text, names }), wanted));

  test('for the name as typed, in any letter case', () => {
    expect(explain('The TTP left.', [ttp], [[4, 7, [actor]]])).toBe('has “TTP”');
  });

  test('for another name, which it tells', () => {
    expect(explain('The Pakistani Taliban left.', [ttp], [[4, 21, [actor]]])).toBe('names it as “Pakistani Taliban”');
  });

  test('for the name as typed, though another stands before it', () => {
    const names: TextUnit['names'] = [
      [0, 17, [actor]],
      [23, 26, [actor]],
    ];
    expect(explain('Pakistani Taliban, the TTP.', [ttp], names)).toBe('has “TTP”');
  });

  test('for other names of several, each once', () => {
    const names: TextUnit['names'] = [
      [0, 7, [actor]],
      [12, 18, [1]],
      [23, 30, [actor]],
    ];
    expect(explain('Taliban and Baloch and Taliban.', [ttp, bla], names)).toBe('names them as “Taliban”, “Baloch”');
    expect(explain('Taliban and Baloch and Taliban.', [ttp, makeWanted({ pages: [actor] })], names)).toBe('names them as “Taliban”');
  });

  test('for words, in the order asked for, each once, three at most', () => {
    expect(explain('Truces, border raids, raid.', words)).toBe('has “raids”, “border”, “Truces”');
    expect(explain('An attack raids the border in a truce.', words)).toBe('has “raids”, “border”, “truce”');
  });

  test('for a phrase, whole', () => {
    expect(explain('A raid on the Border.', [makeWanted({ typed: 'on the border', phrase: 'on the border' })])).toBe('has “on the Border”');
  });

  test('for being about one, when it prints no name', () => {
    expect(explain('They left.', [ttp], [[0, 0, [actor]]])).toBe('is about it, or made by it');
  });

  test('for all of these together', () => {
    const names: TextUnit['names'] = [
      [0, 0, [1]],
      [4, 11, [actor]],
      [16, 19, [2]],
    ];
    const usa = makeWanted({ typed: 'usa', pages: [2], terms: ['USA'] });
    expect(explain('The Taliban and USA raid.', [ttp, bla, usa, ...words], names)).toBe(
      'names it as “Taliban”, has “USA”, “raid”, is about it, or made by it',
    );
  });

  test('for nothing that can be told, when nothing was wanted', () => {
    expect(explain('They left.', [])).toBe('');
  });
});

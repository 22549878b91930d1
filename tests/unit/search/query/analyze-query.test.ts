import { describe, expect, it, test } from 'vitest';
import { makeActor, makeArticle, makePlace, makeThesaurus } from '../../../support/make-content.ts';
import { makeAnalyzer } from '../../../support/make-analyzer.ts';

const named = (...forms: readonly string[]) => ({ names: forms.map((form, i) => ({ form, type: i === 0 ? 'canonical' : 'variant' })) });
const { analyze, toPageIds } = makeAnalyzer([
  makeThesaurus({ compounds: { air: ['strike'] } }),
  makeActor('alpha', named('Alpha', 'Al-Fa “The Raider” Group')),
  makeActor('stans', named('Beta', '-stans', 'Neighbour -stans')),
  makePlace('landia', { kind: 'country', code: 'LA', name: 'Landia', ...named('Landia') }),
  makeArticle('one', 'Alpha in Landia. Air strikes at the border.', { actors: ['alpha'], places: ['landia'] }),
]);
const toTyped = (query: string): readonly string[] => analyze(query).must.map(({ typed }) => typed);

describe('the clauses of a query', () => {
  test('are its names, then its phrases, then its words', () => {
    expect(toTyped('border "air strikes" Alpha raids "the border" Landia')).toEqual([
      ...['Alpha', 'Landia'],
      ...['air strikes', 'the border'],
      'border',
    ]);
  });

  test('leave out words that no article has, if two others are left, and not more than half as many are missing', () => {
    const toBoth = (query: string) => [toTyped(query), analyze(query).absent];
    expect(toBoth('raids at the border of Alpha')).toEqual([['Alpha', 'border'], ['raids']]);
    expect(toBoth('raids at the border')).toEqual([['raids', 'border'], []]);
    expect(toBoth('raids by zeppelins at the border of Alpha')).toEqual([['Alpha', 'raids', 'zeppelins', 'border'], []]);
  });

  test('have pages for a name, none for a phrase or word', () => {
    const { must } = analyze('Alpha "Landia" border');
    expect(must.map(({ pages }) => toPageIds(pages))).toEqual([['actor:alpha'], [], []]);
  });

  it.each(['', '  ', 'the of', '""', '!!!'])('are none for the query “%s”', (query) => {
    expect(analyze(query)).toMatchObject({ must: [], mustNot: [], filters: [], unknownFilters: [], isFilterOnly: false });
  });
});

describe('a query that is a name', () => {
  it.each(['-stans', 'Al-Fa “The Raider” Group', 'al-fa "the raider" group'])('is not parsed further: %s', (query) => {
    const { parsed, resolved } = analyze(query);
    expect(parsed).toEqual({ words: query, phrases: [], excluded: [], filters: [] });
    expect([resolved.names.length, resolved.remainder]).toEqual([1, '']);
  });

  test('in quotation marks is a phrase', () => {
    const { parsed, resolved, must } = analyze('"Alpha"');
    expect([parsed.phrases.length, resolved.names.length]).toEqual([1, 0]);
    expect(must.map(({ phrase }) => phrase?.words)).toEqual([['alpha']]);
  });

  test('and has another word is parsed', () => {
    expect(analyze('Neighbour -stans border').parsed.excluded.map(({ text }) => text)).toEqual(['stans']);
    expect(analyze('Al-Fa “The Raider” Group border').parsed.phrases.map(({ text }) => text)).toEqual(['The Raider']);
  });
});

describe('a query of filters only', () => {
  test('has a clause for each actor and country', () => {
    const { must, isFilterOnly } = analyze('actor:alpha country:landia kind:claim year:2024');
    expect(isFilterOnly).toBe(true);
    expect(must.map(({ typed, pages }) => [typed, ...toPageIds(pages)])).toEqual([
      ['alpha', 'actor:alpha'],
      ['landia', 'country:landia'],
    ]);
  });

  test('of kinds and years has no clauses', () => {
    expect(analyze('kind:claim year:2024')).toMatchObject({ must: [], isFilterOnly: true });
  });

  test('may have an exclusion', () => {
    expect(analyze('kind:claim -border')).toMatchObject({ isFilterOnly: true, mustNot: [{ typed: 'border' }] });
  });

  test('reports unknown ones', () => {
    expect(analyze('actor:nobody')).toMatchObject({ filters: [], unknownFilters: [{ field: 'actor', text: 'nobody' }], must: [] });
  });
});

describe('a filter beside a word or phrase', () => {
  it.each(['border actor:alpha', '"border" actor:alpha'])('has no clause: %s', (query) => {
    expect(analyze(query)).toMatchObject({ isFilterOnly: false, must: [{ typed: 'border' }], filters: [{ field: 'actor' }] });
  });
});

describe('an exclusion', () => {
  test('of a name has its pages and its words', () => {
    const [excluded] = analyze('border -alpha').mustNot;
    expect(toPageIds(excluded?.pages ?? [])).toEqual(['actor:alpha']);
    expect([...(excluded?.terms.keys() ?? [])]).toContain('alpha');
  });

  test('of a word has neither synonyms nor words with that prefix', () => {
    expect([...(analyze('border -air-strikes').mustNot[0]?.terms.keys() ?? [])].toSorted()).toEqual(['AIRSTRIKES', 'airstrik']);
    expect([...(analyze('border -str').mustNot[0]?.terms.keys() ?? [])].toSorted()).toEqual(['STR', 'str']);
  });

  test('of several words is a closed phrase', () => {
    expect(analyze('Alpha -"at the border"').mustNot[0]?.phrase).toEqual({ words: ['at', 'the', 'border'], isOpen: false });
  });
});

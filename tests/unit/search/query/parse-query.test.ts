import { describe, expect, it, test } from 'vitest';
import { parseQuery, toText, withFilter, withoutPart, type QueryPart } from '../../../../src/core/search/query/parse-query.ts';
import { resultFields } from '../../../../src/core/facets/result-facets.ts';
import { measureGrowth } from '../../../support/measure-growth.ts';

const collapseSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim();
const toTexts = (parts: readonly QueryPart[]): readonly string[] => parts.map(({ text }) => text);

/** The texts of the parts of a query. */
const parse = (query: string) => {
  const { words, phrases, excluded, filters } = parseQuery(query);
  const fields = filters.map(({ field, text }) => [field, text]);
  return { words: collapseSpaces(words), phrases: toTexts(phrases), excluded: toTexts(excluded), filters: fields };
};
const nothing = { words: '', phrases: [], excluded: [], filters: [] };
const onlyWords = (words: string) => ({ ...nothing, words });

describe('a phrase', () => {
  it.each(['"cross border"', '“cross border”', '„cross border“', '”cross border”', '"cross border”', '" cross border "'])(
    'is text in quotation marks of any kind: %s',
    (query) => {
      expect(parse(query)).toEqual({ ...nothing, phrases: ['cross border'] });
    },
  );

  test('may be among words and other phrases', () => {
    expect(parse('an "air strike" at “the border” today')).toEqual({
      ...nothing,
      words: 'an at today',
      phrases: ['air strike', 'the border'],
    });
  });

  test('is open until its closing mark is typed', () => {
    const isOpen = (query: string): readonly boolean[] => parseQuery(query).phrases.map((phrase) => phrase.isOpen);
    expect(parse('raid “cross bor')).toEqual({ ...nothing, words: 'raid', phrases: ['cross bor'] });
    expect([isOpen('raid “cross bor'), isOpen('"cross bor"'), isOpen('"air" "bor')]).toEqual([[true], [false], [false, true]]);
  });

  test('ends at its closing mark, whatever follows', () => {
    expect(parse('"cross"border')).toEqual({ ...nothing, words: 'border', phrases: ['cross'] });
  });

  it.each(['""', '"', '“”', '" "', '"…!"', '"" “”'])('without a word is ignored: %s', (query) => {
    expect(parse(query)).toEqual(nothing);
  });

  test('does not begin within a word', () => {
    expect(parse('5"x 6"')).toEqual(onlyWords('5"x 6"'));
  });
});

describe('an exclusion', () => {
  it.each([
    ['border -raid', 'raid'],
    ['-raid border', 'raid'],
    ['border\t-raid', 'raid'],
    ['border -cross-fire', 'cross-fire'],
    ['border -"air strike"', 'air strike'],
    ['border -“air strike”', 'air strike'],
    ['border –raid', 'raid'],
    ['border −raid', 'raid'],
    ['border NOT raid', 'raid'],
    ['border NOT "air strike"', 'air strike'],
  ])('is a word or phrase after a hyphen: %s', (query, text) => {
    expect(parse(query)).toEqual({ ...nothing, words: 'border', excluded: [text] });
  });

  it.each([
    'cross-border',
    '10-20 dead',
    'border - raid',
    'border --raid',
    'border -',
    'border -!',
    'border–raid',
    'border not raid',
    'NOTAM raid',
    'raid-',
  ])('needs white space before its hyphen and a letter after it: %s', (query) => {
    expect(parse(query)).toEqual(onlyWords(query));
  });

  test('does not begin right after a phrase', () => {
    expect(parse('"cross"-raid')).toEqual({ ...nothing, words: '-raid', phrases: ['cross'] });
  });

  it.each(['-stans', '-raid -border', '-"air strike"', '  -stans '])('without anything else is words: %s', (query) => {
    expect(parse(query)).toEqual(onlyWords(query.trim()));
  });

  it.each(['"border" -raid', 'kind:claim -raid'])('may be beside only a phrase or filter: %s', (query) => {
    expect(parse(query)).toMatchObject({ words: '', excluded: ['raid'] });
  });
});

describe('alternatives', () => {
  /** The options of each group, phrases in quotation marks. */
  const parseOptions = (query: string): readonly (readonly string[])[] =>
    (parseQuery(query).alternatives ?? []).map(({ options }) =>
      options.map((option) => (typeof option === 'string' ? option : `"${option.text}"`)),
    );

  it.each([
    ['TTP OR ISKP attack', [['TTP', 'ISKP']], 'attack'],
    ['"peace talks" OR ceasefire', [['"peace talks"', 'ceasefire']], ''],
    ['ceasefire OR “peace talks”', [['ceasefire', '"peace talks"']], ''],
    ['Pakistani Taliban OR ISKP', [['Taliban', 'ISKP']], 'Pakistani'],
    ['raid OR attack OR strike at the border', [['raid', 'attack', 'strike']], 'at the border'],
    [
      'TTP OR ISKP raid OR strike',
      [
        ['TTP', 'ISKP'],
        ['raid', 'strike'],
      ],
      '',
    ],
    ['raid OR OR strike', [['raid', 'strike']], ''],
    ['border AND raid OR strike', [['raid', 'strike']], 'border'],
    ['(TTP\tOR\nISKP) raid', [['(TTP', 'ISKP)']], 'raid'],
    ['not raid OR strike', [['raid', 'strike']], 'not'],
    ['Not raid OR strike', [['raid', 'strike']], 'Not'],
  ] as const)('are words and phrases with OR between them: %s', (query, options, words) => {
    expect(parseOptions(query)).toEqual(options);
    expect(parse(query)).toEqual(onlyWords(words));
  });

  it.each([
    ['OR raid', 'raid'],
    ['raid OR', 'raid'],
    ['raid OR ', 'raid'],
    ['OR', ''],
    ['raid OR …', 'raid …'],
    ['raid or strike', 'raid or strike'],
    ['raid Or strike', 'raid Or strike'],
    ['ORB raid', 'ORB raid'],
  ])('have one on either side of OR in capitals: %s', (query, words) => {
    expect(parseQuery(query).alternatives).toBeUndefined();
    expect(parse(query)).toEqual(onlyWords(words));
  });

  it.each(['raid OR actor:ttp', 'actor:ttp OR raid', 'raid OR AND actor:ttp'])('are no filters: %s', (query) => {
    expect(parseQuery(query).alternatives).toBeUndefined();
    expect(parse(query)).toEqual({ ...onlyWords('raid'), filters: [['actor', 'ttp']] });
  });

  it.each(['raid OR -strike', '-strike OR raid', 'raid OR NOT strike'])('are no exclusions: %s', (query) => {
    expect(parseQuery(query).alternatives).toBeUndefined();
    expect(parse(query)).toEqual({ ...onlyWords('raid'), excluded: ['strike'] });
  });

  test('are not within a phrase', () => {
    expect(parse('"a raid OR strike"')).toEqual({ ...nothing, phrases: ['a raid OR strike'] });
    expect(parseOptions('"a raid" OR "OR strike"')).toEqual([['"a raid"', '"OR strike"']]);
    expect(parse('"cross"border OR raid')).toEqual({ ...nothing, words: 'border raid', phrases: ['cross'] });
  });

  test('have their range, and are left by what else there is', () => {
    const query = 'at TTP OR "peace talks" -army year:2021 "dawn"';
    const [part] = parseQuery(query).alternatives ?? [];
    expect(part?.text).toBe('TTP OR "peace talks"');
    expect(part && withoutPart(query, part)).toBe('at -army year:2021 "dawn"');
    expect(parse(query)).toEqual({ words: 'at', phrases: ['dawn'], excluded: ['army'], filters: [['year', '2021']] });
    const { filters } = parseQuery(query);
    expect(filters.map(({ start, end }) => query.slice(start, end))).toEqual(['year:2021']);
  });

  test('are enough beside an exclusion', () => {
    expect(parse('raid OR strike -army')).toMatchObject({ words: '', excluded: ['army'] });
  });

  test('count to the text, and an open phrase of them is closed before a filter', () => {
    expect(toText(parseQuery('at raid OR "air str')).replace(/\s+/g, ' ')).toBe('at raid air str');
    expect(withFilter('raid OR "air str', 'kind', 'claim')).toBe('raid OR "air str" kind:claim');
  });

  test('are found in time by the length of the query alone', () => {
    expect(measureGrowth(parseQuery, (length) => 'a OR '.repeat(length / 5))).toBeLessThan(8);
    expect(measureGrowth(parseQuery, (length) => `a${' OR'.repeat(length / 3)}`)).toBeLessThan(8);
    expect(measureGrowth(parseQuery, (length) => `a OR${' '.repeat(length)}`)).toBeLessThan(8);
    expect(measureGrowth(parseQuery, (length) => 'a OR b '.repeat(length / 7))).toBeLessThan(8);
  });
});

describe('a filter', () => {
  it.each(resultFields)('is a field and its value: %s', (field) => {
    expect(parse(`raid ${field}:some-thing`)).toEqual({ ...nothing, words: 'raid', filters: [[field, 'some-thing']] });
  });

  it.each([
    ['actor:"Pakistani Taliban"', 'actor', 'Pakistani Taliban'],
    ['actor:“Pakistani Taliban”', 'actor', 'Pakistani Taliban'],
    ['actor:"Pakistani Tal', 'actor', 'Pakistani Tal'],
    ['ACTOR:TTP', 'actor', 'TTP'],
    ['Country:pk', 'country', 'pk'],
    ['source:a:b', 'source', 'a:b'],
    ['year:2021-2023', 'year', '2021-2023'],
    ['year: 2021', 'year', '2021'],
    ['before:2021', 'year', 'before 2021'],
    ['after:2021', 'year', 'after 2021'],
    ['actor:«Pakistani Taliban»', 'actor', 'Pakistani Taliban'],
  ])('may be written as %s', (query, field, value) => {
    expect(parse(query)).toEqual({ ...nothing, filters: [[field, value]] });
  });

  it.each(['raid -actor:ttp', 'raid –actor:ttp', 'raid NOT actor:ttp', 'raid AND -actor:ttp'])(
    'leaves out with a minus or NOT: %s',
    (query) => {
      expect(parseQuery(query).filters).toMatchObject([{ field: 'actor', text: 'ttp', isNot: true }]);
      expect(parse(query)).toEqual({ ...nothing, words: 'raid', filters: [['actor', 'ttp']] });
    },
  );

  test('may be among others, even of the same field', () => {
    expect(parse('actor:ttp raid year:2021 actor:bla')).toMatchObject({
      words: 'raid',
      filters: [
        ['actor', 'ttp'],
        ['year', '2021'],
        ['actor', 'bla'],
      ],
    });
  });

  it.each(['raid actor:', 'raid actor:""', 'raid KIND:“”'])('without a value is ignored: %s', (query) => {
    expect(parse(query)).toEqual(onlyWords('raid'));
  });

  it.each(['http://a:b', 'author:khan', 'kinds:claim', 'subkind:claim', 'x-kind:claim', ':claim', 'kind', 'kind :claim'])(
    'has one of the five fields, else it is words: %s',
    (query) => {
      expect(parse(query)).toEqual(onlyWords(query));
    },
  );
});

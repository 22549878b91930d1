import { describe, expect, it, test } from 'vitest';
import { makeActor, makeArticle, makePlace } from '../../support/make-content.ts';
import { makeReader } from '../../support/make-reader.ts';

const named = (...forms: readonly string[]) => ({ names: forms.map((form, i) => ({ form, type: i === 0 ? 'canonical' : 'variant' })) });
const { read, toPageIds } = makeReader([
  makeActor('alpha', named('Alpha', 'Al-Fa “The Raider” Group')),
  makeActor('stans', named('Beta', '-stans', 'Neighbour -stans')),
  makePlace('landia', { kind: 'country', code: 'LA', name: 'Landia', ...named('Landia') }),
  makeArticle('one', 'Alpha of Landia. Air strikes at the border.', { actors: ['alpha'], places: ['landia'] }),
]);
const toWanted = (query: string): readonly string[] => read(query).wanted.map(({ typed }) => typed);

describe('a query wants', () => {
  test('the names in it, then its phrases, then its words', () => {
    expect(toWanted('border "air strikes" Alpha raids "the border" Landia')).toEqual([
      ...['Alpha', 'Landia'],
      ...['air strikes', 'the border'],
      ...['border', 'raids'],
    ]);
  });

  test('the pages of a name, no pages of a phrase or word', () => {
    const { wanted } = read('Alpha "Landia" border');
    expect(wanted.map(({ pages }) => toPageIds(pages))).toEqual([['actor:alpha'], [], []]);
  });

  it.each(['', '  ', 'the of', '""', '!!!'])('nothing when it is “%s”', (query) => {
    expect(read(query)).toMatchObject({ wanted: [], unwanted: [], filters: [], unknown: [], isBrowse: false });
  });

  test('what its first thousand letters want', () => {
    const { wanted, parsed } = read(`${'x'.repeat(999)} border "air strikes" actor:alpha`);
    expect(wanted).toHaveLength(1);
    expect(parsed).toMatchObject({ phrases: [], filters: [] });
  });
});

describe('a query that is a name', () => {
  it.each(['-stans', 'Al-Fa “The Raider” Group', 'al-fa "the raider" group'])('is that name, whatever it holds: %s', (query) => {
    const { parsed, resolved } = read(query);
    expect(parsed).toEqual({ words: query, phrases: [], excluded: [], filters: [] });
    expect([resolved.names.length, resolved.rest]).toEqual([1, '']);
  });

  test('and stands in quotation marks is a phrase', () => {
    const { parsed, resolved, wanted } = read('"Alpha"');
    expect([parsed.phrases.length, resolved.names.length]).toEqual([1, 0]);
    expect(wanted.map(({ phrase }) => phrase?.words)).toEqual([['alpha']]);
  });

  test('with a word more is taken apart', () => {
    expect(read('Neighbour -stans border').parsed.excluded.map(({ text }) => text)).toEqual(['stans']);
    expect(read('Al-Fa “The Raider” Group border').parsed.phrases.map(({ text }) => text)).toEqual(['The Raider']);
  });
});

describe('filters alone', () => {
  test('want the actors and countries that they name', () => {
    const { wanted, isBrowse } = read('actor:alpha country:landia kind:claim year:2024');
    expect(isBrowse).toBe(true);
    expect(wanted.map(({ typed, pages }) => [typed, ...toPageIds(pages)])).toEqual([
      ['alpha', 'actor:alpha'],
      ['landia', 'country:landia'],
    ]);
  });

  test('of kinds and years want nothing, which is all', () => {
    expect(read('kind:claim year:2024')).toMatchObject({ wanted: [], isBrowse: true });
  });

  test('with an exclusion are filters alone', () => {
    expect(read('kind:claim -border')).toMatchObject({ isBrowse: true, unwanted: [{ typed: 'border' }] });
  });

  test('that are unknown are told', () => {
    expect(read('actor:nobody')).toMatchObject({ filters: [], unknown: [{ field: 'actor', text: 'nobody' }], wanted: [] });
  });
});

describe('a filter beside', () => {
  it.each(['border actor:alpha', '"border" actor:alpha'])('a word or phrase is not looked for: %s', (query) => {
    expect(read(query)).toMatchObject({ isBrowse: false, wanted: [{ typed: 'border' }], filters: [{ field: 'actor' }] });
  });
});

describe('what is excluded is unwanted', () => {
  test('a name as its pages, and its words', () => {
    const [unwanted] = read('border -alpha').unwanted;
    expect(toPageIds(unwanted?.pages ?? [])).toEqual(['actor:alpha']);
    expect([...(unwanted?.terms.keys() ?? [])]).toContain('alpha');
  });

  test('a word as itself, without what is related to it or what it begins', () => {
    expect([...(read('border -air-strikes').unwanted[0]?.terms.keys() ?? [])].toSorted()).toEqual(['AIRSTRIKES', 'airstrik']);
    expect([...(read('border -str').unwanted[0]?.terms.keys() ?? [])].toSorted()).toEqual(['STR', 'str']);
  });

  test('several words as a phrase, which is not open', () => {
    expect(read('Alpha -"at the border"').unwanted[0]?.phrase).toEqual({ words: ['at', 'the', 'border'], isOpen: false });
  });
});

import { describe, expect, test } from 'vitest';
import { listSynonyms } from '../../../src/core/export/list-synonyms.ts';
import type { ContentFile } from '../../../src/core/schema/parse-content-file.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeActor, makeArticle, makePlace, makeThesaurus } from '../../support/make-content.ts';
import { makeNames, type Forms } from '../../support/make-names.ts';

const list = (...files: readonly ContentFile[]): readonly string[] => listSynonyms(buildValidSite([makeArticle('one'), ...files]));
const named = (id: string, forms: Forms, name = 'A Group'): ContentFile => makeActor(id, { name, names: makeNames(forms) });

describe('the names of an actor', () => {
  test('that link wherever they stand are one another’s synonyms, with the title of its page', () => {
    const group = named('group', { canonical: ['Red Group'], acronym: ['RGX'] }, 'Red Group (RGX)');
    expect(list(group)).toEqual(['Red Group, RGX, Red Group (RGX)']);
  });

  test('of which there is one alone are no rule', () => {
    expect(list(named('group', { canonical: ['A Group'] }))).toEqual([]);
  });

  test('that say less than its name find it, and are not found by it', () => {
    const group = named('group', { canonical: ['A Group'], demonym: ['Grouper'], 'search-only': ['GRX Limited'] });
    expect(list(group)).toEqual(['Grouper => Grouper, A Group', 'GRX Limited => GRX Limited, A Group']);
  });

  test('that others bear, too, or that are of something else, are no synonyms', () => {
    const group = named('group', { canonical: ['A Group'], variant: ['The Reds?'], unrelated: ['A Group Theory'] });
    const other = named('other', { canonical: ['Another Group'], variant: ['The Reds?'] }, 'Another Group');
    expect(list(group, other)).toEqual([]);
  });

  test('that a server could not tell from a word are no synonyms', () => {
    const group = named('group', { canonical: ['A Group'], acronym: ['LET', 'SET', 'GRX'] });
    expect(list(group, makeArticle('two', 'They set out.'))).toEqual(['A Group, GRX']);
    expect(list(group)).toEqual(['A Group, SET, GRX']);
  });

  test('keep their signs', () => {
    expect(list(named('group', { canonical: ['A Group'], variant: ['Group, A => #1 \\ =A'] }))).toEqual([
      'A Group, Group\\, A \\=\\> \\#1 \\\\ \\=A',
    ]);
  });
});

test('places have rules, too', () => {
  const place = makePlace('lisbon', { name: 'Lisbon', names: makeNames({ canonical: ['Lisbon'], variant: ['Lisboa'] }) });
  expect(list(place)).toEqual(['Lisbon, Lisboa']);
});

test('so have the words of the thesaurus; a word does not find the name of a thing', () => {
  const thesaurus = makeThesaurus({
    synonyms: [['truce', 'ceasefire']],
    days: { '9/11': '11 September' },
    equivalents: { Reaper: 'drone' },
  });
  expect(list(thesaurus)).toEqual(['truce, ceasefire', '9/11, 11 September', 'Reaper => Reaper, drone']);
});

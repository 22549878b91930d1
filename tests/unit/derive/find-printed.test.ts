import { expect, test } from 'vitest';
import { createPrintedCheck } from '../../../src/core/derive/find-printed.ts';
import type { NameType } from '../../../src/core/schema/name.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeArticle } from '../../support/make-content.ts';

type Form = readonly [form: string, type: NameType];

/** The forms, of some names, that articles with these texts print. */
function listPrinted(texts: readonly string[], names: readonly Form[]): readonly string[] {
  const { articles } = buildValidSite(texts.map((text, i) => makeArticle(`a${i}`, text)));
  const forms = names.map(([form, type]) => ({ form, type }));
  const isPrinted = createPrintedCheck(articles, forms);
  return forms.filter(isPrinted).map(({ form, type }) => `${form} (${type})`);
}

test.each<[string, readonly string[], readonly Form[], readonly string[]]>([
  ['in a passage', ['The north front moved.'], [['North Front', 'variant']], ['North Front (variant)']],
  ['in a title', ['No name.'], [['title of A0', 'variant']], ['title of A0 (variant)']],
  ['in a heading', ['## The North Front\n\nNo name.'], [['North Front', 'variant']], ['North Front (variant)']],
  ['with a hyphen for a space', ['The North-Front moved.'], [['North Front', 'variant']], ['North Front (variant)']],
  ['not as part of a word', ['The northern fronts moved.'], [['North Front', 'variant']], []],
  ['not across two texts', ['It went north.\n\nFront lines moved.'], [['North Front', 'variant']], []],
  ['an acronym in its own letter case alone', ['Set the tables.'], [['SET', 'acronym']], []],
  ['an acronym in its own letter case', ['SET moved.'], [['SET', 'acronym']], ['SET (acronym)']],
  [
    'a form that is an acronym of one and a name of another, each by its own rule',
    ['Set the tables.'],
    [
      ['SET', 'acronym'],
      ['SET', 'variant'],
    ],
    ['SET (variant)'],
  ],
  [
    'a name that begins with another, and both',
    ['The North Front moved.'],
    [
      ['North', 'variant'],
      ['North Front', 'variant'],
      ['North Front of Old', 'variant'],
    ],
    ['North (variant)', 'North Front (variant)'],
  ],
  [
    'a name after others with the same first word were found',
    ['North.', 'The North Front.', 'The North Sea.'],
    [
      ['North Sea', 'variant'],
      ['North', 'variant'],
      ['North Front', 'variant'],
    ],
    ['North Sea (variant)', 'North (variant)', 'North Front (variant)'],
  ],
])('names are printed %s', (_, texts, names, printed) => {
  expect(listPrinted(texts, names)).toEqual(printed);
});

test('a name that was not asked for counts as not printed', () => {
  const { articles } = buildValidSite([makeArticle('one', 'The North Front moved.')]);
  expect(createPrintedCheck(articles, [])({ form: 'North Front', type: 'variant' })).toBe(false);
});

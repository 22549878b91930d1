import { describe, expect, test } from 'vitest';
import { resultFields } from '../../../../src/core/facets/result-facets.ts';
import { readArticle, readDocument, readPage, type FilterableValues } from '../../../../src/core/search/answer/read-facets.ts';
import { analyzeDocument } from '../../../../src/core/search/rank/analyze-document.ts';
import { makeActor, makeArticle, makeClaim, makeEvent, makePlace, makeQuestion, makeSource } from '../../../support/make-content.ts';
import { makeAnalyzer } from '../../../support/make-analyzer.ts';
import { makeBasedDate } from '../../../support/make-dates.ts';

const dated = (value: string, precision = 'year') => ({ date: { value, precision, grade: 'inferred', evidence: 'a test' } });
const named = (form: string) => ({ names: [{ form, type: 'canonical' }] });
const country = (id: string, code: string, form: string) => makePlace(id, { kind: 'country', code, name: form, ...named(form) });
const parts = [
  { id: 'early', title: 'Early', ...dated('2021') },
  { id: 'late', title: 'Late', ...dated('2022/2023', 'range') },
];
const claims = [makeClaim('raid', { text: 'A raid came.', speaker: 'beta', about: ['alpha'], where: ['north'] })];
const body = ['::part{#early}', 'Alpha in the North.', '::part{#late}', ':claim[Beta]{#raid} in Elsia.'].join('\n\n');

const { index, built } = makeAnalyzer([
  ...[country('landia', 'LA', 'Landia'), country('elsia', 'EL', 'Elsia'), country('farland', 'FA', 'Farland')],
  makePlace('north', { country: 'landia', ...named('North') }),
  makeActor('alpha', { country: 'farland', alsoCountries: ['elsia'] }),
  ...['beta', 'gamma'].map((id) => makeActor(id)),
  makeSource('post', { country: 'elsia' }),
  makeSource('news'),
  makeArticle('bundle', body, {
    ...{ source: 'post', actors: ['alpha', 'beta'], places: ['north', 'elsia'], parts, claims },
    ...dated('2024'),
  }),
  makeArticle('other', 'Beta.', { actors: ['beta'], ...dated('2020') }),
  makeQuestion('why', [['raid']], { actors: ['beta'] }),
  makeEvent('came', ['raid'], { actors: ['alpha'], where: ['north'], when: makeBasedDate('2021-05-02') }),
]);

const all = {
  kind: ['article', 'passage', 'claim', 'note', 'question', 'event', 'actor', 'country', 'place', 'source'],
  actor: ['alpha', 'beta', 'gamma', 'north'],
  country: ['elsia', 'farland', 'landia'],
  source: ['news', 'post'],
  year: ['2019', '2020', '2021', '2022', '2023', '2024', '2025'],
};
const toLists = (values: FilterableValues): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(resultFields.map((field) => [field, all[field].filter((value) => values[field].has(value))]));

const toPosition = (article: string): number => built.texts.findIndex(({ id }) => id === article);
const ofDocument = (article: string, id: string) => {
  const position = toPosition(article);
  const unit = [...(built.texts[position]?.documents ?? []), ...built.cards].find((one) => one.id === id);
  if (unit === undefined) throw new Error(`no unit ${id}`);
  return toLists(readDocument(index, analyzeDocument(unit, index.tokenizer), position < 0 ? undefined : position));
};
const ofArticle = (id: string) => toLists(readArticle(index, toPosition(id)));
const ofPage = (kind: string, id: string) => {
  const page = built.pages.find((one) => one.kind === kind && one.id === id);
  if (page === undefined) throw new Error(`no page ${id}`);
  return toLists(readPage(index, page));
};

describe('a passage', () => {
  test('is of the actors that it names, of the countries that its places lie in, and of the year of its part', () => {
    const expected = { kind: ['passage'], actor: ['alpha'], country: ['landia'], source: ['post'], year: ['2021'] };
    expect(ofDocument('bundle', 'p1')).toEqual(expected);
  });

  test('is of the countries that it names, not of those of its actors, and of all years that its part may fall in', () => {
    const expected = { kind: ['passage'], actor: ['beta'], country: ['elsia'], source: ['post'], year: ['2022', '2023'] };
    expect(ofDocument('bundle', 'p2')).toEqual(expected);
  });

  test('of an article that is one part is of the year of the article', () => {
    expect(ofDocument('other', 'p1')).toEqual({ kind: ['passage'], actor: ['beta'], country: [], source: [], year: ['2020'] });
  });
});

test('a claim is of those whom it is about, its speaker, where it is, and of the years of its part', () => {
  const expected = { kind: ['claim'], actor: ['alpha', 'beta'], country: ['landia'], source: ['post'], year: ['2022', '2023'] };
  expect(ofDocument('bundle', 'raid')).toEqual(expected);
});

test('a question or event is of whom and what it is about, and of its own years', () => {
  expect(ofDocument('', 'why')).toEqual({ kind: ['question'], actor: ['beta'], country: [], source: [], year: [] });
  expect(ofDocument('', 'came')).toEqual({ kind: ['event'], actor: ['alpha'], country: ['landia'], source: [], year: ['2021'] });
});

test('an article is of all that its passages and claims name, of all years, and of every kind that it may have', () => {
  const kind = ['article', 'passage', 'claim', 'note'];
  expect(ofArticle('bundle')).toEqual({
    kind,
    actor: ['alpha', 'beta'],
    country: ['elsia', 'landia'],
    source: ['post'],
    year: ['2021', '2022', '2023', '2024'],
  });
  expect(ofArticle('other')).toEqual({ kind, actor: ['beta'], country: [], source: [], year: ['2020'] });
});

describe('a page', () => {
  const years = ['2021', '2022', '2023', '2024'];

  test('of an actor is of itself and its countries, with the sources and years of the articles that name it', () => {
    expect(ofPage('actor', 'alpha')).toEqual({
      kind: ['actor'],
      actor: ['alpha'],
      country: ['elsia', 'farland'],
      source: ['post'],
      year: years,
    });
    expect(ofPage('actor', 'beta')).toMatchObject({ country: [], source: ['post'], year: ['2020', ...years] });
  });

  test('of a place is of the country that it lies in, that of a country of itself', () => {
    expect(ofPage('place', 'north')).toEqual({ kind: ['place'], actor: [], country: ['landia'], source: ['post'], year: years });
    expect(ofPage('country', 'elsia')).toEqual({ kind: ['country'], actor: [], country: ['elsia'], source: ['post'], year: years });
  });

  test('that no article names has neither source nor year', () => {
    expect(ofPage('actor', 'gamma')).toEqual({ kind: ['actor'], actor: ['gamma'], country: [], source: [], year: [] });
    expect(ofPage('country', 'farland')).toMatchObject({ source: [], year: [] });
  });

  test('of a source is of itself, its country, and the years of its articles', () => {
    expect(ofPage('source', 'post')).toEqual({ kind: ['source'], actor: [], country: ['elsia'], source: ['post'], year: years });
    expect(ofPage('source', 'news')).toEqual({ kind: ['source'], actor: [], country: [], source: ['news'], year: [] });
  });
});

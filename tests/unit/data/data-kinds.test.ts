import { describe, expect, test } from 'vitest';
import { dataKindNames, dataKinds, type DataKindName } from '../../../src/core/data/data-kinds.ts';
import { listRelations } from '../../../src/core/data/list-relations.ts';
import { describeFields, toJsonSchema } from '../../../src/core/data/describe-fields.ts';
import type { ContentFile } from '../../../src/core/schema/parse-content-file.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { site } from '../../support/built-site.ts';
import { compileSchema } from '../../support/json-schema.ts';
import {
  makeActor,
  makeActors,
  makeArticle,
  makeArticleOfClaims,
  makeClaim,
  makeEvent,
  makeQuestion,
  makeSettings,
} from '../../support/make-content.ts';
import { makeBasedDate, makeGradedDate } from '../../support/make-dates.ts';
import { readEdtf } from '../../support/read-edtf.ts';

const toAddress = (url: string): string => `https://host.example${url}`;
const listRecords = (kind: DataKindName, from = site) => [...dataKinds[kind].list(from, toAddress)];
const makeRecords = (kind: DataKindName, ...files: readonly ContentFile[]) => listRecords(kind, buildValidSite(files));

describe.each(dataKindNames)('of %s', (kind) => {
  const records = listRecords(kind);

  test('there are as many as the site has, each with an id and an address of its own', () => {
    const { articles, claims, figures: groups, questions, events, actors, countries, places } = site;
    const figures = groups.flatMap((group) => group.figures);
    const counts = {
      articles,
      claims,
      figures,
      questions,
      events,
      actors,
      places: [...countries, ...places],
      relations: [...listRelations(site)],
    };
    expect(records).toHaveLength(counts[kind].length);
    expect(dataKinds[kind].count(site)).toBe(records.length);
    expect(records.length).toBeGreaterThan(0);
    for (const field of kind === 'relations' || kind === 'figures' ? ['id'] : ['id', 'address'])
      expect(new Set(records.map((record) => record[field])).size, field).toBe(records.length);
  });

  test('each fits its JSON Schema, as another validator reads it', () => {
    const validate = compileSchema(toJsonSchema(dataKinds[kind].schema, 'https://host.example/data/x.schema.json'));
    const faults = records.flatMap((record) => (validate(JSON.parse(JSON.stringify(record))) ? [] : [record['id'], validate.errors]));
    expect(faults).toEqual([]);
    expect(validate({ ...records[0], other: 1 })).toBe(false);
    expect(validate({ ...records[0], id: null })).toBe(false);
  });

  test('every field is described, with a type', () => {
    const fields = describeFields(dataKinds[kind].schema);
    expect(fields.filter(({ name }) => !name.includes('.')).map(({ name }) => name)).toEqual(Object.keys(records[0] ?? {}));
    expect(fields.filter(({ type, meaning }) => !/^\w/.test(type) || !meaning.endsWith('.'))).toEqual([]);
  });

  test('every date is one that a reader of EDTF understands', () => {
    const dates = records
      .flatMap((record) => [record['date'], record['said'], record['happened']])
      .filter((date) => typeof date === 'string');
    for (const date of dates) expect(() => readEdtf(date), date).not.toThrow();
  });
});

test('every id that a record names is that of a record', () => {
  const ids = Object.fromEntries(dataKindNames.map((kind) => [kind, new Set(listRecords(kind).map(({ id }) => id as string))]));
  const targets: Readonly<Record<string, DataKindName>> = {
    ...{ articleId: 'articles', articleIds: 'articles', aboutIds: 'actors', actorIds: 'actors', speakerId: 'actors', byId: 'actors' },
    ...{
      placeIds: 'places',
      countryId: 'places',
      parentId: 'places',
      claimId: 'claims',
      claimIds: 'claims',
      deniesIds: 'claims',
      eventIds: 'events',
    },
    ...{ actorId: 'actors', rivalIds: 'claims' },
  };
  const seen = new Set<string>();
  const lost: string[] = [];
  const visit = (value: unknown, field = ''): void => {
    const kind = targets[field];
    if (typeof value === 'string' && kind !== undefined && value !== 'author') {
      seen.add(field);
      if (ids[kind]?.has(value) !== true) lost.push(`${field}: ${value}`);
    } else if (Array.isArray(value)) value.forEach((item) => visit(item, field));
    else if (typeof value === 'object' && value !== null) for (const [name, inner] of Object.entries(value)) visit(inner, name);
  };
  for (const kind of dataKindNames) listRecords(kind).forEach((record) => visit(record));
  expect(lost).toEqual([]);
  expect(seen).toEqual(new Set(Object.keys(targets)));
});

describe('a claim', () => {
  test('says who makes it, when, what it denies and what it answers', () => {
    const relayed = makeClaim('relayed', {
      ...{ speaker: 'beta', attribution: 'through a spokesman', about: ['alpha'] },
      said: makeBasedDate('2024-03', { basis: 'inferred: “last spring”', approximate: true }),
      when: makeBasedDate('2023/2024'),
    });
    const [first, second] = makeRecords(
      'claims',
      ...makeActors('alpha', 'beta'),
      makeArticleOfClaims('one', [relayed, makeClaim('denial', { hedge: 'denies', denies: ['relayed'] })], {
        actors: ['alpha', 'beta'],
        language: 'ur',
        date: makeGradedDate('2024-05'),
      }),
      makeQuestion('q', [{ yes: ['relayed'], no: ['denial'] }], { sides: { yes: 'It is', no: 'It is not' } }),
    );
    expect(first).toEqual({
      id: 'relayed',
      address: 'https://host.example/articles/one/#claim-relayed',
      text: 'Something is so.',
      language: 'ur',
      ...{ speakerId: 'beta', speaker: 'Beta', attribution: 'through a spokesman', hedge: 'asserts', kind: 'judgement' },
      ...{ articleId: 'one', passage: 'p2' },
      ...{ said: '2024-03~', saidPrecision: 'month', saidInferred: true, happened: '2023/2024', happenedInferred: false },
      ...{ figures: [], aboutIds: ['alpha'], placeIds: [] },
      questions: [{ id: 'q', positionId: 'a', side: 'yes', answer: 'It is' }],
      ...{ rivalIds: ['denial'], deniesIds: [] },
    });
    expect(second).toMatchObject({
      ...{ speakerId: 'author', speaker: 'author', attribution: null, said: '2024-05', happened: null, happenedInferred: false },
      ...{ deniesIds: ['relayed'], questions: [{ side: 'no', answer: 'It is not' }] },
    });
  });
});

test('a figure has its words, its number as they give it, what it measures, and who says it of when', () => {
  const figures = [
    { words: 'at least nine', measure: 'aboard' },
    { words: '20', measure: 'aboard', apart: 'of two trains' },
    'twice',
    { words: 'dozens', measure: 'aboard' },
  ];
  const [first, second, fourth, third] = makeRecords(
    'figures',
    makeSettings({ measures: { aboard: { title: 'People aboard' } } }),
    makeActor('alpha'),
    makeArticle('text', 'Alpha :claim[had at least nine, or 20, twice, dozens]{#c}.', {
      ...{ actors: ['alpha'], date: makeGradedDate('2024-05') },
      claims: [
        makeClaim('c', { speaker: 'alpha', hedge: 'alleges', when: makeBasedDate('2023', { basis: 'inferred: last year' }), figures }),
      ],
    }),
    makeEvent('e', ['c'], { figures: [{ claim: 'c', figures: ['20'] }] }),
  );
  expect(first).toEqual({
    ...{ id: 'c-figure-1', address: 'https://host.example/articles/text/#claim-c', words: 'at least nine', language: 'en-GB' },
    ...{ measure: 'aboard', measureTitle: 'People aboard', low: 9, high: 9, bound: 'over', comparable: true, apart: null, apartBy: null },
    ...{ claimId: 'c', articleId: 'text', speakerId: 'alpha', speaker: 'Alpha', attribution: null, hedge: 'alleges' },
    ...{ date: '2023', datePrecision: 'year', dateOf: 'happened', dateInferred: true, eventIds: [] },
  });
  expect(second).toMatchObject({ low: 20, bound: null, comparable: false, apart: 'of two trains', apartBy: 'editors', eventIds: ['e'] });
  expect(third).toMatchObject({ measure: null, measureTitle: null, low: 2, comparable: false, apart: null, apartBy: null });
  expect(fourth).toMatchObject({ low: null, comparable: false, apart: 'no single number', apartBy: 'rule' });
});

test('an article without author, date or publication says so', () => {
  expect(makeRecords('articles', makeArticle('one', 'Two words.', { date: makeGradedDate() }))).toMatchObject([
    {
      id: 'one',
      author: null,
      publication: null,
      original: null,
      date: null,
      datePrecision: 'unknown',
      dateGrade: 'unknown',
      wordCount: 2,
    },
  ]);
});

test('an event has its date as it is known, and the claims of each account', () => {
  const files = [
    ...makeActors('alpha'),
    makeArticleOfClaims('one', ['a', 'b']),
    makeArticleOfClaims('two', ['c']),
    makeEvent('e', ['a', 'b', 'c'], { when: makeBasedDate('2024-05-01/2024-05-03', { approximate: true }) }),
  ];
  const [event] = makeRecords('events', ...files);
  expect(event).toMatchObject({ id: 'e', date: '2024-05-01~/2024-05-03~', datePrecision: 'range', dateInferred: false });
  const accounts = event?.['accounts'] as readonly { readonly articleId: string; readonly claimIds: readonly string[] }[];
  expect(accounts.toSorted((a, b) => a.articleId.localeCompare(b.articleId))).toEqual([
    { articleId: 'one', claimIds: ['a', 'b'] },
    { articleId: 'two', claimIds: ['c'] },
  ]);
});

test('an actor has every name with its type, a private person is marked, and an article that names it is listed', () => {
  const names = [
    { form: 'Alpha', type: 'canonical' },
    { form: 'الف', type: 'native', lang: 'ur' },
    { form: 'The Band', type: 'exonym', by: 'beta' },
  ];
  const [alpha] = makeRecords(
    'actors',
    makeActor('alpha', { names, private: true }),
    ...makeActors('beta'),
    makeArticleOfClaims('one', ['a']),
  );
  expect(alpha).toMatchObject({
    private: true,
    countryId: null,
    names: [
      { name: 'Alpha', type: 'canonical', language: null, byId: null },
      { name: 'الف', type: 'native', language: 'ur', byId: null },
      { name: 'The Band', type: 'exonym', language: null, byId: 'beta' },
    ],
    articleIds: ['one'],
  });
});

import { describe, expect, expectTypeOf, test } from 'vitest';
import { buildRefs } from '../../../src/core/derive/build-refs.ts';
import { toKinds } from '../../../src/core/model/kinds.ts';
import type { Refs } from '../../../src/core/model/refs.ts';
import { parseCorpus } from '../../../src/core/schema/corpus.ts';
import type { ActorId, PlaceId } from '../../../src/core/schema/ids.ts';
import { rootUrls } from '../../../src/core/urls.ts';
import { asId } from '../../support/as-id.ts';
import { makeArticle, makeSource } from '../../support/make-content.ts';
import { makeGradedDate } from '../../support/make-dates.ts';

describe('the short name of an article', () => {
  const toShort = (given: Readonly<Record<string, unknown>>): string => {
    const files = [makeSource('post', { name: 'The Post' }), makeArticle('one', 'Text.', given)];
    return buildRefs(parseCorpus(files).corpus, rootUrls, toKinds()).article(asId('one')).short;
  };

  test.each([
    [{ source: 'post', author: 'Ann Writer', title: 'Alpha: a tale' }, 'Ann Writer'],
    [{ source: 'post', title: 'Alpha: a tale' }, 'The Post'],
    [{ source: 'post', author: 'هند الزياني', language: 'ar', title: 'Alpha: a tale' }, 'The Post'],
    [{ author: 'هند الزياني', language: 'ar', title: 'Alpha: a tale' }, 'هند الزياني'],
    [{ title: 'Alpha: a tale, and more' }, '“Alpha”'],
    [{ title: 'Alpha, Beta: a tale' }, '“Alpha”'],
    [{ title: 'Alpha – a tale' }, '“Alpha”'],
    [{ title: 'The half-told tale of Alpha' }, '“The half-told tale of Alpha”'],
    [{ title: 'The Alpha–Beta war: a tale' }, '“The Alpha–Beta war”'],
  ])(
    'is its author, if written as the pages are, otherwise its publication, otherwise the first words of its title: %j',
    (given, short) => {
      expect(toShort({ ...given, date: makeGradedDate() })).toBe(short);
    },
  );

  test.each([
    ['2024-05-02', 'The Post, 2024'],
    ['2024', 'The Post, 2024'],
    ['2024-05/2024-06', 'The Post, 2024'],
    ['2023-12/2024-01', 'The Post, 2023–2024'],
    ['2021/2024', 'The Post, 2021–2024'],
    [undefined, 'The Post'],
  ])('ends with its year or its first and last year, if they are known: %s', (value, short) => {
    expect(toShort({ source: 'post', date: makeGradedDate(value) })).toBe(short);
  });

  test('has a letter where several would be called alike, in the order of their dates', () => {
    const files = [
      makeSource('post', { name: 'The Post' }),
      ...[
        ['late', '2024-09'],
        ['early', '2024-02-01'],
        ['late-too', '2024-09'],
        ['before', '2023'],
      ].map(([id = '', date = '']) => makeArticle(id, 'Text.', { source: 'post', date: makeGradedDate(date) })),
      makeArticle('undated', 'Text.', { source: 'post', date: makeGradedDate() }),
      makeArticle('undated-too', 'Text.', { source: 'post', date: makeGradedDate() }),
    ];
    const { article } = buildRefs(parseCorpus(files).corpus, rootUrls, toKinds());
    const ids = ['early', 'late', 'late-too', 'before', 'undated', 'undated-too'];
    expect(ids.map((id) => article(asId(id)).short)).toEqual([
      'The Post, 2024a',
      'The Post, 2024b',
      'The Post, 2024c',
      'The Post, 2023',
      'The Post, a',
      'The Post, b',
    ]);
  });
});

test('an id that no page has is refused', () => {
  expect(() => buildRefs(parseCorpus([makeArticle('one')]).corpus, rootUrls, toKinds()).actor(asId('one'))).toThrow('“one”');
});

test('the id of one kind of page does not compile where another kind is asked for', () => {
  expectTypeOf<Refs['actor']>().parameter(0).toEqualTypeOf<ActorId>();
  expectTypeOf<PlaceId>().not.toExtend<ActorId>();
  expectTypeOf<string>().not.toExtend<ActorId>();
});

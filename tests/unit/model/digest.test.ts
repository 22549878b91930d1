import { describe, expect, test } from 'vitest';
import { isLong, toDigest, toFigureLimit, toTopics } from '../../../src/core/model/digest.ts';
import { toActorParts } from '../../../src/core/model/parts.ts';
import type { ContentFile } from '../../../src/core/schema/parse-content-file.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { getById } from '../../support/get-by-id.ts';
import { makeActors, makeArticle, makeArticleOfClaims, makeClaim, makeEvent, makeQuestion } from '../../support/make-content.ts';
import { makeBasedDate, makeGradedDate } from '../../support/make-dates.ts';
import { toIds } from '../../support/to-ids.ts';

/** A part of the page of Alpha. */
function findPart(id: string, files: readonly ContentFile[]) {
  const { actors } = buildValidSite([...makeActors('alpha', 'beta'), ...files]);
  return getById(toActorParts(getById(actors, 'alpha')), id).listed;
}
/** Numbered ids: a1, a2 … */
const number = (letter: string, count: number): readonly string[] => Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);
const dated = (month: number) => ({ date: makeGradedDate(`2024-${String(month).padStart(2, '0')}`) });

describe('a digest of claims has', () => {
  /** Ids of the digest of claims in articles `a`, the newest, to `c`. */
  const digest = (claims: readonly (readonly (string | Readonly<Record<string, unknown>>)[])[], ...more: readonly ContentFile[]) => {
    const articles = claims.map((own, i) => makeArticleOfClaims('abc'.charAt(i), own, { ...dated(9 - i), actors: ['alpha', 'beta'] }));
    const { kind, items } = toDigest(findPart('claims-about', [...articles, ...more]));
    return kind === 'claims' ? toIds(items) : undefined;
  };

  test('all of a list that is hardly longer', () => {
    expect(digest([number('a', 14)])).toEqual(number('a', 14));
    expect(digest([number('a', 15)])).toEqual(number('a', 10));
  });

  test('contested ones before others, in the order of the list', () => {
    expect(digest([number('a', 20), number('b', 5)], makeQuestion('q', [{ yes: ['a15', 'a16'], no: ['b3'] }]))).toEqual([
      ...number('a', 7),
      ...['a15', 'a16', 'b3'],
    ]);
  });

  test('of more contested ones than it has room for one from each article, whatever else the articles say', () => {
    expect(
      digest([number('a', 15), number('b', 3), number('c', 3)], makeQuestion('q', [{ yes: [...number('a', 15), 'b2'], no: ['c3'] }])),
    ).toEqual([...number('a', 8), 'b2', 'c3']);
  });

  test('then one from each article that had none, and one from each further speaker', () => {
    const byBeta = makeClaim('late', { speaker: 'beta' });
    expect(digest([[...number('a', 14), byBeta], number('b', 3)], makeQuestion('q', [{ yes: ['a2'], no: ['a3'] }]))).toEqual([
      ...['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8'],
      ...['late', 'b1'],
    ]);
  });
});

describe('claims by topic', () => {
  /** The kinds, how many claims each has, and the ids of those that are shown. */
  const toShown = (claims: Parameters<typeof makeArticleOfClaims>[1], ...more: readonly ContentFile[]) => {
    const { kind, items } = findPart('claims-about', [makeArticleOfClaims('a', claims, { actors: ['alpha', 'beta'] }), ...more]);
    return kind === 'claims' ? toTopics(items).map((topic) => [topic.kind, topic.total, toIds(topic.claims)]) : [];
  };
  const ofKind = (ids: readonly string[], kind: string) => ids.map((id) => makeClaim(id, { kind }));

  test('stand under their kinds, the kind of most claims first', () => {
    expect(toShown([...ofKind(['a1'], 'history'), ...ofKind(['b1', 'b2'], 'statistic')])).toEqual([
      ['statistic', 2, ['b1', 'b2']],
      ['history', 1, ['a1']],
    ]);
  });

  test('stand under their kinds, those with contested claims before all others', () => {
    const contested = makeQuestion('q', [{ yes: ['a1'], no: ['b1'] }]);
    const claims = [...ofKind(['c1', 'c2', 'c3'], 'statistic'), ...ofKind(['a1'], 'history'), ...ofKind(['b1'], 'history')];
    expect(toShown(claims, contested).map(([kind]) => kind)).toEqual(['history', 'statistic']);
  });

  test('are a few of each kind, contested ones first, when they are many', () => {
    const contested = makeQuestion('q', [{ yes: ['b7'], no: ['b9'] }]);
    expect(toShown([...ofKind(number('a', 6), 'history'), ...ofKind(number('b', 9), 'statistic')], contested)).toEqual([
      ['statistic', 9, ['b7', 'b9']],
      ['history', 6, ['a1', 'a2']],
    ]);
  });
});

test('a digest of relations has all of a verb, and of the verbs those with most claims', () => {
  const others = number('o', 20);
  const relate = (kind: string, to: readonly string[]) => ({ about: ['alpha', ...to], relation: { from: 'alpha', kind, to } });
  const claims = [
    makeClaim('a', relate('fights', others.slice(0, 6))),
    makeClaim('b', relate('fights', others.slice(0, 6))),
    makeClaim('c', relate('shelters', others.slice(0, 9))),
    makeClaim('d', relate('backs', others.slice(0, 4))),
  ];
  const files = [...makeActors(...others), makeArticleOfClaims('one', claims, { actors: ['alpha', ...others] })];
  const { kind, items } = toDigest(findPart('relations', files));
  const shown = kind === 'relations' ? Map.groupBy(items, ({ verb }) => verb) : new Map<string, readonly unknown[]>();
  expect(Array.from(shown.values(), ({ length }) => length)).toEqual([6, 8]);
});

test('a digest of quotes has one from each article, then a second, and so on, in the order of the list', () => {
  const makeText = (id: string, count: number, month: number) =>
    makeArticle(id, Array.from({ length: count }, () => 'Alpha acts.').join('\n\n'), { actors: ['alpha'], ...dated(month) });
  const { kind, items } = toDigest(findPart('mentions', [makeText('a', 8, 9), makeText('b', 3, 8), makeText('c', 1, 7)]));
  expect(kind === 'quotes' && items.map(({ article, passage }) => `${article.id}${passage}`)).toEqual([
    ...number('a', 4),
    ...number('b', 3),
    'c1',
  ]);
});

test('a digest of events has the latest, earliest first', () => {
  const events = number('e', 12).map((id, i) =>
    makeEvent(id, ['one'], { actors: ['alpha'], when: makeBasedDate(`2024-03-${String(i + 10)}`) }),
  );
  const listed = findPart('events', [makeArticleOfClaims('a', ['one']), ...events]);
  expect(isLong(listed)).toBe(true);
  const { kind, items } = toDigest(listed);
  expect(kind === 'events' && toIds(items)).toEqual(number('e', 12).slice(4));
});

test('a digest of pages has the first', () => {
  const items = number('a', 40).map((id) => ({ ref: { id, url: `/${id}/`, name: id } }));
  expect(toDigest({ kind: 'pages', items })).toEqual({ kind: 'pages', items: items.slice(0, 24) });
});

test('of groups of figures so many are shown of each that together they are hardly more than wanted, and short groups leave room', () => {
  const limit = (...lengths: readonly number[]) =>
    toFigureLimit(
      lengths.map((length) => ({ figures: number('f', length) })),
      20,
    );
  expect(limit(9, 3, 1)).toBeGreaterThanOrEqual(9);
  expect(limit(30, 2, 2)).toBe(16);
  expect(limit(30, 30)).toBe(10);
  expect(limit(...number('g', 50).map(() => 9))).toBe(1);
});

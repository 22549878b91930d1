import { describe, expect, test } from 'vitest';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { getById } from '../../support/get-by-id.ts';
import { makeActors, makeArticle, makeArticleOfClaims, makeAside } from '../../support/make-content.ts';
import { makeGradedDate } from '../../support/make-dates.ts';
import { toIds } from '../../support/to-ids.ts';

const files = makeActors('common', 'rare', 'other');

describe('related articles', () => {
  /** The articles related to `a`, with the actors they share. */
  const listRelated = (actorsOf: Readonly<Record<string, readonly string[]>>) =>
    buildValidSite([...files, ...Object.entries(actorsOf).map(([id, actors]) => makeArticleOfClaims(id, [], { actors }))])
      .articles.find(({ id }) => id === 'a')
      ?.related.map(({ article, shared }) => [article.id, ...shared.map(({ id }) => id)]);

  test('share actors; the one that shares the rarer actor comes first', () => {
    expect(listRelated({ a: ['common', 'rare'], b: ['common'], c: ['rare'], d: ['common'], e: ['other'] })).toEqual([
      ['c', 'rare'],
      ['b', 'common'],
      ['d', 'common'],
    ]);
  });

  test('that share more actors come first, and list the rarer actor first', () => {
    expect(listRelated({ a: ['common', 'rare'], b: ['common'], c: ['common', 'rare'] })).toEqual([
      ['c', 'rare', 'common'],
      ['b', 'common'],
    ]);
  });

  test('are four at most, of those that share as much the nearest in time', () => {
    const months = Array.from({ length: 9 }, (_, i) => i + 1);
    const { articles } = buildValidSite([
      ...files,
      ...months.map((month) =>
        makeArticleOfClaims(`m${month}`, [], {
          actors: month === 9 ? ['common', 'rare'] : ['common'],
          date: makeGradedDate(`2024-0${month}`),
        }),
      ),
      makeArticleOfClaims('rare', [], { actors: ['rare'], date: makeGradedDate('2020') }),
    ]);
    const related = (id: string) => toIds(getById(articles, id).related.map(({ article }) => article));
    expect(related('m5')).toEqual(['m6', 'm4', 'm7', 'm3']);
    expect(related('m1')).toEqual(['m2', 'm3', 'm4', 'm5']);
    expect(related('m9')).toEqual(['rare', 'm8', 'm7', 'm6']);
  });

  test('are found for the last of very many, too', () => {
    const ids = Array.from({ length: 210 }, (_, i) => `a${1000 + i}`);
    const { articles } = buildValidSite([...files, ...ids.map((id) => makeArticleOfClaims(id, [], { actors: ['common'] }))]);
    for (const { id, related } of articles.slice(2, -2)) {
      const place = ids.indexOf(id);
      expect(toIds(related.map(({ article }) => article))).toEqual([-1, 1, -2, 2].map((step) => ids[place + step]));
    }
  });

  test('do not share actors that only asides name', () => {
    const { articles } = buildValidSite([
      ...files,
      makeArticleOfClaims('a', [], { actors: ['rare'] }),
      makeArticle('b', `Text.\n\n${makeAside('Rare.')}`, { actors: ['rare'] }),
    ]);
    expect(articles.map(({ related }) => related)).toEqual([[], []]);
  });
});

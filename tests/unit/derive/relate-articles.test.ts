import { describe, expect, test } from 'vitest';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeActors, makeArticle, makeArticleOfClaims, makeAside } from '../../support/make-content.ts';

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

  test('do not share actors that only asides name', () => {
    const { articles } = buildValidSite([
      ...files,
      makeArticleOfClaims('a', [], { actors: ['rare'] }),
      makeArticle('b', `Text.\n\n${makeAside('Rare.')}`, { actors: ['rare'] }),
    ]);
    expect(articles.map(({ related }) => related)).toEqual([[], []]);
  });
});

import { describe, expect, test } from 'vitest';
import { buildValidSite } from '../../support/build-valid-site.ts';
import {
  makeActors,
  makeArticle,
  makeArticleOfClaims,
  makeAside,
  makeClaim,
  makeEvent,
  makePlace,
  makeQuestion,
  makeSource,
} from '../../support/make-content.ts';
import { makeGradedDate } from '../../support/make-dates.ts';
import { toIds } from '../../support/to-ids.ts';

test('articles are sorted newest first, then by id, with undated ones last', () => {
  const dates = { c: undefined, b: '2024-05', a: '2024-05', d: '2025-01' };
  const { articles } = buildValidSite(Object.entries(dates).map(([id, date]) => makeArticle(id, 'Text.', { date: makeGradedDate(date) })));
  expect(toIds(articles)).toEqual(['d', 'a', 'b', 'c']);
});

test('the order of the files makes no difference', () => {
  const files = [
    ...makeActors('alpha', 'beta'),
    ...[makePlace('north'), makeSource('post')],
    makeArticle('one', 'Alpha, Beta.', { actors: ['alpha', 'beta'], source: 'post' }),
    makeArticle('two', 'Beta, Alpha.', { actors: ['beta', 'alpha'] }),
    ...['a', 'b'].map((id) => makeArticleOfClaims(id, [`${id}1`, `${id}2`])),
    ...['q', 'r'].map((id) => makeQuestion(id, [['a1', 'b1'], ['b2']])),
    ...['raid', 'siege'].map((id) => makeEvent(id, ['b1', 'a2'], { where: ['north'], actors: ['beta', 'alpha'] })),
  ];
  expect(buildValidSite(files.toReversed())).toEqual(buildValidSite(files));
});

describe('claims', () => {
  const { articles, actors, places } = buildValidSite([
    ...[...makeActors('alpha', 'beta'), makePlace('north')],
    makeArticle('one', 'Alpha.\n\n:claim[Alpha and Beta]{#first} in :place[the north]{#north}.\n\n:claim[Beta]{#second}', {
      ...{ actors: ['alpha', 'beta'], places: ['north'] },
      claims: [makeClaim('second', { speaker: 'beta', where: ['north'] }), makeClaim('first', { about: ['beta', 'alpha'] })],
    }),
  ]);

  test('are numbered in the order of the text, and have their passage and address', () => {
    expect(articles[0]?.claims).toMatchObject([
      { id: 'first', number: 1, url: '/articles/one/#claim-first', passage: { id: 'p2' }, about: [{ id: 'beta' }, { id: 'alpha' }] },
      { id: 'second', number: 2, speaker: { id: 'beta' }, passage: { id: 'p3' }, where: [{ id: 'north' }] },
    ]);
  });

  test('have no speaker when the author speaks', () => {
    expect(articles[0]?.claims[0]?.speaker).toBeUndefined();
  });

  test('are listed with their speaker, with the actors they are about and with their place', () => {
    expect(actors.map(({ claimsBy, claimsAbout }) => [toIds(claimsBy), toIds(claimsAbout)])).toEqual([
      [[], ['first', 'second']],
      [['second'], ['first']],
    ]);
    expect(toIds(places[0]?.claims)).toEqual(['second']);
  });
});

test('a claim in an aside counts only for actors and places that asides alone name', () => {
  const claims = [makeClaim('remark', { about: ['alpha', 'beta'], where: ['north', 'south'] })];
  const body = `Alpha in :place[N]{#north}.\n\n${makeAside(':claim[Alpha, Beta]{#remark}, :place[S]{#south}.')}`;
  const { actors, places } = buildValidSite([
    ...[...makeActors('alpha', 'beta'), makePlace('north'), makePlace('south')],
    makeArticle('one', body, { actors: ['alpha', 'beta'], places: ['north', 'south'], claims }),
  ]);
  expect(actors.map(({ claimsAbout }) => toIds(claimsAbout))).toEqual([[], ['remark']]);
  expect(places.map((place) => toIds(place.claims))).toEqual([[], ['remark']]);
});

test('a source lists its articles, newest first', () => {
  const source = { source: 'post' };
  const { sources } = buildValidSite([
    makeSource('post'),
    makeArticle('old', 'Text.', { ...source, date: makeGradedDate('2020-01') }),
    makeArticle('new', 'Text.', { ...source, date: makeGradedDate('2024-01') }),
    makeArticle('elsewhere', 'Text.', { date: makeGradedDate('2023-01') }),
  ]);
  expect(toIds(sources[0]?.articles)).toEqual(['new', 'old']);
});

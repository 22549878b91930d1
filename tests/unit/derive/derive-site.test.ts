import { describe, expect, test } from 'vitest';
import {
  buildSound,
  makeActor,
  makeArticle,
  makeClaim,
  makeClaims,
  makeEvent,
  makePlace,
  makeQuestion,
  makeSource,
} from '../../support/make-content.ts';

const date = (value: string) => ({ date: { value, precision: 'month', grade: 'found', evidence: 'a test' } });
const country = { kind: 'country', code: 'PK' };

test('articles stand newest first, then by id; the undated last', () => {
  const { articles } = buildSound([
    makeArticle('c', 'Text.', { date: { precision: 'unknown', grade: 'unknown', evidence: 'none' } }),
    makeArticle('b', 'Text.', date('2024-05')),
    makeArticle('a', 'Text.', date('2024-05')),
    makeArticle('d', 'Text.', date('2025-01')),
  ]);
  expect(articles.map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c']);
});

test('the order of the files makes no difference', () => {
  const files = [
    makeActor('alpha'),
    makeActor('beta'),
    makePlace('north'),
    makeSource('post'),
    makeArticle('one', 'Alpha, Beta.', { actors: ['alpha', 'beta'], source: 'post' }),
    makeArticle('two', 'Beta, Alpha.', { actors: ['beta', 'alpha'] }),
    ...['a', 'b'].map((id) => makeClaims(id, [`${id}1`, `${id}2`])),
    ...['q', 'r'].map((id) => makeQuestion(id, [['a1', 'b1'], ['b2']])),
    ...['raid', 'siege'].map((id) => makeEvent(id, ['b1', 'a2'], { where: ['north'], actors: ['beta', 'alpha'] })),
  ];
  expect(buildSound(files.toReversed())).toEqual(buildSound(files));
});

describe('related articles', () => {
  const actors = ['common', 'rare', 'other'].map((id) => makeActor(id));
  const relatedTo = (id: string, texts: Readonly<Record<string, readonly string[]>>) =>
    buildSound([
      ...actors,
      ...Object.entries(texts).map(([article, ids]) =>
        makeArticle(article, ids.map((actor) => actor.charAt(0).toUpperCase() + actor.slice(1)).join(', ') || 'Nobody.', { actors: ids }),
      ),
    ])
      .articles.find((article) => article.id === id)
      ?.related.map(({ article, shared }) => [article.id, ...shared.map((actor) => actor.id)]);

  test('are those that share actors, the one with the rarer actor first', () => {
    const texts = { a: ['common', 'rare'], b: ['common'], c: ['rare'], d: ['common'], e: ['other'] };
    expect(relatedTo('a', texts)).toEqual([
      ['c', 'rare'],
      ['b', 'common'],
      ['d', 'common'],
    ]);
  });

  test('with more in common come first, and name the rarer actor first', () => {
    const texts = { a: ['common', 'rare'], b: ['common'], c: ['common', 'rare'] };
    expect(relatedTo('a', texts)).toEqual([
      ['c', 'rare', 'common'],
      ['b', 'common'],
    ]);
  });

  test('do not come from asides', () => {
    const site = buildSound([
      ...actors,
      makeArticle('a', 'Rare.', { actors: ['rare'] }),
      makeArticle('b', 'Text.\n\n:::aside\nRare.\n:::', { actors: ['rare'] }),
    ]);
    expect(site.articles.map(({ related }) => related)).toEqual([[], []]);
  });
});

describe('claims', () => {
  const claims = [
    makeClaim('second', { about: ['alpha'], speaker: 'beta', where: ['north'] }),
    makeClaim('first', { about: ['beta', 'alpha'] }),
  ];
  const body = 'Alpha.\n\n:claim[Alpha and Beta]{#first} in :place[the north]{#north}.\n\n:claim[Beta]{#second}';
  const article = makeArticle('one', body, { actors: ['alpha', 'beta'], places: ['north'], claims });
  const site = buildSound([makeActor('alpha'), makeActor('beta'), makePlace('north'), article]);

  test('are numbered as they stand in the text, with their passage and address', () => {
    expect(site.articles[0]?.claims).toMatchObject([
      { id: 'first', number: 1, url: '/articles/one/#claim-first', passage: { id: 'p2' }, about: [{ id: 'beta' }, { id: 'alpha' }] },
      { id: 'second', number: 2, speaker: { id: 'beta' }, passage: { id: 'p3' }, where: [{ id: 'north' }] },
    ]);
  });

  test('of the author have no speaker', () => {
    expect(site.articles[0]?.claims[0]?.speaker).toBeUndefined();
  });

  test('stand with their speaker, with whom they are about and with their place', () => {
    const ids = (list: readonly { readonly id: string }[] | undefined) => list?.map(({ id }) => id);
    const [alpha, beta] = site.actors;
    expect([ids(alpha?.claimsBy), ids(alpha?.claimsAbout)]).toEqual([[], ['first', 'second']]);
    expect([ids(beta?.claimsBy), ids(beta?.claimsAbout)]).toEqual([['second'], ['first']]);
    expect(ids(site.places[0]?.claims)).toEqual(['second']);
  });
});

test('a claim in an aside counts only for those who are named in asides alone', () => {
  const claims = [makeClaim('remark', { about: ['alpha', 'beta'], where: ['north', 'south'] })];
  const body = 'Alpha in :place[N]{#north}.\n\n:::aside\n:claim[Alpha, Beta]{#remark}, :place[S]{#south}.\n:::';
  const { actors, places } = buildSound([
    ...['alpha', 'beta'].map((id) => makeActor(id)),
    ...['north', 'south'].map((id) => makePlace(id)),
    makeArticle('one', body, { actors: ['alpha', 'beta'], places: ['north', 'south'], claims }),
  ]);
  expect(actors.map(({ id, claimsAbout }) => [id, claimsAbout.length])).toEqual([
    ['alpha', 0],
    ['beta', 1],
  ]);
  expect(places.map((place) => [place.id, place.claims.length])).toEqual([
    ['north', 0],
    ['south', 1],
  ]);
});

test('relations between actors hold both ways', () => {
  const { actors } = buildSound([makeActor('alpha', { related: ['beta'] }), makeActor('beta', { parent: 'gamma' }), makeActor('gamma')]);
  const [alpha, beta, gamma] = actors;
  expect([alpha?.related, beta?.related].map((related) => related?.map(({ id }) => id))).toEqual([['beta'], ['alpha']]);
  expect(beta?.parent?.id).toBe('gamma');
  expect(gamma?.members.map(({ id }) => id)).toEqual(['beta']);
});

test('a country has its actors, its places and the mentions of the actor that bears its name', () => {
  const site = buildSound([
    makePlace('land', { ...country, namesake: 'land' }),
    makePlace('north', { country: 'land' }),
    makeActor('land', { kind: 'state', country: 'land' }),
    makeActor('alpha', { country: 'land' }),
    makeActor('beta', { alsoCountries: ['land'] }),
    makeActor('gamma'),
    makeArticle('one', 'Land met Gamma in :place[the north]{#north}.', { actors: ['land', 'gamma'], places: ['north'] }),
  ]);
  expect(site.places.map(({ id }) => id)).toEqual(['north']);
  expect(site.countries).toMatchObject([
    {
      id: 'land',
      url: '/countries/land/',
      mentionCount: 1,
      nationalActors: [{ id: 'alpha' }, { id: 'beta' }],
      places: [{ id: 'north' }],
      coMentions: [{ actor: { id: 'gamma' }, passages: 1 }],
    },
  ]);
});

test('a source has its articles, newest first', () => {
  const source = { source: 'post' };
  const { sources } = buildSound([
    makeSource('post'),
    makeArticle('old', 'Text.', { ...source, ...date('2020-01') }),
    makeArticle('new', 'Text.', { ...source, ...date('2024-01') }),
    makeArticle('alien', 'Text.', date('2023-01')),
  ]);
  expect(sources[0]?.articles.map(({ id }) => id)).toEqual(['new', 'old']);
});

test('a profile is rendered without a link to its own actor', () => {
  const { actors } = buildSound([makeActor('alpha', {}, 'Alpha fights Beta.'), makeActor('beta')]);
  expect(actors[0]?.profileHtml).toContain('Alpha fights <a href="/actors/beta/"');
  expect(actors[0]?.profileText).toBe('Alpha fights Beta.');
});

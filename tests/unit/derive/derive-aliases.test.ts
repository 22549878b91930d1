import { describe, expect, it, test } from 'vitest';
import type { Site } from '../../../src/core/model/site.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeActor, makeArticle, makeCountry, makePlace, makeSource } from '../../support/make-content.ts';
import { makeNames, type Forms } from '../../support/make-names.ts';

const named = (forms: Forms, given = {}) => ({ names: makeNames(forms), ...given });

/** The pages that each alias leads to. */
const toTargets = ({ aliases }: Site): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(aliases.map(({ url, targets }) => [url, targets.map(({ ref }) => ref.url)]));

describe('a name of one entity', () => {
  test('has an address that leads to the entity, whose page knows the name', () => {
    const site = buildValidSite([makeActor('alpha', named({ canonical: ['Alpha'], former: ['First Front'] }))]);
    const target = { anchor: 'as-first-front', form: 'First Front', type: 'former', printed: false };
    expect(site.aliases).toMatchObject([
      { url: '/actors/first-front/', form: 'First Front', targets: [{ ref: { id: 'alpha' }, ...target }] },
    ]);
    expect(site.aliasTargets.get('/actors/alpha/')).toMatchObject([target]);
  });

  test('carries the actor that gives it, if it is an exonym', () => {
    const names = [{ form: 'Sinners', type: 'exonym', by: 'beta' }];
    const { aliases } = buildValidSite([makeActor('alpha', { names }), makeActor('beta')]);
    expect(aliases).toMatchObject([{ url: '/actors/sinners/', targets: [{ by: { id: 'beta' }, type: 'exonym' }] }]);
  });

  test('has its address among places or countries, if it is of one', () => {
    const site = buildValidSite([
      makePlace('north', named({ variant: ['Old North'] })),
      makeCountry('land', named({ variant: ['Landia'] })),
    ]);
    expect(toTargets(site)).toEqual({ '/places/old-north/': ['/places/north/'], '/countries/landia/': ['/countries/land/'] });
  });

  test('has an address among actors and one among countries, if it is of a state', () => {
    const state = makeActor('land', named({ canonical: ['Land'], variant: ['Landia'] }, { kind: 'state' }));
    expect(toTargets(buildValidSite([state, makeCountry('land', { namesake: 'land' })]))).toEqual({
      '/actors/landia/': ['/actors/land/'],
      '/countries/landia/': ['/countries/land/'],
    });
  });

  test('leads to that entity alone, though a publication bears the name too', () => {
    const site = buildValidSite([makeActor('alpha', named({ variant: ['Post?'] })), makeSource('post', { name: 'Post' })]);
    expect(toTargets(site)).toEqual({ '/actors/post/': ['/actors/alpha/'] });
  });
});

describe('a name of several entities', () => {
  test('leads to all of them, the default one first', () => {
    const site = buildValidSite([makeActor('alpha', named({ variant: ['Front?'] })), makeActor('beta', named({ variant: ['Front'] }))]);
    expect(toTargets(site)).toEqual({ '/actors/front/': ['/actors/beta/', '/actors/alpha/'] });
    expect([...site.aliasTargets.keys()].toSorted()).toEqual(['/actors/alpha/', '/actors/beta/']);
  });

  test('leads to the same pages from its address among actors and from the one among places', () => {
    const site = buildValidSite([
      makeActor('alpha', named({ variant: ['North?'] })),
      makePlace('north-town', named({ variant: ['North'] })),
    ]);
    const targets = ['/places/north-town/', '/actors/alpha/'];
    expect(toTargets(site)).toEqual({ '/actors/north/': targets, '/places/north/': targets });
  });

  test('leads once to an entity that has it in two spellings', () => {
    const alpha = makeActor('alpha', named({ variant: ['Al-Front', 'Al Front'] }));
    expect(toTargets(buildValidSite([alpha]))).toEqual({ '/actors/al-front/': ['/actors/alpha/'] });
  });
});

describe('the name of a capital', () => {
  const capital = { kind: 'city', capital: true, country: 'land' };
  const government = makeActor('government', named({ metonym: ['City?'] }));
  const land = makeCountry('land');

  test('leads to its country as well, if it is ambiguous', () => {
    const targets = ['/actors/government/', '/places/town/', '/countries/land/'];
    const site = buildValidSite([government, makePlace('town', named({ canonical: ['City?'] }, capital)), land]);
    expect(toTargets(site)).toEqual({ '/actors/city/': targets, '/places/city/': targets, '/countries/city/': targets });
  });

  test('does not lead to its country if it is unambiguous, nor if the city is no capital', () => {
    const own = makePlace('town', named({ canonical: ['City'] }, capital));
    expect(toTargets(buildValidSite([own, land]))).toEqual({ '/places/city/': ['/places/town/'] });
    const other = makePlace('town', named({ canonical: ['City?'] }, { ...capital, capital: false }));
    expect(toTargets(buildValidSite([government, other, land]))['/places/city/']).toEqual(['/actors/government/', '/places/town/']);
  });
});

describe('the address of a name', () => {
  it.each([
    ['accents', 'Márki-Zay', '/actors/marki-zay/'],
    ['full stops', 'U.S.', '/actors/us/'],
    ['apostrophes', 'Pakistan’s Front', '/actors/pakistans-front/'],
    ['brackets', '(First) Front', '/actors/first-front/'],
    ['signs between spaces', 'Front & Men', '/actors/front-men/'],
    ['a hyphen at its end', 'Front-', '/actors/front/'],
    ['capitals', 'IS-KP', '/actors/is-kp/'],
  ])('is written without %s', (_, form, url) => {
    expect(toTargets(buildValidSite([makeActor('alpha', named({ variant: [form] }))]))).toEqual({ [url]: ['/actors/alpha/'] });
  });

  test.each(['descriptor', 'epithet', 'title', 'unrelated'] as const)('does not exist for words that are no name: %s', (type) => {
    expect(buildValidSite([makeActor('alpha', named({ [type]: ['Bold Men'] }))]).aliases).toEqual([]);
  });

  test('does not exist for a form that is wholly or partly in another script', () => {
    const names = [{ form: 'تحریک', type: 'native', lang: 'ur' }, ...makeNames({ variant: ['Front تحریک', '🕌'] })];
    expect(buildValidSite([makeActor('alpha', { names })]).aliases).toEqual([]);
  });

  test('is never the address of a page', () => {
    const actors = [makeActor('alpha', named({ canonical: ['Alpha'], variant: ['Beta?'] })), makeActor('beta')];
    expect(buildValidSite(actors).aliases).toEqual([]);
    const site = buildValidSite([...actors, makePlace('south', named({ variant: ['Beta?'] }))]);
    expect(toTargets(site)).toEqual({ '/places/beta/': ['/actors/beta/', '/actors/alpha/', '/places/south/'] });
  });
});

test('an alias target says whether articles print the name, in any spelling', () => {
  const { aliasTargets } = buildValidSite([
    makeActor('land', named({ variant: ['Landia', 'First-Land', 'Old Land'] }, { kind: 'state' })),
    makeCountry('land', { namesake: 'land' }),
    makeArticle('one', 'Landia, the FIRST LAND.', { actors: ['land'] }),
  ]);
  const toPrinted = (url: string) => aliasTargets.get(url)?.map(({ form, printed }) => [form, printed]);
  const expected = [
    ['Landia', true],
    ['First-Land', true],
    ['Old Land', false],
  ];
  expect([toPrinted('/actors/land/'), toPrinted('/countries/land/')]).toEqual([expected, expected]);
});

test('a page has each anchor once, even if several addresses lead to it', () => {
  const site = buildValidSite([
    makeActor('alpha', named({ variant: ['North?', 'The North', 'The-North'] })),
    makePlace('north-town', named({ variant: ['North?'] })),
  ]);
  const toAnchors = (url: string) => site.aliasTargets.get(url)?.map(({ anchor }) => anchor);
  expect(toAnchors('/actors/alpha/')).toEqual(['as-north', 'as-the-north']);
  expect(toAnchors('/places/north-town/')).toEqual(['as-north']);
});

import { describe, expect, it, test } from 'vitest';
import type { NameType } from '../../../src/core/schema/name.ts';
import type { Site } from '../../../src/core/model/site.ts';
import { buildSound, makeActor, makeArticle, makePlace, makeSource } from '../../support/make-content.ts';

const name = (form: string, type: NameType = 'variant', given = {}) => ({ form, type, ...given });
const shared = (form: string, type: NameType = 'variant') => name(form, type, { ambiguous: true });
const withNames = (...names: readonly object[]) => ({ names });
const country = { kind: 'country', code: 'PK' };

/** Each alias with the pages it leads to. */
const toTargets = ({ aliases }: Site): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(aliases.map(({ url, targets }) => [url, targets.map(({ ref }) => ref.url)]));

describe('a name of one entity', () => {
  test('has an address that leads to the entity, who knows by which name', () => {
    const site = buildSound([makeActor('alpha', withNames(name('Alpha', 'canonical'), name('First Front', 'former')))]);
    const arrival = { anchor: 'as-first-front', form: 'First Front', type: 'former', printed: false };
    expect(site.aliases).toMatchObject([
      { url: '/actors/first-front/', form: 'First Front', targets: [{ ref: { id: 'alpha' }, ...arrival }] },
    ]);
    expect(site.aliasTargets.get('/actors/alpha/')).toMatchObject([arrival]);
  });

  test('tells who gave it as a label', () => {
    const { aliases } = buildSound([makeActor('alpha', withNames(name('Sinners', 'exonym', { by: 'beta' }))), makeActor('beta')]);
    expect(aliases).toMatchObject([{ url: '/actors/sinners/', targets: [{ by: { id: 'beta' }, type: 'exonym' }] }]);
  });

  test('of a place or country has it beside that page', () => {
    const site = buildSound([
      makePlace('north', withNames(name('Old North'))),
      makePlace('land', { ...country, ...withNames(name('Landia')) }),
    ]);
    expect(toTargets(site)).toEqual({ '/places/old-north/': ['/places/north/'], '/countries/landia/': ['/countries/land/'] });
  });

  test('of a state leads to its country as well', () => {
    const state = makeActor('land', { kind: 'state', ...withNames(name('Land', 'canonical'), name('Landia')) });
    expect(toTargets(buildSound([state, makePlace('land', { ...country, namesake: 'land' })]))).toEqual({
      '/actors/landia/': ['/actors/land/'],
      '/countries/landia/': ['/countries/land/'],
    });
  });

  test('that is ambiguous only with a publication leads there at once', () => {
    const site = buildSound([makeActor('alpha', withNames(shared('Post'))), makeSource('post', { name: 'Post' })]);
    expect(toTargets(site)).toEqual({ '/actors/post/': ['/actors/alpha/'] });
  });
});

describe('a name of more than one', () => {
  test('gives a choice, the default entity first', () => {
    const site = buildSound([makeActor('alpha', withNames(shared('Front'))), makeActor('beta', withNames(name('Front')))]);
    expect(toTargets(site)).toEqual({ '/actors/front/': ['/actors/beta/', '/actors/alpha/'] });
    expect([...site.aliasTargets.keys()].toSorted()).toEqual(['/actors/alpha/', '/actors/beta/']);
  });

  test('gives the same choice beside an actor and beside a place', () => {
    const site = buildSound([makeActor('alpha', withNames(shared('North'))), makePlace('north-town', withNames(name('North')))]);
    const choice = ['/places/north-town/', '/actors/alpha/'];
    expect(toTargets(site)).toEqual({ '/actors/north/': choice, '/places/north/': choice });
  });

  test('counts an entity who has it in two spellings once', () => {
    const alpha = makeActor('alpha', withNames(name('Al-Front'), name('Al Front')));
    expect(toTargets(buildSound([alpha]))).toEqual({ '/actors/al-front/': ['/actors/alpha/'] });
  });
});

describe('a capital', () => {
  const capital = { kind: 'city', capital: true, country: 'land' };
  const rulers = makeActor('rulers', withNames(shared('City', 'metonym')));
  const land = makePlace('land', country);

  test('of an ambiguous name adds its country to the choice', () => {
    const choice = ['/actors/rulers/', '/places/town/', '/countries/land/'];
    const site = buildSound([rulers, makePlace('town', { ...capital, ...withNames(shared('City', 'canonical')) }), land]);
    expect(toTargets(site)).toEqual({ '/actors/city/': choice, '/places/city/': choice, '/countries/city/': choice });
  });

  test('of a name of its own does not lead to its country, nor does a city that is no capital', () => {
    const own = makePlace('town', { ...capital, ...withNames(name('City', 'canonical')) });
    expect(toTargets(buildSound([own, land]))).toEqual({ '/places/city/': ['/places/town/'] });
    const other = makePlace('town', { ...capital, capital: false, ...withNames(shared('City', 'canonical')) });
    expect(toTargets(buildSound([rulers, other, land]))['/places/city/']).toEqual(['/actors/rulers/', '/places/town/']);
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
    expect(toTargets(buildSound([makeActor('alpha', withNames(name(form)))]))).toEqual({ [url]: ['/actors/alpha/'] });
  });

  test.each(['descriptor', 'epithet', 'title', 'unrelated'] as const)('is not made for a form that is no name: %s', (type) => {
    expect(buildSound([makeActor('alpha', withNames(name('Bold Men', type)))]).aliases).toEqual([]);
  });

  test('is not made for a form in another script, even in part', () => {
    const names = withNames(name('تحریک', 'native', { lang: 'ur' }), name('Front تحریک'), name('🕌'));
    expect(buildSound([makeActor('alpha', names)]).aliases).toEqual([]);
  });

  test('is never that of a page', () => {
    const actors = [makeActor('alpha', withNames(name('Alpha', 'canonical'), shared('Beta'))), makeActor('beta')];
    expect(buildSound(actors).aliases).toEqual([]);
    const site = buildSound([...actors, makePlace('south', withNames(shared('Beta')))]);
    expect(toTargets(site)).toEqual({ '/places/beta/': ['/actors/beta/', '/actors/alpha/', '/places/south/'] });
  });
});

test('an arrival says if articles print the name, in whatever spelling, for the page', () => {
  const { aliasTargets } = buildSound([
    makeActor('land', { kind: 'state', ...withNames(name('Landia'), name('First-Land'), name('Old Land')) }),
    makePlace('land', { ...country, namesake: 'land' }),
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

test('a page has each anchor once, though more than one address leads to it', () => {
  const site = buildSound([
    makeActor('alpha', withNames(shared('North'), name('The North'), name('The-North'))),
    makePlace('north-town', withNames(shared('North'))),
  ]);
  const toAnchors = (url: string) => site.aliasTargets.get(url)?.map(({ anchor }) => anchor);
  expect(toAnchors('/actors/alpha/')).toEqual(['as-north', 'as-the-north']);
  expect(toAnchors('/places/north-town/')).toEqual(['as-north']);
});

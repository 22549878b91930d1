import { expect, test } from 'vitest';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeActor, makeArticle, makeCountry, makePlace } from '../../support/make-content.ts';
import { toIds } from '../../support/to-ids.ts';

test('a country has its actors, its places, and the mentions of the state of the same name', () => {
  const { places, countries } = buildValidSite([
    makeCountry('land', { namesake: 'land' }),
    makePlace('north', { country: 'land' }),
    makeActor('land', { kind: 'state', country: 'land' }),
    makeActor('alpha', { country: 'land' }),
    makeActor('beta', { alsoCountries: ['land'] }),
    makeActor('gamma'),
    makeArticle('one', 'Land met Gamma in :place[the north]{#north}.', { actors: ['land', 'gamma'], places: ['north'] }),
  ]);
  expect(toIds(places)).toEqual(['north']);
  expect(countries).toMatchObject([
    {
      ...{ id: 'land', url: '/countries/land/', mentionCount: 1 },
      nationalActors: [{ id: 'alpha' }, { id: 'beta' }],
      places: [{ id: 'north' }],
      coMentions: [{ actor: { id: 'gamma' }, passages: 1 }],
    },
  ]);
});

import { expect, test } from 'vitest';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeActor, makeArticle, makeCountry, makePlace } from '../../support/make-content.ts';
import { makeGradedDate } from '../../support/make-dates.ts';
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

test('articles that name a country and those that name its state stand together, newest first, each in the order of its text', () => {
  const country = ':place[Landia]{#land}';
  const make = (id: string, year: string, body: string) =>
    makeArticle(id, body, {
      date: makeGradedDate(year),
      actors: body.includes('Land ') ? ['land'] : [],
      places: body.includes('Landia') ? ['land'] : [],
    });
  const { countries } = buildValidSite([
    makeCountry('land', { namesake: 'land' }),
    makeActor('land', { kind: 'state', country: 'land' }),
    make('old', '2022', 'Land acts.'),
    make('mixed', '2023', `${country} is wide.\n\nLand acts.`),
    make('new', '2024', `${country} is wide.`),
  ]);
  expect(countries[0]?.mentions.map(({ article, quotes }) => [article.id, ...quotes.map(({ passage }) => passage)])).toEqual([
    ['new', 1],
    ['mixed', 1, 2],
    ['old', 1],
  ]);
});

import { expect, test } from 'vitest';
import { buildPreviews } from '../../../src/core/previews/build-previews.ts';
import { buildValidSite } from '../../support/build-valid-site.ts';
import { makeActor, makeArticle, makeClaim, makeCountry, makePlace } from '../../support/make-content.ts';
import { makeNames } from '../../support/make-names.ts';

const named = (name: string, given: object) => ({ name, names: makeNames({ canonical: [name] }), ...given });
const site = buildValidSite([
  makeActor('alpha', { country: 'land' }, 'Alpha is a group. It fights. It waits.'),
  makeActor('unnamed', {}, 'It waits.'),
  makeActor('land', { kind: 'state' }, 'A state.'),
  makeCountry('land', { name: 'Land', namesake: 'land' }),
  makePlace('hills', named('Hills', { kind: 'province', country: 'land' })),
  makePlace('dale', named('Dale', { country: 'land', parent: 'hills' })),
  makeArticle('one', 'Alpha left Dale, in the Hills of Land.\n\n:claim[Alpha]{#left} came back to Dale.', {
    ...{ actors: ['alpha', 'land'], places: ['dale', 'hills'] },
    claims: [makeClaim('left', { where: ['dale'] })],
  }),
]);
const names = buildPreviews(site).get('names-0');

test('the preview of an actor has its kind, the beginning of its profile and the number of its mentions', () => {
  expect(names?.['actors/alpha']).toEqual({
    ...{ name: 'Alpha', kind: 'Militant group', text: 'Alpha is a group. It fights.' },
    facts: ['Named 2 times in 1 article'],
  });
  expect(names?.['actors/unnamed']).toEqual({ name: 'Unnamed', kind: 'Militant group', text: 'It waits.', facts: [] });
});

test('the preview of a place has its kind, where it is, its counts and the actors named with it', () => {
  expect(names?.['places/dale']).toEqual({
    ...{ name: 'Dale', kind: 'District' },
    facts: ['Within Hills, Land', 'Named 2 times in 1 article', '1 claim about it', 'In the same passages: Alpha and Land'],
  });
});

test('the preview of a country counts its actors too, and does not list the state of the same name as named with it', () => {
  expect(names?.['countries/land']).toEqual({
    ...{ name: 'Land', kind: 'Country' },
    facts: ['Named 1 time in 1 article', '1 actor belonging to it or at work in it', '1 claim about it', 'In the same passages: Alpha'],
  });
});

import { expect, test } from 'vitest';
import { buildPreviews } from '../../../src/core/previews/build-previews.ts';
import { buildSound, makeActor, makeArticle, makeClaim, makePlace } from '../../support/make-content.ts';

const land = makePlace('land', { name: 'Land', kind: 'country', code: 'PK', namesake: 'land', names: [] });
const site = buildSound([
  makeActor('alpha', { country: 'land' }, 'Alpha is a group. It fights. It waits.'),
  makeActor('unheard', {}, 'Nobody names it.'),
  makeActor('land', { kind: 'state' }, 'A state.'),
  land,
  makePlace('hills', { name: 'Hills', kind: 'province', country: 'land', names: [{ form: 'Hills', type: 'canonical' }] }),
  makePlace('dale', { name: 'Dale', country: 'land', parent: 'hills', names: [{ form: 'Dale', type: 'canonical' }] }),
  makeArticle('one', 'Alpha left Dale, in the Hills of Land.\n\n:claim[Alpha]{#left} came back to Dale.', {
    actors: ['alpha', 'land'],
    places: ['dale', 'hills'],
    claims: [makeClaim('left', { about: ['alpha'], where: ['dale'] })],
  }),
]);
const names = buildPreviews(site).get('names');

test('an actor is told by kind, the beginning of its profile and how often it is named', () => {
  expect(names?.['actors/alpha']).toEqual({
    name: 'Alpha',
    kind: 'Militant group',
    text: 'Alpha is a group. It fights.',
    facts: ['Named 2 times in 1 article'],
  });
  expect(names?.['actors/unheard']).toEqual({ name: 'Unheard', kind: 'Militant group', text: 'Nobody names it.', facts: [] });
});

test('a place is told by kind, where it is, its counts and who is named with it', () => {
  expect(names?.['places/dale']).toEqual({
    name: 'Dale',
    kind: 'District',
    facts: ['Within Hills, Land', 'Named 2 times in 1 article', '1 claim about it', 'In the same passages: Alpha and Land'],
  });
});

test('a country is told by its actors too, and not as its own company', () => {
  expect(names?.['countries/land']).toEqual({
    name: 'Land',
    kind: 'Country',
    facts: ['Named 1 time in 1 article', '1 actor belonging to it or at work in it', '1 claim about it', 'In the same passages: Alpha'],
  });
});

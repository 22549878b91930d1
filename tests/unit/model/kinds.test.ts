import { expect, test } from 'vitest';
import { denial, findKind, toKinds } from '../../../src/core/model/kinds.ts';

const kinds = toKinds({
  kinds: {
    actors: {
      team: { one: 'Team', many: 'Teams', people: false },
      person: { one: 'Player', many: 'Players', people: true },
    },
    places: {},
    claims: { score: 'score' },
    relations: {},
  },
});

test('the kinds of the settings come first, then the built-in ones', () => {
  expect([...kinds.actors.keys()].slice(0, 3)).toEqual(['team', 'person', 'movement']);
  expect([...kinds.claims.keys()].slice(0, 2)).toEqual(['score', 'denial']);
});

test('the settings may label a built-in kind anew; it is listed once', () => {
  expect(findKind(kinds.actors, 'person')).toEqual({ id: 'person', one: 'Player', many: 'Players', people: true });
  expect([...kinds.actors.keys()].filter((id) => id === 'person')).toHaveLength(1);
});

test('each kind of relation has a sign: its own, or a letter of its words that no other has', () => {
  const { relations } = toKinds({
    kinds: {
      ...{ actors: {}, places: {}, claims: {} },
      relations: {
        visits: { one: 'visits', many: 'visit', passive: 'visited by', mutual: false, sign: '' },
        tows: { one: 'tows', many: 'tow', passive: 'towed by', mutual: false, sign: '' },
        greets: { one: 'greets', many: 'greet', mutual: true, sign: '*' },
      },
    },
  });
  const signs = Array.from(relations.values(), ({ sign }) => sign);
  expect(signs.slice(0, 3)).toEqual(['V', 'W', '*']);
  expect(new Set([...signs, denial.sign]).size).toBe(signs.length + 1);
});

test('an unknown kind is refused', () => {
  expect(() => findKind(kinds.places, 'planet')).toThrow('“planet”');
});

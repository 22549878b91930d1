import { describe, expect, test } from 'vitest';
import { gatherCompared } from '../../src/browser/compare/gather-compared.ts';
import type { ReadAnswer, ReadClaim } from '../../src/browser/compare/read-article.ts';
import { compareArticles } from '../../src/core/model/comparison.ts';

// `tests/browser/compare.test.ts` holds what is read on pages, and the whole comparison, to the pages of pairs.

const language = {};
const element = {} as Element;
const answer = (question: string, position: string, more: Partial<ReadAnswer['position']> = {}): ReadAnswer => ({
  question: { id: question, url: `/questions/${question}/`, name: question, language, kind: 'explanations' },
  position: { id: `#${position}`, text: `It is ${position}.`, side: undefined, ...more },
});
const tell = (event: string, begins = '2024') => ({ url: `/timeline/#${event}`, name: event, language, when: begins, begins });
const say = (article: string, id: string, given: Partial<ReadClaim> = {}): ReadClaim => ({
  ...{ id, article: { id: article, short: article, language }, denies: [], answers: [], events: [] },
  ...{ who: element, text: element, facts: element },
  ...given,
});

const compare = (a: readonly ReadClaim[], b: readonly ReadClaim[]) => {
  const articles = [
    { ref: { id: 'a' }, claims: a },
    { ref: { id: 'b' }, claims: b },
  ] as const;
  return compareArticles({ articles, ...gatherCompared([...a, ...b]) });
};

describe('two articles of which only their claims are known', () => {
  test('share no question where each answers one of its own, and have all else that they share', () => {
    const { questions, events, denials, alone } = compare(
      [say('a', 'one', { answers: [answer('q', 'so')] }), say('a', 'two', { events: [tell('meeting')] })],
      [
        say('b', 'three', { answers: [answer('r', 'so')], denies: [{ id: 'one', article: { id: 'a' } }] }),
        say('b', 'four', { events: [tell('meeting'), tell('other')] }),
      ],
    );
    expect(questions).toEqual([]);
    expect(events.map(({ event, claims }) => [event.name, claims.flat().map(({ id }) => id)])).toEqual([['meeting', ['two', 'four']]]);
    expect(denials.map(({ denial, denied }) => [denial.id, denied.id])).toEqual([['three', 'one']]);
    expect(alone.map((claims) => claims.map(({ id }) => id))).toEqual([['one'], ['three']]);
  });

  test('have events from the earliest, whatever is known of their dates', () => {
    const told = [tell('last', '2024-05-02'), tell('first', '2022'), tell('second', '2024-05')];
    const { events } = compare([say('a', 'one', { events: told })], [say('b', 'two', { events: told })]);
    expect(events.map(({ event }) => event.name)).toEqual(['first', 'second', 'last']);
  });

  test('give opposed answers by the sides of positions, under the names that they have', () => {
    const [shared] = compare(
      [say('a', 'one', { answers: [answer('q', 'full', { side: 'yes', text: 'Full' })] })],
      [say('b', 'two', { answers: [answer('q', 'empty', { side: 'no', text: 'Empty' })] })],
    ).questions;
    expect(shared?.relation).toBe('opposed');
    expect([...(shared?.answers ?? [])].map(([id, { name }]) => [id, name])).toEqual([
      ['one', 'Full'],
      ['two', 'Empty'],
    ]);
  });

  test('give the same answer, or another, by positions that have no side', () => {
    const relate = (position: string) =>
      compare([say('a', 'one', { answers: [answer('q', 'so')] })], [say('b', 'two', { answers: [answer('q', position)] })]).questions.map(
        ({ relation }) => relation,
      );
    expect(relate('so')).toEqual(['same']);
    expect(relate('otherwise')).toEqual(['other']);
  });
});

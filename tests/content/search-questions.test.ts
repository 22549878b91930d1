import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SearchResult } from '../../src/core/search/answer/build-results.ts';
import { real } from '../support/fixture.ts';
import { loadBuiltSearch } from '../support/load-built-search.ts';

/** A question and what answers it; nothing when it is about what no article tells of. */
interface Question {
  readonly q: string;
  readonly want: readonly (
    | { readonly kind: 'passage'; readonly article: string; readonly passage: string; readonly claims: readonly string[] }
    | { readonly kind: 'actor' | 'place'; readonly id: string }
  )[];
}

const { search } = await loadBuiltSearch(real);

const isWanted =
  ({ want }: Question) =>
  ({ kind, id, article }: SearchResult): boolean =>
    want.some((one) =>
      one.kind === 'passage'
        ? (kind === 'passage' && id === one.passage && article === one.article) || (kind === 'claim' && one.claims.includes(id))
        : one.kind === kind && one.id === id,
    );

/** The place of the first result that answers, counted from 1. */
const findRank = async (question: Question): Promise<number> => {
  const { results } = await search(question.q);
  if (question.want.length === 0) return results.length === 0 ? 1 : Number.POSITIVE_INFINITY;
  const at = results.findIndex(isWanted(question));
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
};

describe.each([
  ['questions-sample.json', 30, 30, 30],
  ['questions-of-others.json', 60, 53, 55],
])('of %s, %i questions', (file, count, inThree, inTen) => {
  test(`${inThree} have an answer among the first three results, ${inTen} among the first ten`, async () => {
    const questions = JSON.parse(readFileSync(`tests/fixtures/${file}`, 'utf8')) as readonly Question[];
    const ranks = await Promise.all(questions.map(findRank));
    expect(ranks).toHaveLength(count);
    const countUpTo = (most: number): number => ranks.filter((rank) => rank <= most).length;
    expect(countUpTo(3)).toBeGreaterThanOrEqual(inThree);
    expect(countUpTo(10)).toBeGreaterThanOrEqual(inTen);
  });
});

describe('a query is read as it is meant', () => {
  const toUrls = async (query: string) => (await search(query)).results.map(({ url }) => url);

  test.each([
    ['ttp NOT india', 'ttp -india'],
    ['ttp –india', 'ttp -india'],
    ['ttp AND india', 'ttp india'],
    ['55 per cent', '55 percent'],
    ['55%', '55 percent'],
    ['eight thousand terrorists', '8,000 terrorists'],
    ['"cease fire"', '"ceasefire"'],
    ['"co-operation"', '"cooperation"'],
    ['actor: ttp', 'actor:ttp'],
  ])('%s as %s', async (query, other) => {
    expect(await toUrls(query)).toEqual(await toUrls(other));
    expect(await toUrls(query)).not.toEqual([]);
  });

  test.each([
    ['Who sponsors ISKP', 'question', 'who-sponsors'],
    ['attack on the concert hall in Moscow', 'event', 'moscow-concert-hall-attack-march-2024'],
    ['policeman', 'note', 'islamabad-bombing-toll'],
  ])('%s leads to the %s %s', async (query, kind, id) => {
    expect((await search(query)).results[0]).toMatchObject({ kind, id });
  });

  test('a figure is no part of a name', async () => {
    expect((await search('20%')).results.filter(({ why }) => why.includes('Taliban 2.0'))).toEqual([]);
  });

  test('“is Pakistan” is no “IS Pakistan”', async () => {
    expect((await search('is pakistan bombing afghanistan')).results.some(({ id }) => id === 'ispp')).toBe(false);
    expect((await search('IS Pakistan')).results[0]?.id).toBe('ispp');
  });

  test('a filter with a minus leaves out what it stands for, and nothing else', async () => {
    const { results } = await search('-actor:ttp');
    expect(results.length).toBeGreaterThan(10);
    expect(results.some(({ id, kind }) => kind === 'actor' && id === 'ttp')).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { suggestQueries, type QueryPiece } from '../../../../src/core/search/answer/suggest-queries.ts';

const name = (typed: string, articles = 20): QueryPiece => ({ kind: 'name', typed, articles });
const word = (typed: string, articles = 5): QueryPiece => ({ kind: 'word', typed, articles });
const phrase = (typed: string, articles = 0): QueryPiece => ({ kind: 'phrase', typed: `"${typed}"`, articles });
const filter = (typed: string): QueryPiece => ({ kind: 'filter', typed });
const exclusion = (typed: string): QueryPiece => ({ kind: 'exclusion', typed });

/** What is suggested where only some queries find anything, and everything that is counted. */
function suggest(pieces: readonly QueryPiece[], isFound: (query: string) => boolean) {
  const counted: string[] = [];
  const suggested = suggestQueries(pieces, (query) => {
    counted.push(query);
    return isFound(query) ? 4 : 0;
  });
  return { suggested: suggested.map(({ query, label }) => `${query} | ${label}`), counted };
}
const all = () => true;
const none = () => false;

describe('what to try instead', () => {
  test('begins with the query without its filter', () => {
    expect(suggestQueries([name('TTP'), word('raid'), filter('year:1950')], () => 7)[0]).toEqual({
      query: 'TTP raid',
      label: 'without year:1950',
      count: 7,
    });
  });

  test('takes filters and exclusions away one by one, or all when it must', () => {
    const pieces = [word('raid'), exclusion('-army'), filter('year:1950')];
    expect(suggest(pieces, all).suggested).toEqual(['raid year:1950 | without -army', 'raid -army | without year:1950']);
    expect(suggest(pieces, (query) => query === 'raid').suggested).toEqual(['raid | without filters']);
  });

  test('has the words of a phrase without its quotation marks', () => {
    expect(suggest([name('TTP'), phrase('peace talks')], (query) => query === 'TTP peace talks').suggested).toEqual([
      'TTP peace talks | without quotation marks',
    ]);
    expect(suggest([{ kind: 'phrase', typed: '“peace ta' }], all).suggested).toEqual(['peace ta | without quotation marks']);
  });

  test('leaves out words that no article has', () => {
    expect(suggest([name('TTP'), word('zeppelin', 0), word('raid'), word('xyzzy', 0)], (query) => query === 'TTP raid').suggested).toEqual([
      'TTP raid | without “zeppelin” and “xyzzy”',
    ]);
  });

  test('gives up several things together when it must', () => {
    const pieces = [word('raid'), word('zeppelin', 0), phrase('peace talks', 1), filter('year:1950')];
    expect(suggest(pieces, (query) => query === 'raid peace talks').suggested).toEqual([
      'raid peace talks | without year:1950 and quotation marks and “zeppelin”',
    ]);
  });

  test('keeps names and rare words before those that most articles have', () => {
    const pieces = [name('TTP'), word('drone', 2), word('attack', 40), word('market', 9)];
    const { suggested } = suggest(pieces, (query) => query.split(' ').length < 4);
    expect(suggested).toEqual([
      'TTP drone market | without “attack”',
      'TTP drone attack | without “market”',
      'TTP attack market | without “drone”',
    ]);
  });

  test('ends with a name alone, but with no other word', () => {
    const pieces = [name('TTP'), word('drone'), word('locust')];
    expect(suggest(pieces, (query) => !query.includes(' ')).suggested).toEqual(['TTP | alone']);
    expect(suggest(pieces, (query) => query === 'TTP' || query === 'TTP drone').suggested).toEqual([
      'TTP drone | without “locust”',
      'TTP | alone',
    ]);
  });

  test('says “fewer words” of many that are left out', () => {
    const pieces = ['drone', 'locust', 'opera', 'market', 'ferry'].map((typed) => word(typed));
    expect(suggest(pieces, (query) => query === 'drone ferry').suggested).toEqual(['drone ferry | fewer words']);
  });

  test('is no part of what is suggested already', () => {
    const pieces = [word('drone'), word('market'), word('ferry')];
    expect(suggest(pieces, (query) => query === 'drone market' || !query.includes(' ')).suggested).toEqual([
      'drone market | without “ferry”',
    ]);
  });
});

describe('nothing is suggested', () => {
  test.each<[string, readonly QueryPiece[]]>([
    ['no query', []],
    ['one word', [word('zeppelin', 0)]],
    ['words that no article has', [word('zeppelin', 0), word('xyzzy', 0)]],
    ['exclusions', [exclusion('-army'), exclusion('-raid')]],
    ['a filter and an exclusion without it', [filter('year:1950')]],
  ])('instead of %s', (_, pieces) => {
    expect(suggest(pieces, all)).toEqual({ suggested: [], counted: [] });
  });

  test('that finds nothing, and few queries are counted, each once', () => {
    const pieces = Array.from({ length: 100 }, (_, i) => word(`w${i}`)).concat(filter('year:1950'));
    const { suggested, counted } = suggest(pieces, none);
    expect(suggested).toEqual([]);
    expect(counted.length).toBeLessThanOrEqual(24);
    expect(new Set(counted).size).toBe(counted.length);
  });
});

import { describe, expect, test } from 'vitest';
import { findHistory, limitWords, nameIds, type SiteHistory } from '../../../src/core/history/find-history.ts';
import type { Change, History } from '../../../src/core/history/history.ts';

const change = (day: string, text: string): Change => ({ day, fields: [{ label: 'Text', parts: [{ kind: 'added', text }] }] });
const history = (...changes: readonly Change[]): History => ({ first: '2026-01-01', last: '2026-01-03', changes, older: 1 });

describe('the look-up of histories', () => {
  const known = history(change('2026-01-03', 'words'));
  const site: SiteHistory = {
    files: new Map([
      ['articles/a.md', { first: '2026-01-01', histories: new Map([['claim c', known]]), skipped: 0 }],
      ['actors/b.md', { first: '2026-01-02', histories: new Map(), skipped: 0 }],
    ]),
    last: '2026-01-03',
    skipped: 0,
  };

  test('finds a claim in the file of its article', () => {
    expect(findHistory(site, 'claim', 'c', 'a')).toBe(known);
    expect(findHistory(site, 'claim', 'not-committed', 'a')).toBeUndefined();
  });

  test('knows of a file with one version when all in it was first seen', () => {
    expect(findHistory(site, 'actor', 'b')).toEqual({ first: '2026-01-02', last: '2026-01-02', changes: [], older: 0 });
    expect(findHistory(site, 'actor', 'c')).toBeUndefined();
  });

  test('knows nothing where there is no history', () => {
    expect(findHistory({ missing: 'shallow' }, 'actor', 'b')).toBeUndefined();
  });
});

test('the oldest changes of a page that has too many words count as older', () => {
  const long = [history(change('2026-01-03', 'a b'), change('2026-01-02', 'c d')), undefined, history(change('2026-01-01', 'e f'))];
  expect(limitWords(long, 4).map((one) => one && [one.changes.length, one.older])).toEqual([[2, 1], undefined, [0, 2]]);
});

test('ids are named as they are called now, where fields have ids', () => {
  const changed: Change = {
    day: '2026-01-01',
    fields: [
      { label: 'About', content: 'actors', parts: [{ kind: 'added', text: 'set, lost-one ' }] },
      { label: 'Claim', content: 'text', parts: [{ kind: 'added', text: 'a set of words' }] },
    ],
  };
  const named = nameIds(changed, (content, id) => (content === 'actors' && id === 'set' ? 'SET' : undefined));
  expect(named.fields.map(({ parts }) => parts[0]?.text)).toEqual(['SET, lost-one ', 'a set of words']);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findHistory } from '../../src/core/history/find-history.ts';
import type { Keeper } from '../../src/core/reuse/keeper.ts';
import { readGit } from '../../src/site/read-git.ts';
import { traceHistory } from '../../src/site/trace-history.ts';
import { makeRepository, type Repository } from '../support/git-repository.ts';

let repository: Repository;
let content: string;
beforeEach(() => {
  repository = makeRepository();
  content = join(repository.folder, 'some/content');
  mkdirSync(content, { recursive: true });
});
afterEach(() => {
  repository.remove();
});

const actor = (name: string, profile = 'A company.'): string => `---\nname: ${name}\n---\n${profile}\n`;
const set = 'some/content/actors/set.md';

describe('the history of a folder in Git', () => {
  test('is told by days in UTC, from what was before a day to what was at its end', () => {
    repository.commit('2026-01-01T12:00:00Z', { [set]: actor('SET') });
    repository.commit('2026-01-02T23:30:00-01:00', { [set]: actor('SET', 'A first try.') });
    repository.commit('2026-01-03T10:00:00Z', { [set]: actor('SET', 'A train company.') });
    repository.commit('2026-01-04T10:00:00Z', { 'elsewhere/actors/set.md': actor('Other') });
    const history = traceHistory(content);
    expect(findHistory(history, 'actor', 'set')).toEqual({
      first: '2026-01-01',
      last: '2026-01-03',
      changes: [
        {
          day: '2026-01-03',
          fields: [
            {
              label: 'Profile',
              content: undefined,
              parts: [
                { kind: 'same', text: 'A ' },
                { kind: 'added', text: 'train ' },
                { kind: 'same', text: 'company.' },
              ],
            },
          ],
        },
      ],
      older: 0,
    });
    expect(history).toMatchObject({ last: '2026-01-03', skipped: 0 });
  });

  test('follows a file that has another name now, and finds one that came back', () => {
    repository.commit('2026-01-01T12:00:00Z', { 'some/content/actors/old.md': actor('SET'), [set.replace('set', 'back')]: actor('Back') });
    repository.commit('2026-01-02T12:00:00Z', {
      'some/content/actors/old.md': undefined,
      [set]: actor('SET again'),
      [set.replace('set', 'back')]: undefined,
    });
    repository.commit('2026-01-03T12:00:00Z', { [set.replace('set', 'back')]: actor('Back') });
    const history = traceHistory(content, new Map([['actors/old.md', 'actors/set.md']]));
    expect(findHistory(history, 'actor', 'set')).toMatchObject({ first: '2026-01-01', last: '2026-01-02' });
    expect(findHistory(history, 'actor', 'back')).toEqual({ first: '2026-01-01', last: '2026-01-01', changes: [], older: 0 });
  });

  test('has each state of the branch that was merged into, and days that never go back', () => {
    repository.commit('2026-01-05T12:00:00Z', { [set]: actor('SET') });
    repository.git(['checkout', '--quiet', '-b', 'side']);
    repository.commit('2026-01-06T12:00:00Z', { [set]: actor('SET, on the side') });
    repository.git(['checkout', '--quiet', 'main']);
    repository.commit('2026-01-02T12:00:00Z', { 'some/content/actors/other.md': actor('Other') });
    repository.git(['merge', '--quiet', '--no-ff', '--message=Merge', 'side'], '2026-01-08T12:00:00Z');
    const history = traceHistory(content);
    expect(findHistory(history, 'actor', 'set')).toMatchObject({ first: '2026-01-05', last: '2026-01-08' });
    expect(findHistory(history, 'actor', 'other')).toMatchObject({ first: '2026-01-05' });
  });

  test('leaves out what is not committed, and reads names and texts in any script', () => {
    repository.commit('2026-01-01T12:00:00Z', { 'some/content/actors/قطار.md': actor('قطار') });
    repository.commit('2026-01-02T12:00:00Z', { 'some/content/actors/قطار.md': actor('قطار سريع') });
    writeFileSync(join(content, 'actors/new.md'), actor('New'));
    const history = traceHistory(content);
    expect(findHistory(history, 'actor', 'قطار')?.changes[0]?.fields[0]?.parts).toContainEqual({ kind: 'added', text: 'سريع' });
    expect(findHistory(history, 'actor', 'new')).toBeUndefined();
  });

  test('is read again only where there are other versions', () => {
    repository.commit('2026-01-01T12:00:00Z', { [set]: actor('SET'), [set.replace('set', 'other')]: actor('Other') });
    repository.commit('2026-01-02T12:00:00Z', { [set]: actor('SET.'), [set.replace('set', 'other')]: actor('Other.') });
    const kept = new Map<string, unknown>();
    let made = 0;
    const keeper: Keeper = {
      keep: <Made>(inputs: string, make: () => Made): Made => {
        if (!kept.has(inputs)) made += 1;
        const value = (kept.get(inputs) ?? make()) as Made;
        kept.set(inputs, value);
        return value;
      },
      within: () => keeper,
    };
    const first = traceHistory(content, new Map(), keeper);
    expect(traceHistory(content, new Map(), keeper)).toEqual(first);
    expect(made).toBe(2);
    repository.commit('2026-01-03T12:00:00Z', { [set]: actor('SET…') });
    traceHistory(content, new Map(), keeper);
    expect(made).toBe(3);
  });

  test('is not known of a clone without the past, nor without Git, nor of what was never committed', () => {
    repository.commit('2026-01-01T12:00:00Z', { [set]: actor('SET') });
    repository.commit('2026-01-02T12:00:00Z', { [set]: actor('SET.') });
    const other = mkdtempSync(join(tmpdir(), 'crossread-'));
    try {
      repository.git(['clone', '--quiet', '--depth=1', pathToFileURL(repository.folder).href, join(other, 'clone')]);
      expect(traceHistory(join(other, 'clone/some/content'))).toEqual({ missing: 'shallow' });
      expect(readGit(other)).toBe('no-git');
      expect(readGit(join(other, 'nowhere'))).toBe('no-git');
      mkdirSync(join(repository.folder, 'empty'));
      expect(readGit(join(repository.folder, 'empty'))).toBe('no-git');
    } finally {
      rmSync(other, { recursive: true, maxRetries: 5 });
    }
  });
});

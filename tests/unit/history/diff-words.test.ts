import { describe, expect, test } from 'vitest';
import { diffWords } from '../../../src/core/history/diff-words.ts';
import type { DiffPart } from '../../../src/core/history/history.ts';

const signs: Readonly<Record<DiffPart['kind'], (text: string) => string>> = {
  same: (text) => text,
  added: (text) => `[+${text}+]`,
  removed: (text) => `[-${text}-]`,
  gap: () => '…',
};
const diff = (before: string, after: string): string =>
  diffWords(before, after)
    .map(({ kind, text }) => signs[kind](text))
    .join('');
const count = (length: number, from = 1): string => Array.from({ length }, (_, i) => `w${i + from}`).join(' ');

describe('a diff of words', () => {
  test.each([
    ['a long war', 'a short war', 'a [-long -][+short +]war'],
    ['', 'new words', '[+new words+]'],
    ['old words', '', '[-old words-]'],
    ['the same', 'the same', ''],
    ['only  white\nspace', 'only white space', ''],
    ['القطار بطيء', 'القطار سريع', 'القطار [-بطيء-][+سريع+]'],
    ['It ends.', 'It ends. It goes on.', 'It ends. [+It goes on.+]'],
  ])('“%s” to “%s”', (before, after, expected) => {
    expect(diff(before, after)).toBe(expected);
  });

  test('shows a few words around a change, and how many of a long stretch it leaves out', () => {
    expect(diff(`${count(20)} old ${count(20, 21)}`, `${count(20)} new ${count(20, 21)}`)).toBe(
      `…${count(6, 15)} [-old -][+new +]${count(6, 21)} …`,
    );
    expect(diff('', count(100))).toBe(`[+${count(60)} … (40 more words)+]`);
  });

  test('takes a text that is wholly another for another', () => {
    const parts = diffWords(count(3000), count(3000, 5000));
    expect(parts.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});

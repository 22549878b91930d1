import type { Word } from '../names/fold.ts';
import type { TextRange } from './text-range.ts';

/**
 * Finds every place where the words of a phrase, given folded, follow one another; matches may overlap. While a phrase is open (its
 * closing quotation mark not typed yet) its last word may be the prefix of a word. Example: `findPhrase(toWords('On the border'),
 * ['the', 'bor'], true)` gives `[[3, 13]]`.
 */
export function findPhrase(words: readonly Word[], phrase: readonly string[], isOpen: boolean): readonly TextRange[] {
  const matchesAt = (at: number): boolean =>
    phrase.every((expected, i) => {
      const actual = words[at + i]?.folded;
      return actual === expected || (isOpen && i === phrase.length - 1 && actual?.startsWith(expected) === true);
    });
  if (phrase.length === 0) return [];
  return words.flatMap((word, at): TextRange[] => {
    const last = words[at + phrase.length - 1];
    return last !== undefined && matchesAt(at) ? [[word.start, last.end]] : [];
  });
}

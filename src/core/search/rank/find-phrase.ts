import type { Word } from '../../names/fold.ts';
import type { TextRange } from './text-range.ts';

/**
 * Finds every place where the words of a phrase, given folded, follow one another, written together or apart: “cease fire” is in
 * “ceasefire”, “cooperation” in “co-operation”. Matches may overlap. While a phrase is open (its closing quotation mark not typed yet) its last
 * word may be the prefix of a word. Example: `findPhrase(toWords('On the border'), ['the', 'bor'], true)` gives `[[3, 13]]`.
 */
export function findPhrase(words: readonly Word[], phrase: readonly string[], isOpen: boolean): readonly TextRange[] {
  const wanted = phrase.join('');
  if (wanted === '') return [];
  return words.flatMap((word, at): TextRange[] => {
    let have = '';
    let last = at;
    for (let next: Word | undefined = word; next !== undefined && have.length < wanted.length; next = words[last]) {
      have += next.folded;
      last += 1;
    }
    const isFound = have === wanted || (isOpen && have.startsWith(wanted));
    return isFound ? [[word.start, words[last - 1]?.end ?? word.end]] : [];
  });
}

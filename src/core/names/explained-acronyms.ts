import type { CompiledName } from './build-registry.ts';
import { prepositions } from './english-names.ts';
import type { Word } from './fold.ts';
import type { Match } from './match-names.ts';
import type { Shape } from './shape-names.ts';

/** How many small words an acronym may leave out. */
const maxLeftOut = 4;

/** The acronym as it is written, with the plural s, which is a word of its own. */
const toWritten = ({ text, words }: Shape, at: number): string => {
  const { start, end } = words[at] as Word;
  const isPlural = words[at + 1]?.raw === 's' && words[at + 1]?.start === end;
  return text.slice(start, isPlural ? end + 1 : end);
};

/** The number of the first of the words that end before an acronym and whose initials it is; undefined when there are none. */
function findExplanation({ words, gaps }: Shape, acronym: number): number | undefined {
  const letters = words[acronym]?.folded ?? '';
  let [left, leftOut] = [letters.length, 0];
  for (let at = acronym - 1; at >= 0 && leftOut <= maxLeftOut; at -= 1) {
    const word = words[at]?.folded ?? '';
    if (word.startsWith(letters.charAt(left - 1))) left -= 1;
    else if (prepositions.has(word) || word === 'and' || word.length < 3) leftOut += 1;
    else return undefined;
    if (left === 0) return at;
    if (/[.!?¶\u0000]/.test(gaps[at - 1] ?? '')) return undefined;
  }
  return undefined;
}

/**
 * Finds the acronyms in brackets that a text explains as something else: “tactics, techniques and procedures (TTPs)”. Returns true for a
 * match of a name that is such an acronym, there or later in the text. The words may name the same entity in a form that the registry lacks,
 * so one of its names among them is enough for it to be meant.
 */
export function findExplainedAcronyms(text: Shape, matches: readonly (readonly Match[])[]): (name: CompiledName, match: Match) => boolean {
  const explained = new Map<string, { readonly at: number; readonly from: number }>();
  text.words.forEach((word, at) => {
    const written = toWritten(text, at);
    const isInBrackets = text.text.charAt(word.start - 1) === '(' && text.text.charAt(word.start + written.length) === ')';
    if (!isInBrackets || !/^\p{Lu}{2,}s?$/u.test(written) || explained.has(written)) return;
    const from = findExplanation(text, at);
    if (from !== undefined) explained.set(written, { at, from });
  });
  return ({ entity }, { from: start, to }) => {
    const found = start === to ? explained.get(toWritten(text, start)) : undefined;
    if (found === undefined || start < found.at) return false;
    const names = matches.slice(found.from, found.at).flatMap((beginning) => beginning.flatMap((match) => match.names));
    return !names.some((name) => name.entity.kind === entity.kind && name.entity.id === entity.id);
  };
}

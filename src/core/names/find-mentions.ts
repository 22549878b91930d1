import { toGaps, type CompiledName, type Owner, type Registry } from './build-registry.ts';
import { toWords, type Word } from './fold.ts';
import { nameRules, type NameType } from './name-types.ts';

/** A name found at a position of a text; offsets are UTF-16 units. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly owner: Owner;
  readonly type: NameType;
}

const isJoint = (gap: string): boolean => gap === ' ' || gap === '-';
const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

const wordFits = (want: Word, have: Word, exactCase: boolean): boolean =>
  want.folded === have.folded && (exactCase ? want.raw === have.raw : !isUpper(want.raw.charAt(0)) || isUpper(have.raw.charAt(0)));

const fits = ({ name, words, gaps }: CompiledName, text: readonly Word[], textGaps: readonly string[], at: number): boolean => {
  const { exactCase } = nameRules[name.type];
  const loose = !exactCase && name.exactSpacing !== true;
  return (
    words.every((word, i) => {
      const have = text[at + i];
      return have !== undefined && wordFits(word, have, exactCase);
    }) &&
    gaps.every((gap, i) => {
      const have = textGaps[at + i] ?? '';
      return gap === have || (loose && isJoint(gap) && isJoint(have));
    })
  );
};

/**
 * The mentions of actors and places in a text, longest match first, never overlapping. An ambiguous form, a metonym or a
 * demonym takes its words but is no mention; a surname is one only for owners in `introduced`, to which full names found
 * here are added.
 */
export function findMentions(registry: Registry, text: string, introduced = new Set<string>()): readonly Mention[] {
  const words = toWords(text);
  const gaps = toGaps(text, words);
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length;) {
    const candidates = registry.byFirstWord.get(words[at]?.folded ?? '') ?? [];
    const fitting = candidates.filter((candidate) => fits(candidate, words, gaps, at));
    const longest = fitting.filter(({ words: { length } }) => length === fitting[0]?.words.length);
    const linking = longest.find(({ name, owner }) => {
      const rule = nameRules[name.type].linking;
      return name.ambiguous !== true && (rule === 'always' || (rule === 'after-full-name' && introduced.has(owner.id)));
    });
    const first = words[at];
    const last = words[at + (longest[0]?.words.length ?? 1) - 1];
    if (linking !== undefined && first !== undefined && last !== undefined) {
      const { owner, name } = linking;
      if (nameRules[name.type].linking === 'always') introduced.add(owner.id);
      mentions.push({ start: first.start, end: last.end, text: text.slice(first.start, last.end), owner, type: name.type });
    }
    at += longest[0]?.words.length ?? 1;
  }
  return mentions;
}

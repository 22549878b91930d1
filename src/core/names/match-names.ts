import { dash, joinWords, toSpellingKey, type CompiledName, type Registry } from './build-registry.ts';
import { toSeen, type Word } from './fold.ts';
import { nameRules } from './name-rules.ts';
import { createSounder, isSameName, type Sounds } from './spelling.ts';
import type { Shape } from './shape-names.ts';

/** Names of the registry that the words of a text from `from` to `to` (inclusive) spell. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly names: readonly CompiledName[];
}

const isSpaceOrHyphen = (gap: string): boolean => gap === ' ' || gap === '-';
const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

const wordFits = (want: Word, have: Word, exactCase: boolean): boolean =>
  exactCase ? want.raw === toSeen(have.raw) : !isUpper(want.raw.charAt(0)) || isUpper(have.raw.charAt(0));

/** True when the words of a text from `at`, which are those of the name when folded, also fit in letter case and in what separates them. */
function fits({ name, words, gaps }: CompiledName, text: Shape, at: number): boolean {
  const { exactCase } = nameRules[name.type];
  const isLoose = !exactCase && name.exactSpacing !== true;
  return (
    words.every((word, i) => wordFits(word, text.words[at + i] as Word, exactCase)) &&
    gaps.every((gap, i) => {
      const have = text.gaps[at + i] ?? '';
      return gap === have || (isLoose && isSpaceOrHyphen(gap) && isSpaceOrHyphen(have));
    })
  );
}

/** From most words on, a text has no name: one list for all of them. */
const none: readonly Match[] = [];

/** The names that the text spells from a word on as they are registered, longest first. */
const matchExactly = ({ byWords, lengths }: Registry, text: Shape, from: number): readonly Match[] =>
  lengths.get(text.words[from]?.folded ?? '')?.flatMap((length) => {
    if (from + length > text.words.length) return [];
    const key = joinWords(text.words.slice(from, from + length).map(({ folded }) => folded));
    const names = byWords.get(key)?.filter((name) => fits(name, text, from)) ?? [];
    return names.length > 0 ? { from, to: from + length - 1, names } : [];
  }) ?? none;

/** The most words of a text that are compared with a name in another spelling. */
const maxWords = 12;

/** A name of several words in another spelling has each of its words, for people in any order: none is missing, none added. */
const isSpelling = ({ name, nature, content }: CompiledName, words: readonly Sounds[]): boolean => {
  const inOrder = (list: readonly Sounds[]): readonly Sounds[] =>
    nature === 'person' ? list.toSorted((a, b) => (a.consonants < b.consonants ? -1 : 1)) : list;
  const others = inOrder(words);
  return name.exactSpacing !== true && inOrder(content).every((word, i) => isSameName(word, others[i] as Sounds));
};

/** The most names of a person that are compared, with two in the middle. */
const maxMiddle = 4;

/** The people whose first and last names these are, if no other name has both of them, and not too many people bear the last. */
function matchMiddleName({ bySpelling, longerPeople, vocabulary }: Registry, content: readonly Sounds[]): readonly CompiledName[] {
  const [first, last] = [content[0], content.at(-1)];
  if (
    first === undefined ||
    last === undefined ||
    content.length < 3 ||
    content.length > maxMiddle ||
    content.some(({ word }) => word === 'and') ||
    vocabulary.titles.has(first.word) ||
    vocabulary.commonNames.has(last.word)
  )
    return [];
  const people = bySpelling.get(toSpellingKey([first, last], true) ?? '') ?? [];
  return longerPeople.has(joinWords([first.word, last.word]))
    ? []
    : people.filter(({ content: own }) => own[0]?.word === first.word && own[1]?.word === last.word);
}

/** The names that content words spell in another way: with all their words or, for people, with one between first and last name. */
function findSpelt(registry: Registry, content: readonly Sounds[]): readonly CompiledName[] {
  const keys = [false, true].map((isPerson) => toSpellingKey(content, isPerson) ?? '');
  const names = keys.flatMap((key) => registry.bySpelling.get(key) ?? []).filter((name) => isSpelling(name, content));
  return names.length > 0 ? names : matchMiddleName(registry, content);
}

/** The names that the text spells in another way from a word of a name on, longest first. */
export function matchSpellings(registry: Registry, text: Shape, from: number, sound: (word: string) => Sounds): readonly Match[] {
  const content: Sounds[] = [];
  const add = (word: string): number => content.push(sound(word));
  const matches: Match[] = [];
  for (let at: number | undefined = from; at !== undefined && at - from < maxWords; at = text.next[at]?.to) {
    const { raw, folded } = text.words[at] as Word;
    const joint = at > from ? text.previous[at]?.kind : undefined;
    if (joint === 'and') add(joint);
    if (joint === 'dash') add(dash);
    if (text.connective[at] === true || (raw.length === 1 && at > from)) continue;
    add(folded);
    const names = content.length > 1 ? findSpelt(registry, content) : [];
    if (names.length > 0) matches.unshift({ from, to: at, names });
  }
  return matches;
}

/** All that the registry knows of a text from each of its words on, longest first. */
export function matchAll(registry: Registry, text: Shape): readonly (readonly Match[])[] {
  const sound = createSounder(registry.vocabulary.alphabet);
  return text.words.map((_, at) => {
    const exact = matchExactly(registry, text, at);
    const spelt = text.next[at] === undefined ? none : matchSpellings(registry, text, at, sound);
    if (spelt.length === 0) return exact;
    return [...exact, ...spelt.filter(({ to }) => exact.every((match) => match.to !== to))].toSorted((a, b) => b.to - a.to);
  });
}

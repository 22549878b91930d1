import type { CompiledName, Registry } from './build-registry.ts';
import { describingWords, roleModifiers } from './english-names.ts';
import type { Match } from './match-names.ts';
import { nameRules } from './name-rules.ts';
import { isDate, textOf, type Joint, type Shape } from './shape-names.ts';

/** What the words of a text are to the names around them. Words are given by number. */
export interface WordRoles {
  readonly foldedAt: (at: number) => string;
  /** True when a noun that makes a body or a branch is this word or one of the next few: “Pakistan Red Crescent Society”. */
  readonly hasHead: (from: number) => boolean;
  readonly isHead: (at: number) => boolean;
  /** True for a title or office that is no part of a longer name, as in “Port-au-Prince”. */
  readonly isTitle: (at: number) => boolean;
  /** True where an office begins, as “Deputy Interior Minister”; “General Assembly” is none. */
  readonly beginsRole: (from: number) => boolean;
  /** True for a word that is no part of the name after it: a date, an adjective that begins a sentence, a letter of a list. */
  readonly isOrdinary: (joint: Joint) => boolean;
  /** True when a name that passes the test ends or begins at a word. */
  readonly endsName: (at: number, test: (name: CompiledName) => boolean) => boolean;
  readonly beginsName: (at: number, test: (name: CompiledName) => boolean) => boolean;
  /** True when a name of the registry ends or begins at a word. */
  readonly endsKnown: (at: number) => boolean;
  readonly beginsKnown: (at: number) => boolean;
}

/** How many words further a noun may stand that makes a body. */
const maxWordsToHead = 4;

export const isAcronym = ({ name }: CompiledName): boolean => nameRules[name.type].exactCase;
export const isFullNameOfPerson = ({ nature, words }: CompiledName): boolean => nature === 'person' && words.length > 1;

export function findWordRoles(
  { vocabulary }: Pick<Registry, 'vocabulary'>,
  text: Shape,
  matches: readonly (readonly Match[])[],
): WordRoles {
  const { words, next, previous } = text;
  const endingAt = Map.groupBy(matches.flat(), ({ to }) => to);
  const foldedAt = (at: number): string => words[at]?.folded ?? '';
  const isHead = (at: number): boolean => vocabulary.heads.has(foldedAt(at));
  const hasHead = (from: number): boolean => {
    let at: number | undefined = from;
    for (let count = 0; at !== undefined && count < maxWordsToHead; count += 1) {
      if (isHead(at)) return true;
      // The noun of a body that is known by itself makes nothing else one.
      if (matches[at]?.some(({ names }) => names.some(({ words: own }) => own.length > 1)) === true) return false;
      at = next[at]?.kind === 'space' || next[at]?.kind === 'hyphen' ? next[at]?.to : undefined;
    }
    return false;
  };
  const endsName: WordRoles['endsName'] = (at, test) => endingAt.get(at)?.some(({ names }) => names.some(test)) ?? false;
  const beginsName: WordRoles['beginsName'] = (at, test) => matches[at]?.some(({ names }) => names.some(test)) ?? false;
  // “General” is no rank after the noun of a body: “Consulate General”.
  const isTitle = (at: number): boolean =>
    vocabulary.titles.has(foldedAt(at)) &&
    !(foldedAt(at) === 'general' && isHead(at - 1)) &&
    !endsName(at, ({ words: own }) => own.length > 1);
  const beginsRole = (from: number): boolean => {
    let at = from;
    while (at - from < maxWordsToHead && roleModifiers.has(foldedAt(at)) && !isTitle(at) && next[at]?.kind === 'space') at += 1;
    return isTitle(at) && !hasHead(at);
  };
  const isAdjective = (at: number): boolean =>
    text.inLowerCase.has(foldedAt(at)) || describingWords.has(foldedAt(at)) || (/(?:ly|ed|ing)$/.test(foldedAt(at)) && !isHead(at));
  const isOrdinary = (joint: Joint): boolean => {
    const { from } = joint;
    if (isDate(words[from])) return foldedAt(from - 1) !== 'the';
    const isLetter = previous[from] === undefined && /^.$/u.test(words[from]?.raw ?? '');
    // Emphasis that begins after the first word of a sentence begins the name.
    const isEmphasised = textOf(text, joint).includes('\u2060') && !endingAt.has(from);
    return isLetter || (text.beginsSentence[from] === true && (isEmphasised || isAdjective(from)));
  };
  return {
    foldedAt,
    isHead,
    hasHead,
    isTitle,
    beginsRole,
    isOrdinary,
    endsName,
    beginsName,
    endsKnown: (at) => endingAt.has(at),
    beginsKnown: (at) => beginsName(at, () => true),
  };
}

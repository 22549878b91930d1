import { toGaps, type CompiledName, type Entity, type Registry } from './build-registry.ts';
import { toWords, type Word } from './fold.ts';
import { nameRules } from './name-rules.ts';
import type { NameType } from '../schema/name.ts';

/** A name found at a position of a text; offsets are UTF-16 units. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entity: Entity;
  readonly type: NameType;
}

const isExactMatch = ({ words }: CompiledName, text: readonly Word[], at: number): boolean =>
  words.every(({ raw }, i) => raw === text[at + i]?.raw);
const isSpaceOrHyphen = (gap: string): boolean => gap === ' ' || gap === '-';
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
      return gap === have || (loose && isSpaceOrHyphen(gap) && isSpaceOrHyphen(have));
    })
  );
};

/** The offset from which an entity counts as introduced, because the author marked it there. */
export interface Introduction {
  readonly at: number;
  readonly id: string;
}

/** The range of a match. Brackets and full stops that belong to the form are included where the text has them too. */
const toRange = (
  { head, tail }: CompiledName,
  text: string,
  first: Word,
  last: Word,
): { readonly start: number; readonly end: number } => ({
  start: head !== '' && text.slice(0, first.start).endsWith(head) ? first.start - head.length : first.start,
  end: text.startsWith(tail, last.end) ? last.end + tail.length : last.end,
});

const isCapital = (word: Word | undefined): boolean => word !== undefined && isUpper(word.raw.charAt(0));

/** Words before a surname that are not given names. */
const notGivenNames = new Set(
  (
    'mr mrs ms dr sir president minister senator general major colonel commander mullah maulana justice professor pm ' +
    'can could did does has have how is are was were should what why will would who because however ' +
    'a an and as at but by for from if in like meanwhile later nor on or since so still that the then though to when where while with yet'
  ).split(' '),
);

/** True when a surname belongs to somebody else: even after Asfandyar Mir, “Hamid Mir” and “Mir Ali” are not him (decisions.md#d10). */
const isOfSomebodyElse = (words: readonly Word[], gaps: readonly string[], at: number, length: number): boolean => {
  const before = words[at - 1];
  const hasGivenName = isCapital(before) && gaps[at - 1] === ' ' && !notGivenNames.has(before?.folded ?? '');
  return hasGivenName || (isCapital(words[at + length]) && gaps[at + length - 1] === ' ');
};

const isCapitalised = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.raw);
/** Words that turn the name of a state into the name of an institution: “Pakistan Cricket Board”, “Voice of America”. */
const institutions = new Set(
  (
    'airlines airways association bank board club company corporation cup exchange federation foundation hospital institute ' +
    'journal league museum ocean party post press railways review society star sun times today tribune trust university voice'
  ).split(' '),
);
const maxWordsBetween = 3;

/** True when a word that is a name by itself is part of an institution's name: its first word, or the word after “of”. */
const isInInstitution = (words: readonly Word[], gaps: readonly string[], at: number): boolean => {
  const isAfterOf = words[at - 1]?.raw === 'of' && gaps[at - 1] === ' ' && gaps[at - 2] === ' ' && isCapitalised(words[at - 2]);
  if (isAfterOf && institutions.has(words[at - 2]?.folded ?? '')) return true;
  for (let next = at + 1; next <= at + maxWordsBetween && gaps[next - 1] === ' ' && isCapitalised(words[next]); next += 1)
    if (institutions.has(words[next]?.folded ?? '')) return true;
  return false;
};

/**
 * Finds the mentions of actors and places in a text: longest match first, in order, never overlapping. An ambiguous form, a metonym
 * or a demonym uses up its words but is not a mention. A surname is a mention only of an entity in `introduced`. The full names found
 * here are added to `introduced`, and each of `introductions` (sorted by offset) once the search has passed it. Never throws.
 *
 * @example findMentions(registry, 'The TTP said …') // [{ start: 4, end: 7, text: 'TTP', entity: { kind: 'actor', id: 'ttp' }, … }]
 */
export function findMentions(
  registry: Registry,
  text: string,
  introduced = new Set<string>(),
  introductions: readonly Introduction[] = [],
): readonly Mention[] {
  const words = toWords(text);
  const gaps = toGaps(text, words);
  const mentions: Mention[] = [];
  const mayLink = ({ name, entity, words: { length } }: CompiledName, at: number): boolean => {
    const { linking } = nameRules[name.type];
    if (name.ambiguous === true || (length === 1 && isInInstitution(words, gaps, at))) return false;
    return (
      linking === 'always' || (linking === 'after-full-name' && introduced.has(entity.id) && !isOfSomebodyElse(words, gaps, at, length))
    );
  };
  let introductionCount = 0;
  const introduceUpTo = (offset: number): void => {
    for (let next = introductions[introductionCount]; next !== undefined && next.at <= offset; next = introductions[introductionCount]) {
      introduced.add(next.id);
      introductionCount += 1;
    }
  };
  for (let at = 0; at < words.length;) {
    const first = words[at] as Word;
    introduceUpTo(first.start);
    const fitting = (registry.byFirstWord.get(first.folded) ?? []).filter((candidate) => fits(candidate, words, gaps, at));
    const length = fitting[0]?.words.length ?? 1;
    const linkable = fitting.filter((candidate) => candidate.words.length === length && mayLink(candidate, at));
    const linking = linkable.find((candidate) => isExactMatch(candidate, words, at)) ?? linkable[0];
    if (linking !== undefined) {
      const { entity, name } = linking;
      if (nameRules[name.type].linking === 'always') introduced.add(entity.id);
      const { start, end } = toRange(linking, text, first, words[at + length - 1] as Word);
      mentions.push({ start, end, text: text.slice(start, end), entity, type: name.type });
    }
    at += length;
  }
  introduceUpTo(text.length);
  return mentions;
}

import type { CompiledName, Entity, Registry } from './build-registry.ts';
import { wordsLikeAcronyms } from './english-names.ts';
import { findBoundaries } from './find-boundaries.ts';
import { findExplainedAcronyms } from './explained-acronyms.ts';
import type { Word } from './fold.ts';
import { matchAll, type Match } from './match-names.ts';
import { nameRules } from './name-rules.ts';
import { shapeNames, type Joint, type Shape } from './shape-names.ts';
import type { NameType } from '../schema/name.ts';

/** A name found at a position of a text; offsets are UTF-16 units. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entity: Entity;
  readonly type: NameType;
}

const isExact = ({ words }: CompiledName, text: Shape, at: number): boolean => words.every(({ raw }, i) => raw === text.words[at + i]?.raw);

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

/** Nouns after the name of a people, which may be a surname as well. */
const kin: ReadonlySet<string> = new Set('tribe tribes tribal tribesman tribesmen clan clans people'.split(' '));

/** The joints of a match with the words before and after it. */
export const toOuterJoints = ({ from, to }: Pick<Match, 'from' | 'to'>, text: Shape): readonly Joint[] => {
  let first = from;
  while (first < to && text.previous[first] === undefined) first += 1;
  const before = text.previous[first];
  return [before !== undefined && before.from < from ? before : undefined, text.next[to]].filter((joint) => joint !== undefined);
};

/**
 * Finds the mentions of actors and places in a text: longest match first, in order, never overlapping, and none that is part of a longer
 * name (decisions.md#d56). An ambiguous form, a metonym or a demonym uses up its words but is not a mention. A surname is a mention only of
 * an entity in `introduced`. The full names found here are added to `introduced`, and each of `introductions` (sorted by offset) once the
 * search has passed it. Never throws.
 *
 * @example findMentions(registry, 'The TTP said …') // [{ start: 4, end: 7, text: 'TTP', entity: { kind: 'actor', id: 'ttp' }, … }]
 */
export function findMentions(
  registry: Registry,
  text: string,
  introduced = new Set<string>(),
  introductions: readonly Introduction[] = [],
): readonly Mention[] {
  const shape = shapeNames(text, registry.vocabulary);
  const { words, gaps } = shape;
  const matches = matchAll(registry, shape);
  const isBoundary = findBoundaries(registry, shape, matches);
  const isExplainedOtherwise = findExplainedAcronyms(shape, matches);
  const mentions: Mention[] = [];
  const isWhole = (match: Match, isStrict: boolean): boolean =>
    !(
      gaps[match.from - 1] === '-' &&
      registry.vocabulary.connectives.has(words[match.from - 1]?.folded ?? '') &&
      gaps[match.from - 2] === '-'
    ) && toOuterJoints(match, shape).every((joint) => isBoundary(joint, isStrict));
  const mayLink = (compiled: CompiledName, match: Match): boolean => {
    const { name, entity } = compiled;
    const { linking, exactCase } = nameRules[name.type];
    if (exactCase && isExplainedOtherwise(compiled, match)) return false;
    // “WHO WILL SAVE US”: where all is in capitals, an acronym may be a word.
    if (exactCase && shape.inCapitals[match.from] === true && wordsLikeAcronyms.has(words[match.from]?.folded ?? '')) return false;
    if (name.ambiguous === true || !isWhole(match, linking === 'after-full-name')) return false;
    return (
      linking === 'always' || (linking === 'after-full-name' && introduced.has(entity.id) && !kin.has(words[match.to + 1]?.folded ?? ''))
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
    const match = matches[at]?.[0];
    const linkable = match?.names.filter((name) => mayLink(name, match)) ?? [];
    const linking = linkable.find((name) => isExact(name, shape, at)) ?? linkable[0];
    if (match !== undefined && linking !== undefined) {
      const { entity, name } = linking;
      if (nameRules[name.type].linking === 'always') introduced.add(entity.id);
      const { start, end } = toRange(linking, text, first, words[match.to] as Word);
      mentions.push({ start, end, text: text.slice(start, end), entity, type: name.type });
    }
    // After a title another name may begin inside: “Mufti Noor Wali” is one name, “Mufti Noor Wali Mehsud” a title and another.
    const mayGoInside = match === undefined || (registry.vocabulary.titles.has(first.folded) && !isWhole(match, false));
    at = mayGoInside ? at + 1 : match.to + 1;
  }
  introduceUpTo(text.length);
  return mentions;
}

import { joinWords, type Registry } from './build-registry.ts';
import { roleModifiers } from './english-names.ts';
import { findBoundaries, type IsBoundary } from './find-boundaries.ts';
import type { Mention } from './find-mentions.ts';
import { matchAll } from './match-names.ts';
import { isDate, shapeNames, textOf, type Shape } from './shape-names.ts';

/** A capitalised name that belongs to no entity, and how often it occurs in the text. */
export interface UnknownName {
  readonly text: string;
  readonly count: number;
  /** Where it stands first, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** The first and last word of a name, by number. */
type Range = readonly [from: number, to: number];

/** The offsets of words that stand in a mention. */
function findMentioned({ words }: Shape, mentions: readonly Mention[]): ReadonlySet<number> {
  const mentioned = new Set<number>();
  let at = 0;
  for (const { start, end } of mentions) {
    while (at < words.length && (words[at]?.end ?? 0) <= start) at += 1;
    for (let inside = at; inside < words.length && (words[inside]?.start ?? 0) < end; inside += 1) mentioned.add(inside);
  }
  return mentioned;
}

/** Splits the words with capitals that `isFree` into names. A newline separates names, as headlines often have no blank line after them. */
function toRanges(text: Shape, isFree: (at: number) => boolean, isBoundary: IsBoundary): readonly Range[] {
  const ranges: Range[] = [];
  for (let from = 0; from < text.words.length; from += 1) {
    if (!text.isName[from] || !isFree(from)) continue;
    let to = from;
    for (let joint = text.next[to]; joint !== undefined && isFree(joint.to) && !isBoundary(joint); joint = text.next[to]) {
      if (joint.kind === 'space' && textOf(text, joint).includes('\n')) break;
      to = joint.to;
    }
    ranges.push([from, to]);
    from = to;
  }
  return ranges;
}

/**
 * Finds capitalised names outside `mentions` that the registry does not know, each as far as it goes (decisions.md#d56), most frequent
 * first. A single word counts only if it begins no sentence and never occurs in lower case. Never throws.
 */
export function findUnknownNames(registry: Registry, text: string, mentions: readonly Mention[]): readonly UnknownName[] {
  const shape = shapeNames(text, registry.vocabulary);
  const { words } = shape;
  const matches = matchAll(registry, shape);
  const isBoundary = findBoundaries(registry, shape, matches);
  const mentioned = findMentioned(shape, mentions);
  const isNoName = (at: number): boolean => {
    const { folded, raw } = words[at] as { folded: string; raw: string };
    return isDate(words[at]) || registry.vocabulary.titles.has(folded) || roleModifiers.has(folded) || !/\p{L}{2}/u.test(raw);
  };
  const isKnown = ([from, to]: Range): boolean =>
    registry.known.has(joinWords(words.slice(from, to + 1).map(({ folded }) => folded))) ||
    matches[from]?.some((match) => match.to === to) === true;
  const isCommon = ([from, to]: Range): boolean =>
    from === to && (shape.beginsSentence[from] === true || shape.inLowerCase.has(words[from]?.folded ?? ''));

  const found = new Map<string, UnknownName>();
  for (const range of toRanges(shape, (at) => !mentioned.has(at), isBoundary)) {
    const [from, to] = range;
    const all = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    if (isKnown(range) || isCommon(range) || all.every((at) => !shape.isName[at] || isNoName(at))) continue;
    const start = words[from]?.start ?? 0;
    const printed = text.slice(start, words[to]?.end).replace(/\p{Cf}/gu, '');
    const earlier = found.get(printed);
    const place = earlier ?? { start, end: words[to]?.end ?? start };
    found.set(printed, { text: printed, count: (earlier?.count ?? 0) + 1, start: place.start, end: place.end });
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count || a.start - b.start);
}

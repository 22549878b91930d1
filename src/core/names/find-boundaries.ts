import type { CompiledName, Registry } from './build-registry.ts';
import { countries, prefixes } from './english-names.ts';
import type { Match } from './match-names.ts';
import { isDate, textOf, type Joint, type Shape } from './shape-names.ts';
import { findWordRoles, isAcronym, isFullNameOfPerson, type WordRoles } from './word-roles.ts';

/** True when the words on both sides of a joint belong to different names. With `isStrict`, a headline makes no difference. */
export type IsBoundary = (joint: Joint, isStrict?: boolean) => boolean;

/** How many words with capitals an acronym may stand for. */
const maxAbbreviated = 12;

/** A boundary where only a space stands. Words with capitals go on, unless one of them is a title, a date, or in a headline. */
function findSpaceBoundaries(
  { vocabulary }: Pick<Registry, 'vocabulary'>,
  text: Shape,
  roles: WordRoles,
): (joint: Joint, isStrict: boolean) => boolean {
  const { words, headline } = text;
  const { beginsName, beginsRole, endsName, foldedAt, hasHead, isHead, isOrdinary, isTitle } = roles;
  const isLineBreak = (joint: Joint): boolean =>
    textOf(text, joint).includes('\n') &&
    !(roles.endsKnown(joint.from) && (hasHead(joint.to) || vocabulary.commonNames.has(foldedAt(joint.to)))) &&
    (headline[joint.from] !== headline[joint.to] || (roles.endsKnown(joint.from) && roles.beginsKnown(joint.to)));
  const isPeople = ({ nature, name }: CompiledName): boolean => nature === 'people' || name.type === 'demonym';
  /** True between a name and what stands beside it without making it another: “Afghan Ahmad Massoud”, “Sunni ISIS”, “Adnan Shaheed”. */
  const isBesideName = ({ from, to }: Joint): boolean =>
    (vocabulary.honorifics.has(foldedAt(to)) && endsName(from, isFullNameOfPerson)) ||
    (endsName(from, isPeople) && beginsName(to, (name) => isFullNameOfPerson(name) || isAcronym(name)));
  const isPlace = ({ nature }: CompiledName): boolean => nature === 'place';
  /** True after the name of a person that goes on with one that many bear, or is one word alone, and of a group with the noun of a body. */
  const goesOn = ({ from, to }: Joint): boolean =>
    headline[from] !== undefined &&
    !roles.beginsKnown(to) &&
    endsName(from, ({ nature }) => nature === 'person') &&
    (vocabulary.commonNames.has(foldedAt(to)) || !endsName(from, isFullNameOfPerson));
  /** True for a people before the name of a group: “PUNJABI TALIBAN”. */
  const isQualified = ({ from, to }: Joint): boolean =>
    !roles.endsKnown(from) && /...(?:i|ese|ish|ian)$/.test(foldedAt(from)) && beginsName(to, ({ nature }) => nature === 'group');
  return (joint, isStrict) => {
    const { from, to } = joint;
    if ((isTitle(from) && !beginsName(to, isPlace)) || beginsRole(to) || isDate(words[to]) || isOrdinary(joint)) return true;
    if (goesOn(joint)) return false;
    if (isLineBreak(joint) || isBesideName(joint)) return true;
    return !isStrict && headline[from] !== undefined && (!isHead(from) || roles.endsKnown(from)) && !hasHead(to) && !isQualified(joint);
  };
}

/** The first of the words that hyphens join up to this one, as far back as an acronym may reach. */
function toChainStart({ previous }: Shape, end: number): number {
  let start = end;
  for (let count = 0; count < maxAbbreviated && previous[start]?.kind === 'hyphen'; count += 1) start = previous[start]?.from ?? start;
  return start;
}

/**
 * Says where a name ends and where it goes on (decisions.md#d56). A joint that the words themselves leave open is no boundary: a known name is
 * then part of a longer one.
 */
export function findBoundaries(registry: Pick<Registry, 'vocabulary'>, text: Shape, matches: readonly (readonly Match[])[]): IsBoundary {
  const { words, gaps, next, previous, headline } = text;
  const endingAt = Map.groupBy(matches.flat(), ({ to }) => to);
  const roles = findWordRoles(registry, text, matches);
  const { beginsKnown, endsKnown, foldedAt, hasHead, isHead, isTitle } = roles;
  const isSpaceBoundary = findSpaceBoundaries(registry, text, roles);

  /** The words with capitals that end here, without prepositions: where they begin, and how many they are. */
  const toRun = (end: number): { readonly start: number; readonly length: number } => {
    let [start, length] = [end, 1];
    const isInRun = (joint: Joint): boolean => /^(?:space|hyphen|inner)$/.test(joint.kind) && !isBoundary(joint);
    for (let joint = previous[end]; joint !== undefined && isInRun(joint); joint = previous[start]) {
      start = joint.from;
      length += 1;
    }
    return { start, length };
  };
  /** True when the letters in brackets after the words are their initials: “Al-Qaeda in the Indian Subcontinent (AQIS)”. */
  const isAbbreviated = (start: number, to: number): boolean => {
    let last = to;
    for (let joint = next[to]; joint !== undefined && last - to < maxAbbreviated; joint = next[last]) last = joint.to;
    let initials = '';
    for (let at: number | undefined = start; at !== undefined && at <= last; at = next[at]?.to) initials += foldedAt(at).charAt(0);
    return gaps[last] === ' (' && words[last + 1]?.raw === initials.toUpperCase();
  };
  /**
   * People, states and acronyms may be in a place or of a body; the full name of a group may go on, as that of a branch does, but not with
   * the country that it belongs to.
   */
  const isAfterKnown = ({ kind, from, to, hasArticle }: Joint, known: CompiledName, { start }: { readonly start: number }): boolean => {
    if (known.nature !== 'group' || known.name.type === 'demonym' || kind === 'for') return true;
    if (kind === 'of') return roles.beginsName(to, ({ entity }) => entity.id === known.country);
    if (isAcronym(known)) return true;
    return !hasHead(to) && (beginsKnown(to) || (!hasArticle && from === start));
  };
  /** After words that name nobody, the noun of a body goes on (“Supreme Court of”), as does any word within a sentence. */
  const isAfterUnknown = ({ kind, from }: Joint, { start, length }: { readonly start: number; readonly length: number }): boolean => {
    const isBody = isHead(from) || (length > 1 && isHead(from - 1));
    // A title before the words makes them a person: “Mullah Baradar of the Taliban”.
    if (!isBody && isTitle(previous[start]?.from ?? -1)) return true;
    if (kind === 'in') return !isBody || length < 2;
    if (isBody || headline[from] !== undefined) return !isBody;
    return length < 2 && (kind === 'for' || text.beginsSentence[start] === true);
  };
  const isPrepositionBoundary = (joint: Joint): boolean => {
    const { from, to } = joint;
    const run = toRun(from);
    if (isTitle(from)) return true;
    if (isAbbreviated(run.start, to)) return false;
    const known = endingAt.get(from)?.find((match) => match.from <= run.start)?.names[0];
    return known === undefined ? isAfterUnknown(joint, run) : isAfterKnown(joint, known, run);
  };
  /** “And” makes a list, except of two known names in an unknown one: “the Institute for Iraq and Syria”. */
  const isListBoundary = ({ from, to }: Joint): boolean => {
    const joint = previous[toRun(from).start];
    return joint === undefined || joint.kind === 'and' || !endsKnown(from) || !beginsKnown(to) || isBoundary(joint);
  };
  /** True when a known name begins here and ends where no more words with capitals follow. */
  const isWholeOnRight = (at: number): boolean =>
    matches[at]?.some(({ to }) => next[to]?.kind !== 'space' || isSpaceBoundary(next[to], false)) ?? false;
  const isPlace = ({ nature, name }: CompiledName): boolean => nature === 'place' || name.type === 'demonym';
  /** True for two known names, or that of a place and of a country that the registry lacks: “US-Japan”, but “Islamic State–Somalia”. */
  const isPair = ({ from, to }: Joint): boolean =>
    (endsKnown(from) && isWholeOnRight(to)) ||
    (roles.endsName(from, isPlace) && countries.has(foldedAt(to)) && next[to]?.kind !== 'space') ||
    (countries.has(foldedAt(from)) && roles.beginsName(to, isPlace) && isWholeOnRight(to));
  const isPrefix = (at: number): boolean =>
    prefixes.has(foldedAt(at)) && previous[at] === undefined && /\p{Ll}/u.test(words[at]?.raw ?? '');
  /** A hyphen joins two known names, a prefix to a name, or a name to a participle: “Pakistan-India”, “Anti-Taliban”, “India-Backed”. */
  const isHyphenBoundary = (joint: Joint): boolean =>
    !isAbbreviated(toChainStart(text, joint.from), joint.to) &&
    (isPrefix(joint.from) || /(?:ed|ing|led|era|style)$/.test(foldedAt(joint.to)) || isPair(joint));

  const isBoundary: IsBoundary = (joint, isStrict = false) => {
    if (joint.kind === 'inner') return textOf(text, joint).includes('&') && endsKnown(joint.from) && beginsKnown(joint.to);
    if (joint.kind === 'dash') return true;
    if (joint.kind === 'space') return isSpaceBoundary(joint, isStrict);
    if (joint.kind === 'hyphen') return isHyphenBoundary(joint);
    return joint.kind === 'and' ? isListBoundary(joint) : isPrepositionBoundary(joint);
  };
  return isBoundary;
}

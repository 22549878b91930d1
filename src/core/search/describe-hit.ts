import { formatNameType } from '../model/labels.ts';
import { toNameKey } from '../names/fold.ts';
import type { IndexFile } from './index-file.ts';
import type { ResolvedForm } from './resolve-names.ts';
import type { ScoredUnit } from './score-unit.ts';
import type { Wanted } from './weigh-query.ts';

/** Why a page is among the results: `matched “ISIS-K” (acronym)`. */
export function describeForm(index: IndexFile, position: number, { form, type, by, printed, pages }: ResolvedForm): string {
  const isCapital = index.pages[position]?.kind === 'country' && pages.some((page) => index.pages[page]?.kind === 'place');
  if (isCapital) return `“${form}” is its capital`;
  const unprinted = printed ? '' : ', which no article here prints';
  if (type === 'search-only') return `matched “${form}”${unprinted}`;
  return `matched “${form}” (${formatNameType(type, by === undefined ? undefined : index.pages[by]?.title)})${unprinted}`;
}

const isTyped = ({ typed }: Wanted, text: string): boolean => toNameKey(text) === toNameKey(typed);
const quote = (texts: readonly string[]): string => [...new Set(texts)].map((text) => `“${text}”`).join(', ');
const mostWords = 3;

/** Why a passage or claim is among the results: `names it as “Pakistani Taliban”, has “ceasefire”`. */
export function describeUnit({ unit, found }: ScoredUnit): string {
  const slices = found.map(({ want, ranges }) => ({
    want,
    texts: ranges.filter(([start, end]) => end > start).map(([start, end]) => unit.text.slice(start, end)),
  }));
  const names = slices.filter(({ want }) => want.pages.size > 0);
  const literal = names.filter(({ want, texts }) => texts.some((text) => isTyped(want, text)));
  const others = names.filter((name) => !literal.includes(name) && name.texts.length > 0);
  const words = slices.filter(({ want }) => want.pages.size === 0).flatMap(({ texts }) => texts[0] ?? []);
  const isAbout = names.some(({ texts }) => texts.length === 0);
  return [
    ...(others.length > 0 ? [`names ${others.length > 1 ? 'them' : 'it'} as ${quote(others.flatMap(({ texts }) => texts[0] ?? []))}`] : []),
    ...(literal.length > 0 || words.length > 0
      ? [
          `has ${quote([...literal.flatMap(({ want, texts }) => texts.find((text) => isTyped(want, text)) ?? []), ...words].slice(0, mostWords))}`,
        ]
      : []),
    ...(isAbout ? ['is about it, or made by it'] : []),
  ].join(', ');
}

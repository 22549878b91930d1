import { formatNameType } from '../../model/labels.ts';
import { isolate } from '../../names/isolate.ts';
import { toNameKey } from '../../names/fold.ts';
import type { QueryClause } from '../query/build-clauses.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { ResolvedForm } from '../query/name-forms.ts';
import type { ScoredDocument } from '../rank/score-document.ts';

/** Explains why a page is a result: `matched “ISIS-K” (acronym)`. */
export function explainNameMatch({ pageAt }: SearchIndex, position: number, { form, type, by, isPrinted, pages }: ResolvedForm): string {
  const isCapital = pageAt(position)?.kind === 'country' && pages.some((page) => pageAt(page)?.kind === 'place');
  if (isCapital) return `“${isolate(form)}” is its capital`;
  const unprinted = isPrinted ? '' : ', which no article here uses';
  if (type === 'search-only') return `matched “${isolate(form)}”${unprinted}`;
  return `matched “${isolate(form)}” (${formatNameType(type, by === undefined ? undefined : pageAt(by)?.title)})${unprinted}`;
}

const isAsTyped = ({ typed }: QueryClause, text: string): boolean => toNameKey(text) === toNameKey(typed);
const quote = (texts: readonly string[]): string => [...new Set(texts)].map((text) => `“${isolate(text)}”`).join(', ');
const maxQuoted = 3;

/** Explains why a passage or claim is a result: `names it as “Pakistani Taliban”, has “ceasefire”`. Empty when no clause was asked for. */
export function explainDocumentMatch({ document, matches, note }: ScoredDocument): string {
  if (note !== undefined) return `an editor’s note on it ${explainDocumentMatch(note)}`;
  const matched = matches.map(({ clause, ranges }) => ({
    clause,
    texts: ranges.filter(([start, end]) => end > start).map(([start, end]) => document.text.slice(start, end)),
  }));
  const names = matched.filter(({ clause }) => clause.pages.size > 0);
  const asTyped = names.filter(({ clause, texts }) => texts.some((text) => isAsTyped(clause, text)));
  const underOtherNames = names.filter((name) => !asTyped.includes(name) && name.texts.length > 0);
  const words = matched.filter(({ clause }) => clause.pages.size === 0).flatMap(({ texts }) => texts[0] ?? []);
  const literal = [...asTyped.flatMap(({ clause, texts }) => texts.find((text) => isAsTyped(clause, text)) ?? []), ...words];
  const isAbout = names.some(({ texts }) => texts.length === 0);
  return [
    ...(underOtherNames.length > 0
      ? [`names ${underOtherNames.length > 1 ? 'them' : 'it'} as ${quote(underOtherNames.flatMap(({ texts }) => texts[0] ?? []))}`]
      : []),
    ...(literal.length > 0 ? [`has ${quote(literal.slice(0, maxQuoted))}`] : []),
    ...(isAbout ? ['is about it, or made by it'] : []),
    ...matched.flatMap(({ clause: { date, typed }, texts }) =>
      date === undefined || texts.length > 0 ? [] : [`is of the time: ${typed}`],
    ),
  ].join(', ');
}

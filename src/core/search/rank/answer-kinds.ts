import type { AnalyzedDocument } from './analyze-document.ts';
import type { Wanted } from '../query/read-question.ts';
import { findSentenceStarts, type TextRange } from './text-range.ts';

/** Words that say how many, when and why. */
const figure = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|half|thirds?)\b/i;
const time =
  /\b(?:1[89]|20)\d\d\b|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b|\bMay (?:\d|19|20)|\b(?:months?|years?|weeks?|days?) (?:ago|later|earlier)\b/;
const reason =
  /\b(?:because|causes?|caused|due to|as a result|owing to|so that|in order to|reasons?|since|blames?|blamed|explains?|explained|meant to|aims?|aimed|fears?|feared|led to|leads to|helps? explain|drives?|driven)\b/i;

/** The sentences of a text that have one of some ranges; all of a short text. */
function toSentences({ text }: Pick<AnalyzedDocument, 'text'>, ranges: readonly TextRange[]): TextRange {
  const starts = findSentenceStarts(text);
  const [from = 0, to = text.length] = [ranges[0]?.[0], ranges.at(-1)?.[1]];
  return [starts.findLast((start) => start <= from) ?? 0, starts.find((start) => start >= to) ?? text.length];
}

/**
 * True when what a document says around its matches is of the kind that is asked for: a figure, a time, a reason, or somebody or some place that
 * the query does not name itself.
 */
export function isOfKind(
  document: AnalyzedDocument,
  ranges: readonly TextRange[],
  wanted: Wanted,
  isNew: (kind: 'actor' | 'place', page: number) => boolean,
): boolean {
  const [from, to] = toSentences(document, ranges);
  const text = document.text.slice(from, to);
  if (wanted === 'figure') return figure.test(text);
  if (wanted === 'time') return time.test(text);
  if (wanted === 'reason') return reason.test(text);
  return document.names.some(
    ([start, end, pages]) => (end === 0 || (start >= from && end <= to)) && pages.some((page) => isNew(wanted, page)),
  );
}

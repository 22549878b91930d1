import { findSentenceStarts, type TextRange } from '../rank/text-range.ts';

/** A part of an excerpt; `isMatch` when it is to be highlighted. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMatch: boolean;
  /** True beside the sentence that has most of what is asked for. */
  readonly isAside?: true;
}

/** A match stands at least this far, in UTF-16 units, from the ends of an excerpt. */
const context = 40;

const cutBefore = (text: string, at: number): number => {
  const space = text.lastIndexOf(' ', at);
  return at <= 0 || space < 0 ? 0 : space + 1;
};
const cutAfter = (text: string, at: number): number => {
  const space = text.indexOf(' ', at);
  return at >= text.length || space < 0 ? text.length : space;
};

/** The sentence with the most highlights; the first of several, all of a text without any. */
function findBestSentence(text: string, highlights: readonly TextRange[]): TextRange {
  const starts = [0, ...findSentenceStarts(text)];
  const sentences = starts.map((start, i): TextRange => [start, starts[i + 1] ?? text.length]);
  const counted = sentences.map(([from, to]) => highlights.filter(([start, end]) => start >= from && end <= to).length);
  const most = Math.max(...counted);
  return most === 0 ? [0, text.length] : (sentences[counted.indexOf(most)] ?? [0, text.length]);
}

/** Cuts a text to the stretch with the most highlights, of about `length` UTF-16 units, at word ends; as parts to print, never as HTML. */
export function toExcerpt(text: string, highlights: readonly TextRange[], length = 240): readonly ExcerptPart[] {
  const countFrom = (from: number): number => highlights.filter(([start, end]) => start >= from && end <= from + length - context).length;
  const best = highlights.reduce((most, [start]) => (countFrom(start) > countFrom(most) ? start : most), highlights[0]?.[0] ?? 0);
  // Behind a word longer than the context, as an address may be, the excerpt begins at the match itself.
  const lead = cutBefore(text, best - context);
  const from = text.length <= length ? 0 : best - lead > length / 2 ? best : lead;
  const to = text.length <= length ? text.length : cutAfter(text, Math.max(from + length, 0));
  const parts: ExcerptPart[] = [];
  const [sentence, sentenceEnd] = findBestSentence(text, highlights);
  const add = (start: number, end: number, isMatch: boolean): void => {
    const border = [sentence, sentenceEnd].find((at) => at > start && at < end);
    if (border !== undefined) {
      add(start, border, isMatch);
      add(border, end, isMatch);
    } else if (end > start) {
      const isAside = start < sentence || start >= sentenceEnd;
      parts.push({ text: text.slice(start, end), isMatch, ...(isAside ? { isAside } : {}) });
    }
  };
  if (from > 0) parts.push({ text: '… ', isMatch: false });
  let at = from;
  for (const [start, end] of highlights.filter((range) => range[0] >= from && range[1] <= to)) {
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, to, false);
  if (to < text.length) parts.push({ text: ' …', isMatch: false });
  return parts;
}

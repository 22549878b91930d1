import { findSentenceCuts } from '../model/sentences.ts';

/** The sentence of a text that holds a range, cut at the range's ends; offsets are UTF-16 units. */
export function quoteMention(
  text: string,
  start: number,
  end: number,
): { readonly before: string; readonly match: string; readonly after: string } {
  const cuts = findSentenceCuts(text);
  const from = cuts.filter((cut) => cut <= start).at(-1) ?? 0;
  const to = cuts.find((cut) => cut >= end) ?? text.length;
  return { before: text.slice(from, start).trimStart(), match: text.slice(start, end), after: text.slice(end, to).trimEnd() };
}

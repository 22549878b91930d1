import type { Passage } from '../model/passage.ts';
import { findSentenceCuts } from '../model/sentences.ts';

/** Where passages are cut: one is quoted for each actor and place that it names, and finding its sentences takes longest. */
const known = new WeakMap<Pick<Passage, 'text'>, readonly number[]>();

function toCuts(passage: Pick<Passage, 'text'>): readonly number[] {
  const cuts = known.get(passage) ?? findSentenceCuts(passage.text);
  known.set(passage, cuts);
  return cuts;
}

/** The sentence of a passage that holds a range, cut at the range's ends; offsets are UTF-16 units. */
export function quoteMention(
  passage: Pick<Passage, 'text'>,
  start: number,
  end: number,
): { readonly before: string; readonly match: string; readonly after: string } {
  const { text } = passage;
  const cuts = toCuts(passage);
  const from = cuts.filter((cut) => cut <= start).at(-1) ?? 0;
  const to = cuts.find((cut) => cut >= end) ?? text.length;
  return { before: text.slice(from, start).trimStart(), match: text.slice(start, end), after: text.slice(end, to).trimEnd() };
}

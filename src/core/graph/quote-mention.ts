const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const abbreviation =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Maj|Col|Lt|Capt|Sgt|Sen|Rep|Gov|St|vs|No|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|[A-Z](?:\.[A-Z])*)\.\s*$/;

/** The sentence of a text that holds a range, cut at the range's ends; offsets are UTF-16 units. */
export function quoteMention(
  text: string,
  start: number,
  end: number,
): { readonly before: string; readonly match: string; readonly after: string } {
  const cuts = [0];
  for (const { index, segment } of sentences.segment(text)) if (!abbreviation.test(segment)) cuts.push(index + segment.length);
  const from = cuts.filter((cut) => cut <= start).at(-1) ?? 0;
  const to = cuts.find((cut) => cut >= end) ?? text.length;
  return { before: text.slice(from, start).trimStart(), match: text.slice(start, end), after: text.slice(end, to).trimEnd() };
}

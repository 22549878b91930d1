const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const abbreviation =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Maj|Col|Lt|Capt|Sgt|Sen|Rep|Gov|St|vs|No|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|[A-Z](?:\.[A-Z])*)\.\s*$/;

/** Offsets at which a text can be cut between sentences, including its start and end, in UTF-16 units. */
export function findSentenceCuts(text: string): readonly number[] {
  const segments = Array.from(sentences.segment(text)).filter(({ segment }) => !abbreviation.test(segment));
  return [...new Set([0, ...segments.map(({ index, segment }) => index + segment.length), text.length])];
}

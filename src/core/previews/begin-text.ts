import { findSentenceCuts } from '../model/sentences.ts';

/** The beginning of a text: two sentences if they fit into `limit` UTF-16 units, else one, else whole words and an ellipsis. */
export function beginText(text: string, limit: number): string {
  const cut = findSentenceCuts(text)
    .slice(1, 3)
    .findLast((end) => text.slice(0, end).trimEnd().length <= limit);
  if (cut !== undefined) return text.slice(0, cut).trimEnd();
  const whole = text.slice(0, text.lastIndexOf(' ', limit - 1));
  return `${whole.replace(/[\s,;:–—-]+$/, '')}…`;
}

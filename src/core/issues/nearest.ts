import { distance } from 'fastest-levenshtein';

/** The candidate closest to `word` by Levenshtein distance, if it is within half of the word's length. */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.ceil(word.length / 2));
  for (const candidate of candidates) {
    const contained = candidate.split('-').includes(word) ? 1 : Number.POSITIVE_INFINITY;
    const gap = Math.min(distance(word, candidate), contained);
    if (gap < bestDistance) [best, bestDistance] = [candidate, gap];
  }
  return best;
}

/** A hint that names the nearest of the known ids, or says which are known when none is near. */
export function hintNearest(word: string, candidates: Iterable<string>, known: string): string {
  const nearest = findNearest(word, candidates);
  return nearest === undefined ? `The known ones are ${known}.` : `Did you mean “${nearest}”?`;
}

import { distance } from 'fastest-levenshtein';

/** Number of letters added, dropped or replaced; a single exchange of two neighbouring letters counts 1 (optimal string alignment). */
export function editDistance(typed: string, candidate: string): number {
  const letters = distance(typed, candidate);
  const isExchange =
    letters === 2 &&
    typed.length === candidate.length &&
    Array.from(typed).some((letter, i) => typed.slice(0, i) + (typed[i + 1] ?? '') + letter + typed.slice(i + 2) === candidate);
  return isExchange ? 1 : letters;
}

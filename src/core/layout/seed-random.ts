/**
 * Returns a generator of pseudorandom numbers from 0 to below 1; the same seed gives the same numbers.
 * Source: the linear congruential generator of “Numerical Recipes” (Press et al.), also d3-random’s `randomLcg`.
 */
export const seedRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => (state = (Math.imul(1664525, state) + 1013904223) >>> 0) / 2 ** 32;
};

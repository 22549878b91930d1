/** Numbers from 0 to 1, the same for the same seed: the linear congruential generator of “Numerical Recipes”, as in d3-random. */
export const seedRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => (state = (Math.imul(1664525, state) + 1013904223) >>> 0) / 2 ** 32;
};

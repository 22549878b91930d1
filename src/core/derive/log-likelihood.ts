/** In how many of `all` places each of two things stands, and both together. */
export interface Together {
  readonly both: number;
  readonly first: number;
  readonly second: number;
  readonly all: number;
}

/**
 * How surprising it is that two things stand together as often as they do: the log-likelihood ratio of independence, −2 log λ, from 0
 * upward; below 0 when they stand together less often than by chance. Unlike pointwise mutual information it does not favour what is rare.
 *
 * Source: Ted Dunning, “Accurate Methods for the Statistics of Surprise and Coincidence”, Computational Linguistics 19 (1), 1993.
 *
 * @example toLogLikelihood({ both: 110, first: 2552, second: 221, all: 31777 }) // 270.72: “the swiss” in Dunning’s table 1
 */
export function toLogLikelihood({ both, first, second, all }: Together): number {
  const weigh = (observed: number, row: number, column: number): number =>
    observed === 0 ? 0 : observed * Math.log((observed * all) / (row * column));
  const ratio =
    2 *
    (weigh(both, first, second) +
      weigh(first - both, first, all - second) +
      weigh(second - both, all - first, second) +
      weigh(all - first - second + both, all - first, all - second));
  return both * all < first * second ? -ratio : ratio;
}

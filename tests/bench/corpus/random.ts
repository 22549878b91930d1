/** Chance that is the same for the same seed. */
export interface Random {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  /** A whole number from 0 up to, not including, a limit. */
  readonly below: (limit: number) => number;
  /** A whole number between two, both included. */
  readonly between: (least: number, most: number) => number;
  readonly pick: <One>(list: readonly One[]) => One;
  /** Different ones of a list; all of it when it has fewer. */
  readonly pickSome: <One>(list: readonly One[], count: number) => readonly One[];
  readonly isTrue: (probability: number) => boolean;
  /** A position of a list of some length: the earlier the likelier, as Zipf has it. `flatness` evens out the first few. */
  readonly zipf: (length: number, exponent: number, flatness: number) => number;
}

/** Creates a source of chance (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <One>(list: readonly One[]): One => {
    if (list.length === 0) throw new Error('There is nothing to pick from.');
    return list[below(list.length)] as One;
  };
  const pickSome = <One>(list: readonly One[], count: number): readonly One[] => {
    const left = [...list];
    return Array.from({ length: Math.min(count, list.length) }, () => left.splice(below(left.length), 1)[0] as One);
  };
  /** The inverse of the distribution of Zipf and Mandelbrot with its sum taken as an integral: no table to make or to search. */
  const zipf = (length: number, exponent: number, flatness: number): number => {
    const power = 1 - exponent;
    const [first, last] = [flatness ** power, (length + flatness) ** power];
    return Math.min(length - 1, Math.floor((first + next() * (last - first)) ** (1 / power) - flatness));
  };
  return { next, below, between: (least, most) => least + below(most - least + 1), pick, pickSome, isTrue: (p) => next() < p, zipf };
}

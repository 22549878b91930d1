/** Says whether a text has some words in it. */
export type Lookup = (words: string) => boolean;

/** How many letters stand in a run, and how many bits a text has for the runs in it. */
const run = 4;
const size = 2 ** 15;

/**
 * Creates a look-up in a text that mostly need not read it: each run of four letters sets a bit by its hash, and a text without the bits of
 * the words cannot have the words. Source: signature files, as in Faloutsos and Christodoulakis, “Signature Files: An Access Method for
 * Documents and Its Analytical Performance Evaluation” (1984).
 *
 * @example createLookup('the long war')('long') // true
 */
export function createLookup(text: string): Lookup {
  const bits = new Uint8Array(size / 8);
  for (let i = 0; i + run <= text.length; i += 1) {
    const bit = hashRun(text, i);
    bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return (words) => {
    for (let i = 0; i + run <= words.length; i += 1) {
      const bit = hashRun(words, i);
      if (((bits[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
    }
    return text.includes(words);
  };
}

/** The bit of the run at a place. The factor is that of Knuth’s multiplicative hashing, 2³² divided by the golden ratio. */
function hashRun(text: string, at: number): number {
  let letters = 0;
  for (let i = at; i < at + run; i += 1) letters = (letters << 8) ^ text.charCodeAt(i);
  return Math.imul(letters, 0x9e3779b1) >>> (32 - Math.log2(size));
}

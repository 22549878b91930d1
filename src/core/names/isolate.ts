/**
 * Words that a reader typed, or a name, to stand among words of the page whatever their direction (Unicode UAX #9, isolates). Those in
 * Latin letters are left as they are.
 */
export const isolate = (words: string): string => (/(?!\p{Script=Latin}|\p{Lm})\p{L}|\p{Cf}/u.test(words) ? `\u2068${words}\u2069` : words);

/** Numbers as English writes them, in words and digits. All words are folded. */

const units =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The values of single words. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...units.map((word, i) => [word, i + 1] as const),
  ...tens.map((word, i) => [word, (i + 2) * 10] as const),
]);
/** What a number before them is multiplied by. */
export const powers: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);
const times: ReadonlyMap<string, string> = new Map([
  ['once', '1'],
  ['twice', '2'],
  ['thrice', '3'],
]);

/** True for a number, in words or digits. */
export const isNumeral = (word: string): boolean => /^\d/.test(word) || numberWords.has(word);

/** The number that a number goes on to with one more word, in digits: “fifty” with “five” is 55, “8” with “thousand” 8000. */
export function joinNumber(before: string, after: string): string | undefined {
  const value = numberWords.get(before) ?? (/^\d+(?:\.\d+)?$/.test(before) ? Number(before) : undefined);
  const [unit, power] = [numberWords.get(after), powers.get(after)];
  if (value === undefined) return undefined;
  // Without what a product of decimals has beyond them: 1.1 million is 1100000.
  if (power !== undefined) return String(Number((value * power).toPrecision(12)));
  const isAdded = unit !== undefined && unit < 10 && value >= 20 && value < 100 && value % 10 === 0 && numberWords.has(before);
  return isAdded ? String(value + unit) : undefined;
}

/** A number of a text, in digits, and where in the text it stands. */
export interface FoundNumber {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** A text as numbers are found in it: in lower case, and “8,000” is “8000”. */
export const toNumberText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .toLowerCase();

/** Every number of a text of `toNumberText`. */
export function findNumbers(text: string): readonly FoundNumber[] {
  const found: FoundNumber[] = [];
  let open: FoundNumber | undefined;
  for (const { 0: word, index } of text.matchAll(/\d+(?:[.,]\d+)?|\p{L}+/gu)) {
    const end = index + word.length;
    const joined = open === undefined ? undefined : joinNumber(open.digits, word);
    if (open !== undefined && joined !== undefined) open = { digits: joined, start: open.start, end };
    else {
      if (open !== undefined) found.push(open);
      open = isNumeral(word) || times.has(word) ? { digits: word, start: index, end } : undefined;
    }
  }
  return [...found, ...(open === undefined ? [] : [open])].map((one) => ({ ...one, digits: toDigits(one.digits) }));
}

/** Every number that a text gives, in digits: “some 8,000 in four-day raids, twice” gives 8000, 4 and 2. */
export const listNumbers = (text: string): readonly string[] => findNumbers(toNumberText(text)).map(({ digits }) => digits);

const toDigits = (word: string): string => numberWords.get(word)?.toString() ?? times.get(word) ?? word;

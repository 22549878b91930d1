/** Numbers as English writes them, in words and digits. All words are folded. */

const units =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The values of single words. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...units.map((word, i) => [word, i + 1] as const),
  ...tens.map((word, i) => [word, (i + 2) * 10] as const),
]);
const powers: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
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
  const value = numberWords.get(before) ?? (/^\d+$/.test(before) ? Number(before) : undefined);
  const [unit, power] = [numberWords.get(after), powers.get(after)];
  if (value === undefined) return undefined;
  if (power !== undefined) return String(value * power);
  const isAdded = unit !== undefined && unit < 10 && value >= 20 && value < 100 && value % 10 === 0 && numberWords.has(before);
  return isAdded ? String(value + unit) : undefined;
}

/** Every number that a text gives, in digits: “some 8,000 in four-day raids, twice” gives 8000, 4 and 2. */
export function listNumbers(text: string): readonly string[] {
  const words =
    text
      .normalize('NFKC')
      .replace(/(?<=\d),(?=\d{3})/g, '')
      .toLowerCase()
      .match(/\d+(?:[.,]\d+)?|\p{L}+/gu) ?? [];
  const found: string[] = [];
  let open: string | undefined;
  for (const word of words) {
    const joined = open === undefined ? undefined : joinNumber(open, word);
    if (joined === undefined && open !== undefined) found.push(toDigits(open));
    open = joined ?? (isNumeral(word) || times.has(word) ? word : undefined);
  }
  return open === undefined ? found : [...found, toDigits(open)];
}

const toDigits = (word: string): string => numberWords.get(word)?.toString() ?? times.get(word) ?? word;

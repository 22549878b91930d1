/** Letters that look alike across Arabic-script languages, folded to one (Unicode confusables; Arabic, Persian, Urdu, Pashto keyboards). */
const lookAlikes: Readonly<Record<string, string>> = {
  ك: 'ک',
  ڪ: 'ک',
  ګ: 'گ',
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ۍ: 'ی',
  ئ: 'ی',
  ے: 'ی',
  ه: 'ہ',
  ة: 'ہ',
  ۃ: 'ہ',
  ە: 'ہ',
  ۂ: 'ہ',
  ھ: 'ہ',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ـ: '',
};

/** Every sign that is printed for an apostrophe, an ayn or a hamza: quotation marks, accents that stand alone, modifier letters, primes. */
const apostrophes = "'‘’‛`´ʹʻʼʽʾʿˈˊˋ′＇՚";
const apostrophe = new RegExp(`[${apostrophes}]`, 'gu');

/** The ASCII digit for a digit of any script. In Unicode the digits of a script follow one another, and no digit precedes its zero. */
const toAsciiDigit = (digit: string): string => {
  let value = 0;
  for (let code = (digit.codePointAt(0) ?? 0) - 1; value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code)); code -= 1) value += 1;
  return String(value);
};

/**
 * Removes what the eye does not see: soft hyphens, zero-width characters and direction marks (the format characters of Unicode), and marks
 * beyond the thirtieth on one letter, which no language has and which take the square of their number to put in order (UAX #15, Stream-Safe
 * Text Format).
 */
const removeUnseen = (text: string): string => text.replace(/\p{Cf}/gu, '').replace(/(?<=\p{M}{30})\p{M}+/gu, '');

/** A word as the eye sees it, with letters composed and of ordinary width: for what must match in letter case. */
export const toSeen = (word: string): string => removeUnseen(word).normalize('NFKC');

/**
 * Folds a word or form for comparison: removes what is not seen, apostrophes, accents, Arabic vowel signs, the dot below of Hindi and letter
 * case, and makes look-alike letters one. The other marks of Devanagari are vowels, so they stay.
 */
export const foldWord = (word: string): string =>
  // Most words are in these letters alone, and all else takes ten times as long.
  /^[a-z0-9]*$/i.test(word) ? word.toLowerCase() : foldOtherWord(word);

const foldOtherWord = (word: string): string =>
  removeUnseen(word)
    .replace(apostrophe, '')
    .normalize('NFKD')
    .replace(/\u0901/g, '\u0902')
    .replace(/(?![\u0900-\u093b\u093d-\u097f])\p{M}/gu, '')
    .toLowerCase()
    .replace(/[كڪګيىېۍئےهةۃەۂھأإآٱؤـ]/gu, (letter) => lookAlikes[letter] ?? letter)
    .replaceAll('ı', 'i')
    .replace(/(?![0-9])\p{Nd}/gu, toAsciiDigit);

/** A run of letters, marks and digits in a text, with UTF-16 offsets. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly folded: string;
}

/** Endings that an apostrophe joins to an English word. */
const clitics = 's|d|m|t|ll|re|ve';
/** An apostrophe inside a word stands for ayn or hamza (“Qa’ida”, “QA’IDA”), unless an ending or a name with a capital follows (“O’Brien”). */
const innerApostrophe =
  `(?:(?<=\\p{Lu}|\\p{L}\\p{L})[${apostrophes}](?=\\p{Ll})|(?<=\\p{Lu}\\p{Lu})[${apostrophes}](?=\\p{Lu}))` +
  `(?!(?:${clitics}|${clitics.toUpperCase()})(?!\\p{L}))`;
/** Letters, marks and digits, and between them what is not seen, and ayn and hamza. */
const wordPattern = new RegExp(
  `(?![${apostrophes}])[\\p{L}\\p{M}\\p{N}](?:(?![${apostrophes}])[\\p{L}\\p{M}\\p{N}]|\\p{Cf}+(?=[\\p{L}\\p{M}\\p{N}])|${innerApostrophe})*`,
  'gu',
);

const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
/** True for a letter after which a word of ASCII letters has ended: what may go on with it is an apostrophe, or no ASCII. */
const endsPlain = (code: number): boolean => code < 128 && code !== 39 && code !== 96;

/**
 * The words of a text in order. Hyphens, apostrophes and full stops separate words. Words of ASCII letters, which most are, are read without
 * the pattern: a tenth of the work.
 */
export function toWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (let start = 0; start < text.length;) {
    const code = text.charCodeAt(start);
    let end = start;
    while (end < text.length && isPlain(text.charCodeAt(end))) end += 1;
    if (end > start && (end === text.length || endsPlain(text.charCodeAt(end)))) {
      const raw = text.slice(start, end);
      words.push({ start, end, raw, folded: raw.toLowerCase() });
      start = end;
    } else if (end > start || code >= 128) {
      wordPattern.lastIndex = start;
      const match = wordPattern.exec(text);
      if (match === null) break;
      const [raw] = match;
      start = match.index + raw.length;
      words.push({ start: match.index, end: start, raw, folded: foldWord(raw) });
    } else start += 1;
  }
  return words;
}

/** What stands between most words is folded already. */
const usualGaps: ReadonlySet<string> = new Set([' ', ', ', '. ', '-', '']);

/**
 * Folds the text between two words: what is not seen is removed; quotes, dashes and white space become plain; a blank line becomes `¶`. A
 * hyphen beside a line break becomes a hyphen alone, so that “Tehreek-e-” and “-Taliban” on the next line stay one name, as does one
 * before an ayn (“al-‘Adl”); a dash between spaces stays as it is.
 */
export const foldGap = (gap: string): string => (usualGaps.has(gap) ? gap : foldOtherGap(gap));

const foldOtherGap = (gap: string): string =>
  removeUnseen(gap)
    .replace(apostrophe, "'")
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/\s+/g, (space) => (/\n\s*\n/.test(space) ? '¶' : ' '))
    .replace(/^(?:[ ¶]-|-[ ¶']?)$/, '-');

/** The key to look up a whole form by: its letters and digits only, folded. */
export const toNameKey = (form: string): string =>
  toWords(form)
    .map(({ folded }) => folded)
    .join('');

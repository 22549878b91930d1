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
  ە: 'ہ',
  ۂ: 'ہ',
  ھ: 'ہ',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ʻ: '',
  ـ: '',
};

/** The ASCII digit for a digit of any script. In Unicode the digits of a script follow one another, and no digit precedes its zero. */
const toAsciiDigit = (digit: string): string => {
  let value = 0;
  for (let code = (digit.codePointAt(0) ?? 0) - 1; value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code)); code -= 1) value += 1;
  return String(value);
};

/**
 * Folds a word or form for comparison: removes accents, Arabic vowel signs, the dot below of Hindi and letter case, and makes look-alike
 * letters one. The other marks of Devanagari are vowels, so they stay.
 */
export const foldWord = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\u0901/g, '\u0902')
    .replace(/(?![\u0900-\u093b\u093d-\u097f])\p{M}/gu, '')
    .toLowerCase()
    .replace(/[كڪګيىېۍئےهةەۂھأإآٱؤʻـ]/gu, (letter) => lookAlikes[letter] ?? letter)
    .replaceAll('ı', 'i')
    .replace(/(?![0-9])\p{Nd}/gu, toAsciiDigit);

/** A run of letters, marks and digits in a text, with UTF-16 offsets. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly folded: string;
}

/** Letters, marks and digits. The letter apostrophe (U+02BC) separates words where it is used as the apostrophe of a possessive. */
const wordPattern = /(?:(?!ʼs(?!\p{L}))[\p{L}\p{M}\p{N}])+/gu;

/** The words of a text in order. Hyphens, apostrophes and full stops separate words. */
export const toWords = (text: string): readonly Word[] =>
  Array.from(text.matchAll(wordPattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    raw: match[0],
    folded: foldWord(match[0]),
  }));

/**
 * Folds the text between two words: quotes, dashes and white space become plain, a blank line becomes `¶`. A hyphen beside a line break
 * becomes a hyphen alone, so that “Tehreek-e-” and “-Taliban” on the next line stay one name; a dash between spaces stays as it is.
 */
export const foldGap = (gap: string): string =>
  gap
    .replaceAll('\u2060', '')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, (space) => (/\n\s*\n/.test(space) ? '¶' : ' '))
    .replace(/^(?:[ ¶]-|-[ ¶])$/, '-');

/** The key to look up a whole form by: its letters and digits only, folded. */
export const toNameKey = (form: string): string =>
  toWords(form)
    .map(({ folded }) => folded)
    .join('');

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

/** A word or form folded for comparison: accents, vowel signs and letter case removed, look-alike letters made one. */
export const foldWord = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[كڪګيىېۍئےهةەۂھأإآٱؤʻـ]/gu, (letter) => lookAlikes[letter] ?? letter)
    .replaceAll('ı', 'i');

/** A run of letters, marks and digits in a text, with UTF-16 offsets. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly folded: string;
}

/** A letter, mark or digit; the letter apostrophe (U+02BC) parts words where it stands for the apostrophe of a possessive. */
const wordPattern = /(?:(?!ʼs(?!\p{L}))[\p{L}\p{M}\p{N}])+/gu;

/** The words of a text in order; hyphens, apostrophes and full stops part words. */
export const toWords = (text: string): readonly Word[] =>
  Array.from(text.matchAll(wordPattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    raw: match[0],
    folded: foldWord(match[0]),
  }));

/**
 * What stands between two words, with quotes, dashes and white space made plain; a blank line is `¶`. A hyphen that hangs on one
 * of the words over a break is a hyphen, so that “Tehreek-e-” and “-Taliban” stay one name; a dash with a space on either side
 * stays a dash.
 */
export const foldGap = (gap: string): string =>
  gap
    .replaceAll('\u2060', '')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, (space) => (/\n\s*\n/.test(space) ? '¶' : ' '))
    .replace(/^(?:[ ¶]-|-[ ¶])$/, '-');

/** The key under which a form is looked up whole: letters and digits only, folded. */
export const toNameKey = (form: string): string =>
  toWords(form)
    .map(({ folded }) => folded)
    .join('');

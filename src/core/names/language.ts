/** Attributes of an element whose words are not in the language of the pages. */
export interface Language {
  /** As BCP 47 writes it. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** The language of the words around the texts. */
export const pageLanguage = 'en-GB';

/** Scripts written from right to left, by their codes in ISO 15924. */
const rightToLeft: ReadonlySet<string> = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/**
 * The language of words. Its direction, unless given, is that of the language’s script or, when its tag names none, of its most likely
 * script: `uz-Arab` and `ur` are rtl, `uz` is ltr.
 *
 * @example toLanguage('ur') // { lang: 'ur', dir: 'rtl' }
 */
export const toLanguage = (lang: string, dir?: Language['dir']): Language => ({
  lang,
  dir: dir ?? (rightToLeft.has(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr'),
});

/** The language of words of ours inside words of another language; undefined, as no attributes are needed, inside those of the pages. */
export const toLanguageWithin = (surrounding: Language | undefined): Language | undefined =>
  surrounding === undefined ? undefined : toLanguage(pageLanguage);

/** The language of words, or undefined when it is that of the pages, whose elements need no attributes for it. */
export const toOtherLanguage = (lang: string, dir?: Language['dir']): Language | undefined =>
  lang === pageLanguage ? undefined : toLanguage(lang, dir);

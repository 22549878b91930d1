/** Scripts written from right to left, by their codes in ISO 15924. */
const rightToLeft: ReadonlySet<string> = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** The direction of a language's script or, when its tag names none, of its most likely script: `uz-Arab` and `ur` are rtl, `uz` is ltr. */
export function toDirection(lang: string): 'ltr' | 'rtl' {
  return rightToLeft.has(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
}

const quotation = /“([^“”]+)”|«([^«»]+)»|"([^"]+)"/g;

/** The quotations in a text, without their marks and what punctuation they end in. One with words left out, “…”, is several. */
export const listQuotations = (text: string): readonly string[] =>
  [...text.matchAll(quotation)]
    .flatMap(([, curly, angled, straight]) => (curly ?? angled ?? straight ?? '').split(/…|\.\.\.|\[[^\]]*\]/))
    .map((words) => words.trim().replace(/[.,;:!?]+$/, ''))
    .filter((words) => words !== '');

/** A text in which the quotations are spaces, so that what is found in it has the same place. */
export const blankQuotations = (text: string): string => text.replace(quotation, (words) => ' '.repeat(words.length));

/** Letters alone matter when words are looked up in a text: neither their case nor the kind of a quotation mark, dash or space. */
export const foldWords = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[“”„«»"]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase();

/** A pattern that finds any of some words or phrases as they stand. */
export const toAlternatives = (words: readonly string[]): string =>
  words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');

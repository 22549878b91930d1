import type { ResultField } from '../../facets/result-facets.ts';

/** A phrase, exclusion or filter, with its range in the query (UTF-16 units) so that it can be taken out again. */
export interface QueryPart {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
/** `isNot` for a filter that leaves out what it stands for. The text of a range of years is “before 2024” or “after 2021”. */
export type FilterPart = QueryPart & { readonly field: ResultField; readonly isNot?: boolean };
/** `isOpen`: the closing quotation mark is not typed yet, so the phrase may end in the middle of a word. */
export type PhrasePart = QueryPart & { readonly isOpen: boolean };
/** Words, as typed, and phrases of which one is enough: “TTP OR "peace talks"”. */
export type Alternatives = QueryPart & { readonly options: readonly (string | PhrasePart)[] };

/** `words` is what remains of the query without its alternatives, phrases, exclusions and filters. */
export interface ParsedQuery {
  readonly words: string;
  /** Absent when there are none. */
  readonly alternatives?: readonly Alternatives[];
  readonly phrases: readonly PhrasePart[];
  readonly excluded: readonly QueryPart[];
  readonly filters: readonly FilterPart[];
}

/** Signs that are typed for a minus, and for quotation marks. */
const minus = '[-\u2010-\u2015\u2212]';
export const quotationMarks = '"“”„‟«»〝〞＂';
const fields = 'kind|actor|country|source|year|before|after';
const partPattern = new RegExp(
  `(?<=^|\\s)(${minus}|NOT\\s+)?(?:(${fields}):\\s*)?(?:[${quotationMarks}]([^${quotationMarks}]*)([${quotationMarks}]|$)|(\\S*))`,
  'giu',
);
/** True when a text has a letter or digit. */
export const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** A filter by one field, or by the years before or after one. */
const toFilter = (part: QueryPart, field: string, isNot: boolean): FilterPart => {
  const isRange = field === 'before' || field === 'after';
  const filter = isRange ? { ...part, field: 'year' as const, text: `${field} ${part.text}` } : { ...part, field: field as ResultField };
  return isNot ? { ...filter, isNot } : filter;
};

/** A part as one of several alternatives, which only a word or phrase can be. */
function toOption(match: RegExpExecArray): (PhrasePart & { readonly isPhrase: boolean }) | undefined {
  const [whole, sign = '', field, quoted, close, plain = ''] = match;
  const text = quoted?.trim() ?? plain;
  const isNot = sign.length === 1 || sign.startsWith('NOT');
  if (isNot || field !== undefined || whole === 'AND' || !isWord(text)) return undefined;
  return { start: match.index + sign.length, end: match.index + whole.length, text, isOpen: close === '', isPhrase: quoted !== undefined };
}

/** The words and phrases that `OR` joins; one that has nothing to join is left. */
function findAlternatives(query: string): readonly Alternatives[] {
  const chains: NonNullable<ReturnType<typeof toOption>>[][] = [];
  for (const match of query.matchAll(partPattern)) {
    const option = toOption(match);
    if (option === undefined || option.text === 'OR') continue;
    const chain = chains.at(-1);
    if (/^\s+(?:OR\s+)+$/.test(query.slice(chain?.at(-1)?.end, option.start))) chain?.push(option);
    else chains.push([option]);
  }
  return chains.flatMap((chain) => {
    const [first, last] = [chain[0], chain.at(-1)];
    if (first === undefined || last === undefined || first === last) return [];
    const { start } = first;
    const options = chain.map(({ isPhrase, ...part }) => (isPhrase ? part : part.text));
    return { start, end: last.end, text: query.slice(start, last.end), options };
  });
}

/** The query with spaces in place of a part, so that every other part keeps its range. */
const blank = (query: string, { start, end }: QueryPart): string => query.slice(0, start) + ' '.repeat(end - start) + query.slice(end);

/**
 * Parses the query language: `"a phrase"`, `-word` or `NOT word`, `-"a phrase"`, `actor:ttp`, `country:pk`, `source:…`, `year:2025`,
 * `before:2025`, `after:2021`, `kind:claim`, each of them also with a minus, and `raid OR "air strike"`, which joins only the words or phrases
 * right beside `OR`. `AND` changes nothing. Never throws; whatever is none of these stays in `words`. Example:
 * `parseQuery('raid -army year:2021')` gives the words `raid`, the exclusion `army` and the filter `year` with the text `2021`.
 */
export function parseQuery(query: string): ParsedQuery {
  const phrases: PhrasePart[] = [];
  const excluded: QueryPart[] = [];
  const filters: FilterPart[] = [];
  const alternatives = findAlternatives(query);
  const words = alternatives
    .reduce(blank, query)
    .replace(partPattern, (whole, sign?: string, field?: string, quoted?: string, close?: string, plain?: string, start = 0) => {
      const text = (quoted ?? plain ?? '').trim();
      const part = { start, end: start + whole.length, text };
      // “Not” in small letters is a word.
      if (sign !== undefined && sign.length > 1 && !sign.startsWith('NOT')) return whole;
      if (field !== undefined) {
        if (text !== '') filters.push(toFilter(part, field.toLowerCase(), sign !== undefined));
        return ' ';
      }
      if (sign !== undefined && isWord(quoted === undefined ? text.charAt(0) : text)) excluded.push(part);
      else if (quoted === undefined) return /^(?:AND|OR)$/.test(whole) ? ' ' : whole;
      else if (isWord(text)) phrases.push({ ...part, isOpen: close === '' });
      return ' ';
    });
  const hasOnlyExclusions = excluded.length > 0 && alternatives.length + phrases.length + filters.length === 0 && !isWord(words);
  // Nobody asks for nothing but an exclusion: “-stans” is a name.
  if (hasOnlyExclusions) return { words: query, phrases, excluded: [], filters };
  return { words, ...(alternatives.length === 0 ? {} : { alternatives }), phrases, excluded, filters };
}

/** Words and phrases that a query asks for beside its other words. */
const listOptions = ({ alternatives = [], phrases }: ParsedQuery): readonly (string | PhrasePart)[] => [
  ...alternatives.flatMap(({ options }) => options),
  ...phrases,
];

/** The words and phrases of a query, without its filters and exclusions. */
export const toText = (parsed: ParsedQuery): string =>
  [parsed.words, ...listOptions(parsed).map((option) => (typeof option === 'string' ? option : option.text))].join(' ');

const collapseSpaces = (query: string): string => query.replace(/\s+/g, ' ').trim();

/** The query without one of its parts. */
export const withoutPart = (query: string, { start, end }: QueryPart): string =>
  collapseSpaces(`${query.slice(0, start)} ${query.slice(end)}`);

/** The query with one more filter; an open phrase is closed first. */
export const withFilter = (query: string, field: ResultField, value: string): string =>
  collapseSpaces(
    `${query}${listOptions(parseQuery(query)).some((option) => typeof option !== 'string' && option.isOpen) ? '"' : ''} ${field}:${value}`,
  );

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

/** `words` is what remains of the query without its phrases, exclusions and filters. */
export interface ParsedQuery {
  readonly words: string;
  readonly phrases: readonly PhrasePart[];
  readonly excluded: readonly QueryPart[];
  readonly filters: readonly FilterPart[];
}

/** Signs that are typed for a minus, and for quotation marks. */
const minus = '[-\u2010-\u2015\u2212]';
const quote = '"“”„‟«»〝〞＂';
const fields = 'kind|actor|country|source|year|before|after';
const partPattern = new RegExp(
  `(?<=^|\\s)(${minus}|NOT\\s+)?(?:(${fields}):\\s*)?(?:[${quote}]([^${quote}]*)([${quote}]|$)|(\\S*))`,
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

/**
 * Parses the query language: `"a phrase"`, `-word` or `NOT word`, `-"a phrase"`, `actor:ttp`, `country:pk`, `source:…`, `year:2025`,
 * `before:2025`, `after:2021`, `kind:claim`, each of them also with a minus. `AND` changes nothing. Never throws; whatever is none of these
 * stays in `words`. Example: `parseQuery('raid -army year:2021')` gives the words `raid`, the exclusion `army` and the filter `year` with
 * the text `2021`.
 */
export function parseQuery(query: string): ParsedQuery {
  const phrases: PhrasePart[] = [];
  const excluded: QueryPart[] = [];
  const filters: FilterPart[] = [];
  const words = query.replace(
    partPattern,
    (whole, sign?: string, field?: string, quoted?: string, close?: string, plain?: string, start = 0) => {
      const text = (quoted ?? plain ?? '').trim();
      const part = { start, end: start + whole.length, text };
      // “Not” in small letters is a word.
      if (sign !== undefined && sign.length > 1 && !sign.startsWith('NOT')) return whole;
      if (field !== undefined) {
        if (text !== '') filters.push(toFilter(part, field.toLowerCase(), sign !== undefined));
        return ' ';
      }
      if (sign !== undefined && isWord(quoted === undefined ? text.charAt(0) : text)) excluded.push(part);
      else if (quoted === undefined) return whole === 'AND' ? ' ' : whole;
      else if (isWord(text)) phrases.push({ ...part, isOpen: close === '' });
      return ' ';
    },
  );
  const hasOnlyExclusions = excluded.length > 0 && phrases.length === 0 && filters.length === 0 && !isWord(words);
  // Nobody asks for nothing but an exclusion: “-stans” is a name.
  if (hasOnlyExclusions) return { words: query, phrases, excluded: [], filters };
  return { words, phrases, excluded, filters };
}

/** The words and phrases of a query, without its filters and exclusions. */
export const toText = ({ words, phrases }: ParsedQuery): string => [words, ...phrases.map(({ text }) => text)].join(' ');

const collapseSpaces = (query: string): string => query.replace(/\s+/g, ' ').trim();

/** The query without one of its parts. */
export const withoutPart = (query: string, { start, end }: QueryPart): string =>
  collapseSpaces(`${query.slice(0, start)} ${query.slice(end)}`);

/** The query with one more filter; an open phrase is closed first. */
export const withFilter = (query: string, field: ResultField, value: string): string =>
  collapseSpaces(`${query}${parseQuery(query).phrases.some(({ isOpen }) => isOpen) ? '"' : ''} ${field}:${value}`);

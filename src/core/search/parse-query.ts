import type { ResultField } from '../facets/result-facets.ts';

/** A part of a query that is more than a word, and where it stands there, so that it can be taken out again. */
export interface QueryPart {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
export type FilterPart = QueryPart & { readonly field: ResultField };
/** A phrase whose closing quote is not typed yet may end in the middle of a word. */
export type PhrasePart = QueryPart & { readonly isOpen: boolean };

/** A query taken apart: `words` is what is left when phrases, exclusions and filters are taken out. */
export interface ParsedQuery {
  readonly words: string;
  readonly phrases: readonly PhrasePart[];
  readonly excluded: readonly QueryPart[];
  readonly filters: readonly FilterPart[];
}

const token = /(?<=^|\s)(-)?(?:(kind|actor|country|source|year):)?(?:["“”„]([^"“”„]*)(["“”„]|$)|(\S*))/giu;
/** Does a text hold a letter or digit? */
export const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Takes `"a phrase"`, `-word`, `-"a phrase"` and `actor:ttp`, `country:pk`, `source:…`, `year:2025`, `kind:claim` out of a query. */
export function parseQuery(query: string): ParsedQuery {
  const phrases: PhrasePart[] = [];
  const excluded: QueryPart[] = [];
  const filters: FilterPart[] = [];
  const words = query.replace(
    token,
    (whole, minus?: string, field?: string, quoted?: string, close?: string, plain?: string, start = 0) => {
      const text = (quoted ?? plain ?? '').trim();
      const part = { start, end: start + whole.length, text };
      if (field !== undefined && minus === undefined) {
        if (text !== '') filters.push({ ...part, field: field.toLowerCase() as ResultField });
        return ' ';
      }
      if (minus !== undefined && isWord(quoted === undefined ? text.charAt(0) : text)) excluded.push(part);
      else if (quoted === undefined) return whole;
      else if (isWord(text)) phrases.push({ ...part, isOpen: close === '' });
      return ' ';
    },
  );
  const isOnlyExcluded = excluded.length > 0 && phrases.length === 0 && filters.length === 0 && !isWord(words);
  // To leave out all there is of something, and to ask for nothing, is not meant: “-stans” is a name.
  if (isOnlyExcluded) return { words: query, phrases, excluded: [], filters };
  return { words, phrases, excluded, filters };
}

const tidy = (query: string): string => query.replace(/\s+/g, ' ').trim();

/** The query without one of its parts. */
export const withoutPart = (query: string, { start, end }: QueryPart): string => tidy(`${query.slice(0, start)} ${query.slice(end)}`);

/** The query with a filter more. */
export const withFilter = (query: string, field: ResultField, value: string): string =>
  tidy(`${query}${parseQuery(query).phrases.some(({ isOpen }) => isOpen) ? '"' : ''} ${field}:${value}`);

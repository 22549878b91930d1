import { toNameKey, toWords } from '../../names/fold.ts';
import { toQueryTerms, type Tokenizer } from '../index/create-tokenizer.ts';
import { toKey } from '../index/index-file.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { isAcronym } from './is-acronym.ts';

/** From this length on, the last word of a query may be a prefix, as the reader may still be typing. */
const minPrefixLength = 3;

/** The terms of a name that a query may give some of. An acronym is one term: “KP” is no part of “IS-KP”. */
const toNameTerms = (form: string, { tokenize }: Tokenizer): ReadonlySet<string> =>
  new Set(isAcronym(form) ? [toNameKey(form).toUpperCase()] : tokenize(form).map(({ term }) => term));

/** The positions of pages with all words of a query in one of their names, without those that it names exactly. */
export function findPartialMatches(
  { tokenizer, formsUnder, formsWith }: SearchIndex,
  query: string,
  exactMatches: ReadonlySet<number>,
): readonly number[] {
  const tokens = tokenizer.tokenize(query);
  const wanted = tokens.map(toQueryTerms);
  const [first] = wanted;
  // “IS-KP” without its stop word would be “KP”, something else.
  if (first === undefined || (exactMatches.size > 0 && wanted.length < toWords(query).length)) return [];
  const last = toKey(tokens.at(-1)?.term ?? '');
  const find = (mayEndInPrefix: boolean): readonly number[] => {
    const hasPrefix = (terms: ReadonlySet<string>): boolean => mayEndInPrefix && [...terms].some((term) => toKey(term).startsWith(last));
    const hasAll = (terms: ReadonlySet<string>): boolean =>
      wanted.every((variants, i) => variants.some((term) => terms.has(term)) || (i === wanted.length - 1 && hasPrefix(terms)));
    const forms = mayEndInPrefix && wanted.length === 1 ? formsWith(last) : first.flatMap((term) => formsUnder(toKey(term)));
    return forms.filter(({ form }) => hasAll(toNameTerms(form, tokenizer))).flatMap(({ pages }) => pages);
  };
  // Prefixes are tried only when no name has the words whole: “Noor”, a word of two men’s names, does not mean “Noori”.
  const whole = find(false);
  const found = whole.length > 0 || exactMatches.size > 0 || last.length < minPrefixLength ? whole : find(true);
  return [...new Set(found)].filter((page) => !exactMatches.has(page));
}

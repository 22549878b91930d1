import { toWords } from '../names/fold.ts';
import type { IndexFile } from './index-file.ts';
import { isWord, parseQuery, type FilterPart, type ParsedQuery } from './parse-query.ts';
import { resolveFilters, type ResolvedFilter } from './resolve-filters.ts';
import type { NameResolver, ResolvedQuery } from './resolve-names.ts';
import { toTerms } from './terms.ts';
import type { QueryWeigher, Wanted } from './weigh-query.ts';

/** A query taken apart, and what its parts want. */
export interface Reading {
  readonly parsed: ParsedQuery;
  readonly filters: readonly ResolvedFilter[];
  /** Filters that name nothing known. */
  readonly unknown: readonly FilterPart[];
  readonly resolved: ResolvedQuery;
  readonly wanted: readonly Wanted[];
  readonly unwanted: readonly Wanted[];
  /** Filters and nothing else: all that passes them is wanted. */
  readonly isBrowse: boolean;
}

/** Longer queries are cut: no reader types them. */
const longestQuery = 1000;
/** So many pages may stand for the words of a query that names of theirs hold, beside the words themselves. */
const fewPages = 3;

/** “airstrikes” and “air-strikes” are one term, “peace-talks” are two. */
const isOneTerm = (text: string): boolean => {
  const words = toWords(text);
  const [term, ...more] = toTerms(text);
  return words.length < 2 || (more.length === 0 && term?.start === words[0]?.start && term?.end === words.at(-1)?.end);
};

/** A reader of queries against one index: names first, whole and then in their longest parts, then phrases and words. */
export function createQueryReader(index: IndexFile, names: NameResolver, weigher: QueryWeigher): (query: string) => Reading {
  const positions = new Map(index.pages.map(({ kind, id }, i) => [`${kind}:${id}`, i]));

  /** Countries and the places in them: to name one is to be of the country. */
  const findInCountries = (ids: ReadonlySet<string>): readonly number[] =>
    index.pages.flatMap(({ kind, countries }, i) =>
      (kind === 'country' || kind === 'place') && countries.some((id) => ids.has(id)) ? [i] : [],
    );

  /** Whom filters of actors and countries name is looked for when nothing else is asked. */
  const weighFilters = (filters: readonly ResolvedFilter[]): readonly Wanted[] =>
    filters
      .filter(({ field }) => field === 'actor' || field === 'country')
      .map(({ field, values, part }) => {
        const pages = field === 'country' ? findInCountries(values) : [...values].flatMap((id) => positions.get(`actor:${id}`) ?? []);
        return { ...weigher.weighExactly('', pages), typed: part.text };
      });

  /** A name may hold quotation marks: a query that is a name, and no phrase alone, is that name. */
  const parse = (query: string): ParsedQuery => {
    const parsed = parseQuery(query);
    const isName = parsed.phrases.length > 0 && isWord(parsed.words) && names.lookUp(query).length > 0;
    return isName ? { words: query, phrases: [], excluded: [], filters: [] } : parsed;
  };

  const others = index.unrelated.map(
    (form) =>
      new RegExp(
        toWords(form)
          .map(({ raw }) => raw)
          .join('[^\\p{L}\\p{N}]+')
          .replace(/^.*$/, (words) => `(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`),
        'giu',
      ),
  );
  /** Names of other things are looked for word for word, and are no part of what else is asked. */
  const takeOthers = (text: string): { readonly things: readonly string[]; readonly left: string } => ({
    things: others.flatMap((other) => text.match(other) ?? []),
    left: others.reduce((left, other) => left.replace(other, ' '), text),
  });

  return (query) => {
    const parsed = parse(query.slice(0, longestQuery));
    const { things, left } = takeOthers(parsed.words);
    const { filters, unknown } = resolveFilters(parsed.filters, index, names);
    const found = names.resolve(left);
    const words = weigher.weighWords(found.rest);
    // With a word that no article has, the whole may still be part of a name: “Tehreek Taliban”.
    const isPartOfName = found.near.length > 0 && words.some(({ articles }) => articles.size === 0);
    const resolved = isPartOfName ? { ...found, names: [], rest: left } : found;
    const isNear = isPartOfName || (found.names.length === 0 && found.near.length > 0 && found.near.length <= fewPages);
    const asked = [
      ...resolved.names.map(weigher.weighName),
      ...things.map((text) => weigher.weighPhrase({ text, isOpen: false })),
      ...parsed.phrases.map(weigher.weighPhrase),
      ...(isNear ? [weigher.weighNear(resolved.rest, resolved.near)] : words),
    ];
    const unwanted = parsed.excluded.map(({ text }) =>
      isOneTerm(text) ? weigher.weighExactly(text, names.lookUp(text)) : weigher.weighPhrase({ text, isOpen: false }),
    );
    const isBrowse = asked.length === 0 && parsed.filters.length > 0;
    return { parsed, filters, unknown, resolved, wanted: isBrowse ? weighFilters(filters) : asked, unwanted, isBrowse };
  };
}

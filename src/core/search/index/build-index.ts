import { stemmer } from 'stemmer';
import type { Site } from '../../model/site.ts';
import { toWords } from '../../names/fold.ts';
import { toOtherLanguage } from '../../names/language.ts';
import { toSortKey, toYears } from '../../schema/dates.ts';
import type { NameWords } from '../../schema/name-words.ts';
import { minDictionaryLength } from '../query/correct-spelling.ts';
import { buildNames, listKnown, type KnownElsewhere } from './build-names.ts';
import { buildPages } from './build-pages.ts';
import { buildCards, buildText } from './build-texts.ts';
import { countDocument, countTerms } from './count-terms.ts';
import { createTokenizer, type Tokenizer } from './create-tokenizer.ts';
import {
  toFacetTerm,
  toPageTerm,
  type IndexedName,
  type IndexedPage,
  type Manifest,
  type ScriptsFile,
  type SearchDocument,
  type TextFile,
  type WordsFile,
} from './index-file.ts';
import { exportPostings, type TermSlots } from './postings.ts';

/** The words that a misspelling may be corrected to: first those printed, then their stems, as “arest” is “arrest” where only “arrested” is printed. */
export const buildDictionary = (words: Iterable<string>): readonly string[] => {
  const printed = [...new Set(words)].filter((word) => word.length >= minDictionaryLength && /^\p{Ll}+$/u.test(word)).toSorted();
  const stems = printed.flatMap((word) => {
    const stem = stemmer(word);
    return stem.length > minDictionaryLength + 1 && word.startsWith(stem) ? stem : [];
  });
  return [...new Set([...printed, ...stems])];
};

const toIndexedNameWords = ({
  connectives,
  titles,
  honorifics,
  heads,
  commonNames,
  consonants,
  vowels,
}: NameWords): WordsFile['nameWords'] => ({ connectives, titles, honorifics, heads, commonNames, consonants, vowels });

/** What each id stands for: a page, an article, the places in a country. */
const buildIds = (pages: readonly IndexedPage[], articles: readonly Pick<TextFile, 'id'>[]): ReadonlyMap<string, readonly number[]> => {
  const countries = pages.flatMap(({ kind, countries: all }, at) =>
    kind === 'country' || kind === 'place' ? all.map((country) => ({ term: toFacetTerm('country', country), at })) : [],
  );
  const byCountry = Map.groupBy(countries, ({ term }) => term);
  return new Map<string, readonly number[]>([
    ...pages.map(({ kind, id }, at) => [toPageTerm(kind, id), [at]] as const),
    ...articles.map(({ id }, at) => [toPageTerm('article', id), [at]] as const),
    ...Array.from(byCountry, ([term, all]) => [term, all.map(({ at }) => at)] as const),
  ]);
};

/** The whole index of a site, before it is cut into files. */
export interface BuiltIndex extends Pick<Manifest, 'language' | 'thesaurus' | 'printedCount' | 'years' | 'latest'> {
  readonly tokenizer: Tokenizer;
  readonly terms: readonly TermSlots[];
  readonly names: readonly IndexedName[];
  readonly ids: ReadonlyMap<string, readonly number[]>;
  readonly pages: readonly IndexedPage[];
  readonly texts: readonly TextFile[];
  readonly cards: readonly SearchDocument[];
  readonly scripts: ScriptsFile;
  readonly words: WordsFile;
  readonly dictionary: readonly string[];
}

/** Builds the index of a site. Never throws for a site that `buildSite` made. */
export function buildIndex(site: Site, elsewhere: KnownElsewhere = { places: [], toLatin: () => '' }): BuiltIndex {
  const tokenizer = createTokenizer(site.thesaurus);
  const { pages, find } = buildPages(site);
  const texts = site.articles.map((article) => buildText(article, find));
  const cards = buildCards(site, find);
  const { scripts, ...names } = buildNames(site, pages, find, elsewhere.toLatin);
  const printed = new Set<string>();
  /** Notes every word, as reading all texts takes most of the time. */
  const tokenize: Tokenizer['tokenize'] = (text) => {
    const tokens = tokenizer.tokenize(text);
    for (const { word } of tokens) printed.add(word);
    return tokens;
  };
  const counted = site.articles.map((article, i) => countTerms(article, texts[i] as TextFile, pages, { tokenize }));
  const countedCards = cards.map((card) => countDocument(card, pages, tokenizer));
  return {
    language: toOtherLanguage(site.settings.language, site.settings.direction),
    thesaurus: site.thesaurus,
    years: [
      ...new Set(site.articles.flatMap(({ data }) => [data.date, ...data.parts.map(({ date }) => date)].flatMap(toYears))),
    ].toSorted(),
    latest:
      site.articles
        .map(({ data }) => toSortKey(data.date))
        .toSorted()
        .at(-1) ?? '',
    tokenizer,
    ...names,
    scripts,
    ids: buildIds(pages, texts),
    pages,
    texts,
    cards,
    words: { known: listKnown(site, elsewhere), nameWords: toIndexedNameWords(site.nameWords) },
    dictionary: buildDictionary(printed),
    terms: exportPostings([...counted, ...countedCards].map((terms, id) => ({ id, terms }))),
  };
}

/** The most words that a name has. */
export const countMostWords = (names: readonly IndexedName[]): number =>
  names.reduce((most, [form]) => Math.max(most, toWords(form).length), 1);

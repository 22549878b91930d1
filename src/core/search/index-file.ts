import type { NameType } from '../schema/name.ts';

/** What a page of the site is, as far as search knows. */
export type PageKind = 'actor' | 'country' | 'place' | 'source';

/** A page that a name leads to. */
export interface IndexedPage {
  readonly kind: PageKind;
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** Kind, country or the like in a few words. */
  readonly summary: string;
  /** How often the articles name it, for ranking pages among themselves. */
  readonly weight: number;
  /** The page of what it belongs to. */
  readonly parent?: number | undefined;
  /** Ids of the countries that it is, lies in or belongs to. */
  readonly countries: readonly string[];
}

/**
 * A name, its type, and the pages it leads to; of an imposed label the page of the actor that gives it; and, when its spaces are no
 * hyphens, 1. Pages are positions in `pages`.
 */
export type IndexedName = readonly [form: string, type: NameType, pages: readonly number[], by?: number | null, exactSpacing?: 1];

export interface IndexedArticle {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly summary: string;
  /** Id of its publication, when known. */
  readonly source?: string | undefined;
  /** The years that its date, or the dates of its parts, may fall in. */
  readonly years: readonly string[];
  /** Address of its text file. */
  readonly text: string;
}

/** The file that search loads first. `postings` is a FlexSearch export: key to data. */
export interface IndexFile {
  readonly pages: readonly IndexedPage[];
  /** The names that an article prints, and the titles of pages, come first. */
  readonly names: readonly IndexedName[];
  /** How many come first. */
  readonly printed: number;
  /** Address of the file of names in other scripts. */
  readonly scripts: string;
  /** Address of the file of words. */
  readonly words: string;
  /** Names of other things, which are neither those that they look like nor misspellings of them. */
  readonly unrelated: readonly string[];
  readonly articles: readonly IndexedArticle[];
  readonly postings: Readonly<Record<string, string>>;
}

/** A named stretch of a passage: start, end, and the pages it leads to. */
export type NamedRange = readonly [start: number, end: number, pages: readonly number[]];

/** A passage or claim as search weighs and shows it. */
export interface TextUnit {
  readonly kind: 'passage' | 'claim';
  readonly id: string;
  readonly url: string;
  /** Heading, or speaker and hedge: stands above the text. */
  readonly label: string;
  readonly text: string;
  readonly names: readonly NamedRange[];
  /** Of a claim: the id of the passage that it stands in. */
  readonly passage?: string | undefined;
  /** The years of its part, in an article that bundles several. */
  readonly years?: readonly string[] | undefined;
}

/** One article's passages and claims, loaded when the article is among the results. */
export interface TextFile {
  readonly id: string;
  readonly units: readonly TextUnit[];
}

/** Names in other scripts than Latin, loaded for a query in one; no article prints them. */
export interface ScriptsFile {
  readonly id: 'scripts';
  readonly names: readonly IndexedName[];
}

/** The words of four letters and more that the articles print, from a to z: what misspellings are mended to, loaded for the first one. */
export interface WordsFile {
  readonly id: 'words';
  readonly words: readonly string[];
}

/** Is a text, in part, in letters that are not Latin? */
export const isInOtherScript = (text: string): boolean => /(?!\p{Script=Latin}|\p{Lm})\p{L}/u.test(text);

/** The token that stands in the index for a page that an article names. */
export const toPageToken = (kind: string, id: string): string => `@${kind}:${id}`;

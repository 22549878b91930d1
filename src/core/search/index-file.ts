import type { NameType } from '../names/name-types.ts';

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
}

/** A name, its type, and the pages it leads to, as positions in `pages`. */
export type IndexedName = readonly [form: string, type: NameType, pages: readonly number[]];

export interface IndexedArticle {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly summary: string;
  /** Address of its text file. */
  readonly text: string;
}

/** The file that search loads first. `postings` is a FlexSearch export: key to data. */
export interface IndexFile {
  readonly pages: readonly IndexedPage[];
  readonly names: readonly IndexedName[];
  readonly articles: readonly IndexedArticle[];
  readonly postings: Readonly<Record<string, string>>;
  /** The words of four letters and more that the articles print, from a to z: what misspellings are mended to. */
  readonly words: readonly string[];
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
}

/** One article's passages and claims, loaded when the article is among the results. */
export interface TextFile {
  readonly id: string;
  readonly units: readonly TextUnit[];
}

/** The token that stands in the index for a page that an article names. */
export const toPageToken = (kind: string, id: string): string => `@${kind}:${id}`;

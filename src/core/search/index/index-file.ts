import type { Language } from '../../names/language.ts';
import type { NameWords } from '../../schema/name-words.ts';
import type { NameType } from '../../schema/name.ts';
import type { Thesaurus } from '../../schema/thesaurus.ts';

/** The kinds of pages that a name can lead to. */
export type PageKind = 'actor' | 'country' | 'place' | 'source';

/** A page of the site that search can offer, and that a name may lead to. */
export interface IndexedPage {
  readonly kind: PageKind;
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** A few words such as the kind and the country. */
  readonly summary: string;
  /** Number of mentions in the articles (of a source: number of its articles); pages are ranked among themselves by it. */
  readonly weight: number;
  /** Position in `pages` of the page that this one belongs to. */
  readonly parent?: number | undefined;
  /** Ids of the countries that the page is about, lies in or belongs to. */
  readonly countries: readonly string[];
  /** Whether its names are those of a person or a people, which vary in other ways. */
  readonly nature?: 'person' | 'people' | undefined;
}

/**
 * A name, its type, and the positions in `pages` that it leads to. `by` is the page of the actor that uses it as a label for somebody
 * else. `exactSpacing` is 1 when its spaces may not be typed as hyphens.
 */
export type IndexedName = readonly [form: string, type: NameType, pages: readonly number[], by?: number | null, exactSpacing?: 1];

export type IndexedNameWords = Pick<NameWords, 'connectives' | 'titles' | 'honorifics' | 'heads' | 'commonNames' | 'consonants' | 'vowels'>;

export interface IndexedArticle {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly summary: string;
  /** Of its title and text, unless it is that of the pages. */
  readonly language?: Language | undefined;
  /** Id of its publication, when known. */
  readonly source?: string | undefined;
  /** Years that its date, or the dates of its parts, may fall in. */
  readonly years: readonly string[];
  /** Name of its text file. Files that the index names lie beside it. */
  readonly text: string;
}

/** The file that search loads first. */
export interface IndexFile {
  /** Of the titles of pages, unless it is that of the pages. */
  readonly language?: Language | undefined;
  /** The words with which the index was tokenized, and queries are. */
  readonly thesaurus: Thesaurus;
  readonly pages: readonly IndexedPage[];
  /** Names that occur in article text and titles of pages come first. */
  readonly names: readonly IndexedName[];
  /** Number of entries at the front of `names` that occur in article text or are titles. */
  readonly printedCount: number;
  /** Name of the file of names in other scripts. */
  readonly scripts: string;
  /** Name of the file of questions and events, and how many there are. */
  readonly cards: { readonly file: string; readonly count: number };
  /** Name of the file of words. */
  readonly words: string;
  /** Names of things without a page that resemble names of pages: “Air India” is not India. */
  readonly unrelated: readonly string[];
  readonly articles: readonly IndexedArticle[];
  /** A FlexSearch export: key to data. */
  readonly postings: Readonly<Record<string, string>>;
}

/** A mention in a text: its start, its end, and the positions in `pages` of what it names. Offsets are UTF-16 units. */
export type NamedRange = readonly [start: number, end: number, pages: readonly number[]];

export type DocumentKind = 'passage' | 'claim' | 'note' | 'question' | 'event';

/** What is ranked and shown with its words: a passage, claim or note of an article, or a question or event. */
export interface SearchDocument {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly url: string;
  /** Shown above the text: the heading of a passage, the speaker and hedge of a claim, the title of a question or event. */
  readonly label: string;
  readonly text: string;
  /** A claim has the actors and places that it is about as ranges from 0 to 0, as its text need not name them. */
  readonly names: readonly NamedRange[];
  /** Of a question or event: what there is to it, in a few words. */
  readonly summary?: string | undefined;
  /** Of a claim or note: id of its passage. */
  readonly passage?: string | undefined;
  /** Years of its part, in an article that bundles several. */
  readonly years?: readonly string[] | undefined;
}

/** The passages, claims and notes of one article, loaded when it is among the results; or all questions and events. */
export interface TextFile {
  readonly id: string;
  readonly documents: readonly SearchDocument[];
}

/** Names in scripts other than Latin, loaded for the first query in one; no article prints them. */
export interface ScriptsFile {
  readonly id: 'scripts';
  readonly names: readonly IndexedName[];
  readonly inflections: NameWords['inflections'];
  /** What each letter of these names is in Latin letters. */
  readonly letters: Readonly<Record<string, string>>;
}

/** Names that are known to be of something without a page, and what they are: `a province of Afghanistan`. */
export interface KnownNames {
  readonly what?: string | undefined;
  readonly names: readonly string[];
}

/** What names and words are understood by, loaded for the first query that is more than names and words as they are printed. */
export interface WordsFile {
  readonly id: 'words';
  /** The words of four letters and more that the articles print, sorted. */
  readonly words: readonly string[];
  readonly known: readonly KnownNames[];
  /** What names are made of, in Latin letters. */
  readonly nameWords: IndexedNameWords;
}

/** True when a text has a letter that is not Latin. */
export const isInOtherScript = (text: string): boolean => /(?!\p{Script=Latin}|\p{Lm})\p{L}/u.test(text);

/** The index term under which the articles that name a page are found: `@actor:ttp`. */
export const toPageTerm = (kind: string, id: string): string => `@${kind}:${id}`;

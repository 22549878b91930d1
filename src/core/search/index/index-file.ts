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
  /** Positions of the page that this one belongs to, of that one’s, and so on. */
  readonly parents?: readonly number[] | undefined;
  /** Ids of the countries that the page is about, lies in or belongs to. */
  readonly countries: readonly string[];
  /** Its acronyms, as keys of names. */
  readonly acronyms?: readonly string[] | undefined;
  /** Whether its names are those of a person or a people, which vary in other ways. */
  readonly nature?: 'person' | 'people' | undefined;
}

/**
 * A name, its type, and the positions of the pages that it leads to; none for a name of something without a page that resembles names of
 * pages: “Air India” is not India. `by` is the page of the actor that uses it as a label for somebody else. `exactSpacing` is 1 when its
 * spaces may not be typed as hyphens.
 */
export type IndexedName = readonly [form: string, type: NameType, pages: readonly number[], by?: number | null, exactSpacing?: 1];

export type IndexedNameWords = Pick<NameWords, 'connectives' | 'titles' | 'honorifics' | 'heads' | 'commonNames' | 'consonants' | 'vowels'>;

/**
 * The only file of the index whose address a page knows, so that a changed word changes no page. All others lie in a folder named by their
 * generation: they share positions of documents and pages, which any new article shifts, so they change together and are never mixed.
 */
export interface Manifest {
  /** `indexFormat` of the code that wrote it. */
  readonly format: number;
  /** A hash of all files of the index. */
  readonly generation: string;
  /** Of the titles of pages, unless it is that of the pages. */
  readonly language?: Language | undefined;
  /** The words with which the index was tokenized, and queries are. */
  readonly thesaurus: Thesaurus;
  /** Documents are articles, the newest first, then cards: questions and events. They are known by their positions. */
  readonly articleCount: number;
  readonly cardCount: number;
  readonly pageCount: number;
  /** Number of names, the first of all, that occur in article text or are titles; and the most words that a name has. */
  readonly printedCount: number;
  readonly maxWords: number;
  /** The years of articles. */
  readonly years: readonly string[];
  /** The latest day of which an article may be, as `YYYY-MM-DD`; empty when no date is known. */
  readonly latest: string;
  /** The letters that words of the dictionary begin with. */
  readonly letters: string;
  /** The first key of each shard, from which it goes to that of the next, as `writeKeys` writes them. */
  readonly shards: string;
  readonly pagesPerFile: number;
  readonly cardsPerFile: number;
  /** True when names, and all that is under keys, and pages are in one file. */
  readonly isWhole: boolean;
}

/** Writes sorted keys, each as how many of its letters are those of the one before, and the others. */
export const writeKeys = (keys: readonly string[]): string =>
  keys
    .map((key, i) => {
      const before = keys[i - 1] ?? '';
      let same = 0;
      while (same < 35 && same < key.length && key[same] === before[same]) same += 1;
      return same.toString(36) + key.slice(same);
    })
    .join('\n');

/** Reads what `writeKeys` wrote. */
export function readKeys(text: string): readonly string[] {
  const keys: string[] = [];
  for (const line of text.split('\n').filter((one) => one !== ''))
    keys.push((keys.at(-1) ?? '').slice(0, parseInt(line.charAt(0), 36)) + line.slice(1));
  return keys;
}

/** Changes with the shape of the files: code never reads those of another build of Crossread. */
export const indexFormat = 1;

/** Names of files. What of an index in one piece would be a part of it is all of it. */
export const createFileNames = ({ isWhole, pagesPerFile, cardsPerFile, articleCount }: Omit<Manifest, 'generation'>) => {
  const toPart = (name: string): string => (isWhole ? 'index' : name);
  return {
    shard: (at: number) => toPart(`shard-${at}`),
    page: (position: number) => toPart(`pages-${Math.floor(position / pagesPerFile)}`),
    allNames: toPart('names'),
    /** The text of an article, or the question or event, at a position. */
    document: (position: number) =>
      position < articleCount ? `article-${position}` : `cards-${Math.floor((position - articleCount) / cardsPerFile)}`,
    scripts: 'scripts',
    words: 'words',
    /** The words of the dictionary that begin with a letter. */
    dictionary: (letter: string) => `words-${letter.codePointAt(0)?.toString(16)}`,
  } as const;
};

/**
 * What a file begins with, so that one that was cut, is of another generation, or was sent by a host in place of another, is told from the
 * right one.
 */
export interface FileHead {
  readonly generation: string;
  readonly name: string;
}

/** A part of the index, or all of it: what there is under a range of keys, and some of the pages. */
export interface IndexPart {
  /** As `writePostings` writes them. */
  readonly postings?: string;
  /** Names with their positions among all names. A name stands under several keys, so in several parts. */
  readonly names?: readonly (readonly [position: number, ...name: IndexedName])[];
  /** Positions of what an id stands for: pages of `@actor:ttp`, an article of `@article:…`, the places in a country of `#country:pk`. */
  readonly ids?: Readonly<Record<string, readonly number[]>>;
  readonly pages?: readonly IndexedPage[];
  /** Words that a misspelling may be corrected to: those that articles print, and their stems. */
  readonly dictionary?: readonly string[];
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
  /** When what it tells of happened, as content writes it: `2024-03`. */
  readonly happened?: string | undefined;
  /** When it was said, in an article that bundles parts of several dates. */
  readonly said?: string | undefined;
}

/** The passages, claims and notes of an article that is among the results, and what is shown of the article itself. */
export interface TextFile {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly summary: string;
  /** Of its title and text, unless it is that of the pages. */
  readonly language?: Language | undefined;
  /** When it was written, as content writes it. */
  readonly date?: string | undefined;
  readonly documents: readonly SearchDocument[];
}

/** Some of the questions and events, in their order. */
export interface CardFile {
  readonly cards: readonly SearchDocument[];
}

/** Names in scripts other than Latin, loaded for the first query in one; no article prints them. */
export interface ScriptsFile {
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
  readonly known: readonly KnownNames[];
  /** What names are made of, in Latin letters. */
  readonly nameWords: IndexedNameWords;
}

/** True when a text has a letter that is not Latin. */
export const isInOtherScript = (text: string): boolean => /(?!\p{Script=Latin}|\p{Lm})\p{L}/u.test(text);

/** The term under which documents that name a page are found: `@actor:ttp`. */
export const toPageTerm = (kind: string, id: string): string => `@${kind}:${id}`;

/** The term under which documents with a value to filter by are found: `#year:2024`. */
export const toFacetTerm = (field: string, value: string): string =>
  field === 'actor' || field === 'source' ? toPageTerm(field, value) : `#${field}:${value}`;

/** A time that is asked for or known: days from one to another, both included, as `YYYY-MM-DD`, or a day of any year, as `03-18`. */
export type Days = { readonly from: string; readonly to: string } | { readonly monthDay: string };

/** More months than these are found by no query. */
const maxMonths = 60;

/** The terms under which documents of a time are found: one for each month, or one for a day of any year. */
export function toDateTerms(days: Days): readonly string[] {
  if ('monthDay' in days) return [`#day:${days.monthDay}`];
  const [first = 0, last = 0] = [days.from, days.to].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1);
  // Of an open end only the years of articles and events are known.
  const from = Math.max(first, last - maxMonths + 1);
  return Array.from({ length: last - from + 1 }, (_, i) => {
    const month = from + i;
    return `#month:${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** The key under which a term stands. */
export const toKey = (term: string): string => term.toLowerCase();

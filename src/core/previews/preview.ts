import type { Language } from '../names/language.ts';

/** The preview of an actor, country or place. */
export interface NamePreview {
  readonly name: string;
  /** Of the name and text, unless it is that of the pages. */
  readonly language?: Language | undefined;
  /** What it is: “Militant group”. */
  readonly kind: string;
  /** The beginning of its profile. */
  readonly text?: string | undefined;
  readonly facts: readonly string[];
}

/** The text of another claim. */
export interface Words {
  readonly text: string;
  /** Unless it is that of the pages. */
  readonly language?: Language | undefined;
}

/** The preview of a claim. */
export interface ClaimPreview {
  readonly speaker: string;
  /** How firmly it is said: “alleges”. */
  readonly hedge: string;
  readonly attribution?: string | undefined;
  /** When it was said, if not with its article: “said 2023”. */
  readonly said?: string | undefined;
  readonly text: string;
  /** Of text and attribution, unless it is that of the pages. */
  readonly language?: Language | undefined;
  /** Kind, time and place in the text. */
  readonly facts: readonly string[];
  /** How other claims relate to it: “This claim denies what” with who says what it denies, or a question with who agrees and who differs on it. */
  readonly relations: readonly (readonly [title: string, detail: string, words?: Words])[];
}

/** A file of previews. Its keys are like “actors/ttp” in a file of names, and ids in the file of an article's claims. */
export type PreviewFile<T extends NamePreview | ClaimPreview> = Readonly<Record<string, T>>;

/** About as many names as one file has at most. */
const namesPerFile = 250;

/** How many files the names of a site are in: a power of two, so that it seldom changes. */
export const countNameFiles = (names: number): number => 2 ** Math.max(0, Math.ceil(Math.log2(names / namesPerFile)));

/**
 * The file that has the preview of a name, when all names are in `count` files: one that follows from its key alone, by the hash FNV-1a of
 * Fowler, Noll and Vo, which spreads keys evenly.
 *
 * @example toNamesFile('actors/ttp', 1) // 'names-0'
 */
export function toNamesFile(key: string, count: number): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i += 1) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return `names-${(hash >>> 0) % count}`;
}

/** The file of an article's claims. */
export const toClaimsFile = (articleId: string): string => `claims-${articleId}`;

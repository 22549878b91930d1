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

/** A file of previews. Its keys are like “actors/ttp” in the file of names, and ids in the file of an article's claims. */
export type PreviewFile<T extends NamePreview | ClaimPreview> = Readonly<Record<string, T>>;

/** The file of all names. */
export const namesFile = 'names';

/** The file of an article's claims. */
export const toClaimsFile = (articleId: string): string => `claims-${articleId}`;

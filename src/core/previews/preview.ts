/** What a preview says of an actor, country or place. */
export interface NamePreview {
  readonly name: string;
  /** What it is: “Militant group”. */
  readonly kind: string;
  /** How its profile begins. */
  readonly text?: string | undefined;
  readonly facts: readonly string[];
}

/** What a preview says of a claim. */
export interface ClaimPreview {
  readonly speaker: string;
  /** How firmly it is said: “alleges”. */
  readonly hedge: string;
  /** By what else it came, and when it was said if not with its article. */
  readonly route?: string | undefined;
  readonly text: string;
  /** Kind, time and place in the text. */
  readonly facts: readonly string[];
  /** How other claims relate to it: “Denies” with what it denies, or a question with who agrees and who differs on it. */
  readonly relations: readonly (readonly [title: string, detail: string])[];
}

/** A file of previews: of names by what their address begins with and their id, “actors/ttp”; of an article's claims by id. */
export type PreviewFile<T extends NamePreview | ClaimPreview> = Readonly<Record<string, T>>;

/** The file of all names. */
export const namesFile = 'names';

/** The file of an article's claims. */
export const toClaimsFile = (articleId: string): string => `claims-${articleId}`;

/** Where a file is served: all change their address when one of them changes. */
export const toPreviewAddress = (version: string, file: string): string => `/previews/${version}/${file}.json`;

/** A part of the site that a reader can keep: all of it, or the base of a large one and the articles of a year. */
export interface OfferedPart {
  readonly id: string;
  readonly title: string;
  /** The name of its list. */
  readonly list: string;
  /** What its list and its packs weigh, in bytes. */
  readonly bytes: number;
  readonly files: number;
}

/** What a built site offers to be kept. The first part is needed for all others. */
export interface Offer {
  readonly parts: readonly OfferedPart[];
}

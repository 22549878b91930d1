import type { Options } from 'minisearch';

/** A passage or claim: MiniSearch makes no excerpts, so its document is what a reader gets to see. */
export interface PassageDocument {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly text: string;
}

/** How MiniSearch indexes and searches, the same in the build and the browser. */
export const minisearchOptions: Options<PassageDocument> = {
  fields: ['title', 'label', 'text'],
  storeFields: ['title', 'text'],
  searchOptions: { prefix: true, fuzzy: 0.2 },
};

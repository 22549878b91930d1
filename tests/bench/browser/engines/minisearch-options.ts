import type { Options } from 'minisearch';

/** A passage, claim or note, or an article: MiniSearch makes no excerpts, so a reader gets to see what is `shown` as it is. */
export interface PassageDocument {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly text: string;
  readonly shown: string;
}

/** How MiniSearch indexes and searches, the same in the build and the browser. */
export const minisearchOptions: Options<PassageDocument> = {
  fields: ['title', 'label', 'text'],
  storeFields: ['title', 'shown'],
  searchOptions: { prefix: true, fuzzy: 0.2 },
};

import type { QuestionId } from '../schema/ids.ts';
import type { ArticleRef } from './refs.ts';

/** Two articles with a page that sets them beside one another. */
export interface ComparedPair {
  readonly url: string;
  readonly articles: readonly [ArticleRef, ArticleRef];
  /** The questions on which both have claims, and those of them to which they give opposed answers. */
  readonly questions: readonly QuestionId[];
  readonly opposedOn: readonly QuestionId[];
}

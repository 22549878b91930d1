import type { SourceData } from '../schema/source.ts';
import type { ArticleRef, PlaceRef, SourceRef } from './refs.ts';

/** A publication and the articles that come from it. */
export interface Source extends SourceRef {
  readonly data: SourceData;
  readonly country?: PlaceRef | undefined;
  readonly articles: readonly ArticleRef[];
}

import type { ArticleData, NoteData } from '../schema/article.ts';
import type { Claim } from './claim.ts';
import type { Passage, Section } from './passage.ts';
import type { ActorRef, ArticleRef, PlaceRef, Ref, SourceRef } from './refs.ts';

/** An article with its claims and notes, and the actors and places that it names. */
export interface Article extends ArticleRef {
  readonly data: ArticleData;
  readonly source?: SourceRef | undefined;
  /** The name of its publication: its source or, for a site’s own articles, the site. undefined when it is not known. */
  readonly publication?: string | undefined;
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
  /** In the order of the text. */
  readonly claims: readonly Claim[];
  readonly notes: readonly Note[];
  readonly actors: readonly MentionCount<ActorRef>[];
  readonly places: readonly MentionCount<PlaceRef>[];
  readonly related: readonly RelatedArticle[];
  readonly wordCount: number;
}

/** An editor's remark on words of the article. */
export interface Note {
  readonly id: string;
  readonly number: number;
  readonly data: NoteData;
  readonly passage: Passage;
}

/** How often an article names something: in passages on the subject or, when `aside` is true, in asides alone. */
export interface MentionCount<R extends Ref = Ref> {
  readonly ref: R;
  readonly count: number;
  readonly aside: boolean;
}

export interface RelatedArticle {
  readonly article: ArticleRef;
  readonly shared: readonly ActorRef[];
}

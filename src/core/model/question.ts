import type { QuestionData, Side } from '../schema/question.ts';
import type { Claim } from './claim.ts';
import type { ActorRef, ArticleRef, QuestionRef } from './refs.ts';

/** A contested question with the claims on each of its positions. */
export interface Question extends QuestionRef {
  readonly data: QuestionData;
  readonly bodyHtml: string;
  readonly bodyText: string;
  readonly actors: readonly ActorRef[];
  readonly positions: readonly Position[];
  readonly missing: readonly MissingVoice[];
  /** The articles whose claims take a position, newest first. */
  readonly articles: readonly ArticleRef[];
}

/** Voices that no claim here is by, on what `on` names; or, in a sentence, what is known of them at second hand. */
export type MissingVoice = { readonly actors: readonly ActorRef[] } & ({ readonly on: string } | { readonly text: string });

export interface Position extends Pick<QuestionData['positions'][number], 'id' | 'text' | 'side'> {
  readonly claims: readonly Claim[];
}

/** A question with two opposed answers. */
export interface Contested {
  readonly question: Question;
  readonly answers: readonly [yes: Answer, no: Answer];
}

/** Everything said for one side of a question. */
export interface Answer {
  readonly side: Side;
  readonly claims: readonly Claim[];
  /** A few of the claims, from as many articles and speakers as possible. */
  readonly said: readonly Claim[];
  readonly speakers: readonly SpeakerInArticle[];
}

/** An article that gives an answer: through its author or, when `relayed` is not empty, only through those it relays. */
export interface SpeakerInArticle {
  readonly article: ArticleRef;
  readonly relayed: readonly ActorRef[];
}

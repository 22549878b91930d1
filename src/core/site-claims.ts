import type { Passage } from './article/body.ts';
import type { BasedDate, ClaimData, EventData, GradedDate, QuestionData } from './content/schemas.ts';
import type { PartialDate } from './dates.ts';
import type { ActorRef, ArticleRef, Quote, Ref } from './site.ts';

/** What an article says that a reader may check, with what joins it to others. */
export interface Claim {
  readonly id: string;
  readonly url: string;
  /** Its number in the article. */
  readonly number: number;
  readonly data: ClaimData;
  /** Nobody when the author of the article speaks. */
  readonly speaker?: ActorRef | undefined;
  readonly about: readonly ActorRef[];
  readonly where: readonly Ref[];
  readonly article: ArticleRef;
  readonly passage: Passage;
  readonly said: Said;
  /** When what it says happened, where more is known than that it held when it was said. */
  readonly happened?: BasedDate | undefined;
  readonly denies: readonly ClaimRef[];
  readonly deniedBy: readonly ClaimRef[];
  readonly stances: readonly Stance[];
  readonly events: readonly Ref[];
}

/** A claim to link to, with who says it how firmly. */
export interface ClaimRef extends Pick<Claim, 'id' | 'url' | 'speaker' | 'article'> {
  readonly text: string;
  readonly hedge: ClaimData['hedge'];
}

/** When a claim was made: with its article or piece, unless the text tells of another time. */
export interface Said {
  readonly date: PartialDate;
  readonly basis: string;
  readonly withText: boolean;
}

export type QuestionRef = Ref & { readonly kind: QuestionData['kind'] };

/** The position that a claim takes on a question, and the claims beside it. */
export interface Stance {
  readonly question: QuestionRef;
  readonly position: QuestionData['positions'][number];
  /** Other claims that give the same answer: of the same side or, without sides, the same position. */
  readonly alike: readonly ClaimRef[];
  /** Claims that give the opposed answer, and not this one as well. */
  readonly opposed: readonly ClaimRef[];
  /** Claims of the positions that are neither. */
  readonly otherwise: readonly ClaimRef[];
}

/** A contested question with the claims on each of its positions. */
export interface Question extends QuestionRef {
  readonly data: QuestionData;
  readonly bodyHtml: string;
  readonly bodyText: string;
  readonly actors: readonly ActorRef[];
  readonly positions: readonly (Pick<QuestionData['positions'][number], 'id' | 'text' | 'side'> & { readonly claims: readonly Claim[] })[];
  readonly missing: readonly { readonly actors: readonly ActorRef[]; readonly text: string }[];
  /** The articles whose claims take a position, newest first. */
  readonly articles: readonly ArticleRef[];
}

/** What one article, or one piece of a bundle, says of an event. */
export interface Telling {
  readonly article: ArticleRef;
  readonly date: GradedDate;
  /** Each with those of its figures that belong to the event. */
  readonly claims: readonly { readonly claim: Claim; readonly figures: readonly string[] }[];
}

/** A dated happening, once, with everything that tells of it. */
export interface Event extends Ref {
  readonly data: EventData;
  /** The first and last day that it may have happened on, as `YYYY-MM-DD`. */
  readonly days: { readonly first: string; readonly last: string };
  readonly where: readonly Ref[];
  readonly countries: readonly Ref[];
  readonly actors: readonly ActorRef[];
  readonly tellings: readonly Telling[];
}

/** Two actors that claims or passages join. */
export interface Pair {
  readonly url: string;
  readonly actors: readonly [ActorRef, ActorRef];
  /** Claims by the first about the second, by the second about the first, and by others about both. */
  readonly claims: readonly [byFirst: readonly Claim[], bySecond: readonly Claim[], byOthers: readonly Claim[]];
  readonly claimCount: number;
  readonly events: readonly Event[];
  /** Passages that name both, a sentence of each with the first marked. */
  readonly passages: readonly (Quote & { readonly article: ArticleRef })[];
}

/** How far the content is from what it should be. */
export interface Health {
  /** Articles, bundles by their pieces, whose date is not as published. */
  readonly undatedTexts: readonly { readonly ref: Ref; readonly date: GradedDate }[];
  /** Claims that no other article shares an answer or an event with. */
  readonly singleSourceClaims: readonly Claim[];
  readonly singleArticleQuestions: readonly Question[];
  readonly questionsMissingVoices: readonly Question[];
  /** Actors whose profile has no date of review. */
  readonly unreviewedActors: readonly Ref[];
}

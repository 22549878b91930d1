import type { ClaimData } from '../schema/claim.ts';
import type { PartialDate } from '../schema/dates.ts';
import type { ClaimId } from '../schema/ids.ts';
import type { QuestionData } from '../schema/question.ts';
import type { BasedDate } from '../schema/values.ts';
import type { Passage } from './passage.ts';
import type { ActorRef, ArticleRef, ClaimRef, EventRef, PlaceRef, QuestionRef } from './refs.ts';

/** What an article says that a reader may check, and how it relates to other claims. */
export interface Claim {
  readonly id: ClaimId;
  readonly url: string;
  /** Its number in the article. */
  readonly number: number;
  readonly data: ClaimData;
  /** The label of its kind: “statistic”. */
  readonly kind: string;
  /** undefined when the author of the article speaks. */
  readonly speaker?: ActorRef | undefined;
  readonly about: readonly ActorRef[];
  readonly where: readonly PlaceRef[];
  readonly article: ArticleRef;
  readonly passage: Passage;
  readonly said: Said;
  /** When it happened; undefined when all that is known is that it held when it was said. */
  readonly happened?: BasedDate | undefined;
  readonly denies: readonly ClaimRef[];
  readonly deniedBy: readonly ClaimRef[];
  readonly questionRelations: readonly QuestionRelation[];
  /** The claims that contradict it: what it denies, what denies it, then opposed answers, those made nearest in time first. */
  readonly rivals: readonly ClaimRef[];
  readonly events: readonly EventRef[];
}

/** When a claim was made: with its article or part, unless the text gives another time. */
export interface Said {
  readonly date: PartialDate;
  readonly basis: string;
  readonly inferred: boolean;
  readonly withText: boolean;
}

export type QuestionRelationKind = 'agreeing' | 'opposing' | 'other';

/** The position that a claim takes on a question, and how the other claims on that question relate to it. */
export interface QuestionRelation {
  readonly question: QuestionRef;
  readonly position: QuestionData['positions'][number];
  /** What the position answers: the name of its side, or its own words. */
  readonly answer: string;
  /** Other claims that give the same answer: on the same side or, without sides, in the same position. */
  readonly agreeing: readonly ClaimRef[];
  /** Claims that give the opposite answer and not this one as well. */
  readonly opposing: readonly ClaimRef[];
  /** Claims of all other positions. */
  readonly other: readonly ClaimRef[];
  /** The kinds of which there are so many claims that only those made nearest in time are here. */
  readonly cut: readonly QuestionRelationKind[];
}

import type { ClaimData } from '../schema/claim.ts';
import type { PartialDate } from '../schema/dates.ts';
import type { QuestionData, Side } from '../schema/question.ts';
import type { Said } from '../model/claim.ts';
import type { ActorRef, ArticleRef, Ref } from '../model/refs.ts';

/** What a brief can be about. */
export const briefKinds = ['question', 'actor', 'country'] as const;
export type BriefKind = (typeof briefKinds)[number];

/** The part of a claim that a brief needs: pages have it of the site, a script of the files of records. */
export interface BriefClaim {
  readonly id: string;
  readonly url: string;
  readonly data: Pick<ClaimData, 'text' | 'hedge' | 'attribution' | 'figures'>;
  /** undefined when the author of the article speaks. */
  readonly speaker?: (Pick<ActorRef, 'name' | 'plural'> & { readonly id: string }) | undefined;
  readonly article: Pick<Ref, 'id' | 'url' | 'name' | 'language'> & Pick<ArticleRef, 'short'>;
  readonly said: Pick<Said, 'date' | 'inferred'>;
  /** The claims that contradict it, those made nearest in time first. */
  readonly rivals: readonly { readonly id: string }[];
  readonly questionRelations: readonly {
    readonly question: { readonly id: string };
    readonly position: { readonly id: string; readonly side?: Side | undefined };
    readonly answer: string;
  }[];
}

/** An event, and the articles that tell of it. */
export interface BriefEvent extends Pick<Ref, 'id' | 'url' | 'name' | 'language'> {
  readonly when: PartialDate;
  readonly accounts: readonly { readonly article: BriefClaim['article'] }[];
}

/** Pages with what is said before and after their names: who is not heard on what. */
export interface Silence {
  readonly before?: string | undefined;
  readonly refs: readonly Pick<Ref, 'url' | 'name' | 'language'>[];
  readonly after: string;
}

/** All that a brief is made from. */
export interface BriefSubject<Claim extends BriefClaim = BriefClaim> extends Pick<Ref, 'id' | 'url' | 'name' | 'language'> {
  readonly kind: BriefKind;
  /** What it is: “Movement”. */
  readonly label: string;
  /** What it is, or who answers what, in a sentence or two. */
  readonly lead?: string | undefined;
  /** What it is limited to, in words. */
  readonly limits?: string | undefined;
  /** Newest article first. */
  readonly claims: readonly Claim[];
  /** The contested questions that its claims may answer, in the order of the site; of a question, itself. */
  readonly questions: readonly (Pick<Ref, 'id' | 'url' | 'name' | 'language'> & { readonly kind: QuestionData['kind'] })[];
  /** Of a question: its positions, in its order. */
  readonly positions: readonly { readonly id: string; readonly side?: Side | undefined }[];
  /** Earliest first. */
  readonly events: readonly BriefEvent[];
  readonly silences: readonly Silence[];
  /** What figures measure, in words, by id. */
  readonly measures: ReadonlyMap<string, string>;
  /** What the texts of the site are to their sources, if they are not the same. */
  readonly textLabel?: string | undefined;
  /** What is cited of an article, in a line without its address. Throws when it is not one of a claim or event. */
  readonly toSource: (articleId: string) => string;
}

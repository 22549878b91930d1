import type { ClaimData } from '../schema/claim.ts';
import type { PartialDate } from '../schema/dates.ts';
import type { EventData } from '../schema/event.ts';
import type { ActorId, ArticleId, ClaimId, EventId, PlaceId, QuestionId, SourceId } from '../schema/ids.ts';
import type { QuestionData } from '../schema/question.ts';
import type { Language } from '../names/language.ts';
import type { ActorKind, Kind } from './kinds.ts';

/** A page to link to: its name and its address. */
export interface Ref<Id extends string = string> {
  readonly id: Id;
  readonly url: string;
  readonly name: string;
  /** The language of the name and of what the page says, unless it is that of the pages. */
  readonly language?: Language | undefined;
}
/** `plural` is true when the name takes a plural verb: “the Afghan Taliban assert”. */
export type ActorRef = Ref<ActorId> & { readonly kind: ActorKind; readonly plural: boolean };
/**
 * `by` is the author of an article, or its publication, or the beginning of its title; `short` adds the year, and a letter where several
 * would be called alike: “Pakistan Today, 2025b”.
 */
export type ArticleRef = Ref<ArticleId> & { readonly by: string; readonly short: string };
export type EventRef = Ref<EventId> & Pick<EventData, 'when'>;
export type PlaceRef = Ref<PlaceId> & { readonly kind: Kind };
export type QuestionRef = Ref<QuestionId> & { readonly kind: QuestionData['kind'] };
export type SourceRef = Ref<SourceId>;

/** A claim to link to, with who makes it and how firmly. */
export interface ClaimRef {
  readonly id: ClaimId;
  readonly url: string;
  readonly text: string;
  readonly hedge: ClaimData['hedge'];
  /** undefined when the author of the article speaks. */
  readonly speaker?: ActorRef | undefined;
  /** When it was made. */
  readonly said: PartialDate;
  readonly article: ArticleRef;
}

/** Looks up pages by id. Each function throws on an unknown id: references are checked before. */
export interface Refs {
  readonly article: (id: ArticleId) => ArticleRef;
  readonly actor: (id: ActorId) => ActorRef;
  readonly place: (id: PlaceId) => PlaceRef;
  readonly source: (id: SourceId) => SourceRef;
  readonly question: (id: QuestionId) => QuestionRef;
  readonly event: (id: EventId) => EventRef;
}

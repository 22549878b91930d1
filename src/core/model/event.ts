import type { Figure } from '../schema/claim.ts';
import type { EventData } from '../schema/event.ts';
import type { GradedDate } from '../schema/values.ts';
import type { Claim } from './claim.ts';
import type { ActorRef, ArticleRef, EventRef, PlaceRef } from './refs.ts';

/** A dated event, once, with every account of it. */
export interface Event extends EventRef {
  readonly data: EventData;
  /** The first and last day on which it may have happened, as `YYYY-MM-DD`. */
  readonly days: { readonly first: string; readonly last: string };
  readonly where: readonly PlaceRef[];
  readonly countries: readonly PlaceRef[];
  readonly actors: readonly ActorRef[];
  readonly accounts: readonly EventAccount[];
}

/** What one article, or one part of a bundle, says of an event. */
export interface EventAccount {
  readonly article: ArticleRef;
  readonly date: GradedDate;
  /** Each claim with those of its figures that belong to the event. */
  readonly claims: readonly { readonly claim: Claim; readonly figures: readonly Figure[] }[];
}

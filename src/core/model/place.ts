import type { PlaceData } from '../schema/place.ts';
import type { Claim } from './claim.ts';
import type { Event } from './event.ts';
import type { CoMention, Evidence } from './evidence.ts';
import type { ActorRef, PlaceRef } from './refs.ts';

/** A region, province, city or site, with everything the articles say of it. */
export interface Place extends PlaceRef, Evidence {
  readonly data: PlaceData;
  readonly country?: PlaceRef | undefined;
  readonly parent?: PlaceRef | undefined;
  readonly children: readonly PlaceRef[];
  readonly namesake?: ActorRef | undefined;
  readonly claims: readonly Claim[];
  readonly events: readonly Event[];
  /** Actors named in the same passages, most often first. */
  readonly coMentions: readonly CoMention[];
}

/** A place of kind `country`, with its actors and the places in it. */
export interface Country extends Place {
  readonly nationalActors: readonly ActorRef[];
  readonly places: readonly PlaceRef[];
}

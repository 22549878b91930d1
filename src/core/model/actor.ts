import type { ActorData } from '../schema/actor.ts';
import type { Claim } from './claim.ts';
import type { Event } from './event.ts';
import type { CoMention, Evidence, WordingRow } from './evidence.ts';
import type { Pair } from './pair.ts';
import type { ActorRef, PlaceRef, QuestionRef } from './refs.ts';

/** A group, state, body, person or community, with everything the articles say of it. */
export interface Actor extends ActorRef, Evidence {
  readonly data: ActorData;
  /** The HTML of its profile, a paragraph each: the first says what it is. */
  readonly profile: readonly string[];
  readonly profileText: string;
  readonly country?: PlaceRef | undefined;
  readonly alsoCountries: readonly PlaceRef[];
  readonly parent?: ActorRef | undefined;
  readonly members: readonly ActorRef[];
  readonly related: readonly ActorRef[];
  readonly claimsBy: readonly Claim[];
  readonly claimsAbout: readonly Claim[];
  readonly wordings: readonly WordingRow[];
  readonly events: readonly Event[];
  readonly pairs: readonly Pair[];
  readonly questions: readonly QuestionRef[];
  /** Actors named in the same passages, most often first. */
  readonly coMentions: readonly CoMention[];
}

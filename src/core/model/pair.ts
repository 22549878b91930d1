import type { Claim } from './claim.ts';
import type { Event } from './event.ts';
import type { Quote } from './evidence.ts';
import type { ActorRef, ArticleRef } from './refs.ts';
import type { Relation } from './relation.ts';

/** Two actors that claims or passages name together, or that claims put in a relation. */
export interface Pair {
  readonly url: string;
  readonly actors: readonly [ActorRef, ActorRef];
  /** Claims by the first about the second, by the second about the first, and by others about both. */
  readonly claims: readonly [byFirst: readonly Claim[], bySecond: readonly Claim[], byOthers: readonly Claim[]];
  readonly claimCount: number;
  /** What claims say of how they stand to one another, those with most claims first. */
  readonly relations: readonly Relation[];
  readonly events: readonly Event[];
  /** Passages that name both: one sentence of each, with the first actor marked. */
  readonly passages: readonly (Quote & { readonly article: ArticleRef })[];
}

import type { NameType } from '../schema/name.ts';
import type { ActorRef, PlaceRef } from './refs.ts';

/** The address of a name. It leads to the page of the entity with this name, or to a choice when several entities have it. */
export interface Alias {
  readonly url: string;
  readonly form: string;
  readonly targets: readonly AliasTarget[];
}

/** A page that a name leads to, and what the name is there. */
export interface AliasTarget {
  /** The page, and the id on it of the line that says by which name the reader came. */
  readonly ref: ActorRef | PlaceRef;
  readonly anchor: string;
  readonly form: string;
  readonly type: NameType;
  readonly by?: ActorRef | undefined;
  /** The name is that of the country's capital. */
  readonly isCapital?: boolean;
  /** True when an article here prints the name. */
  readonly printed: boolean;
}

import type { Pair } from '../../src/core/model/pair.ts';
import type { ActorRef } from '../../src/core/model/refs.ts';
import { asId } from './as-id.ts';
import { urls } from '../../src/core/urls.ts';

const toRef = (id: string): ActorRef => ({ id: asId(id), url: urls.actor(id), name: id, kind: 'militant-group' });

/** Two actors that so many claims join, whose contents do not matter. */
export const makePair = (first: string, second: string, claimCount = 3): Pair => ({
  url: urls.pair(first, second),
  actors: [toRef(first), toRef(second)],
  claims: [[], [], []],
  claimCount,
  events: [],
  passages: [],
});

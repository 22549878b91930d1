import type { Claim } from './claim.ts';
import { formatCount } from './labels.ts';
import type { Question } from './question.ts';
import type { ActorRef } from './refs.ts';

/** A part of the claims on a question that a reader may look at alone. */
export interface Chip {
  readonly id: string;
  readonly label: string;
  readonly has: (claim: Claim) => boolean;
}

/** So many actors have a chip: those that most claims are about, though not all. */
const maxActors = 3;

/** The parts of the claims on a question: all, those of authors, of those they quote, and those about an actor. None is all or empty. */
export function toChips({ positions }: Pick<Question, 'positions'>): readonly Chip[] {
  const claims = [...new Set(positions.flatMap((position) => position.claims))];
  const about = Map.groupBy(
    claims.flatMap((claim) => claim.about.map((actor) => ({ actor, claim }))),
    ({ actor }) => actor,
  );
  const actors = [...about].toSorted(([, a], [, b]) => b.length - a.length).map(([actor]) => actor);
  const toAbout = (actor: ActorRef): Omit<Chip, 'id'> => ({ label: `About ${actor.name}`, has: ({ about: whom }) => whom.includes(actor) });
  const isPart = ({ has }: Omit<Chip, 'id'>): boolean => claims.some(has) && !claims.every(has);
  const parts = [
    { id: 'author', label: 'By the author', has: ({ speaker }: Claim) => speaker === undefined },
    { id: 'quoted', label: 'Quoted people', has: ({ speaker }: Claim) => speaker !== undefined },
    ...actors
      .map(toAbout)
      .filter(isPart)
      .slice(0, maxActors)
      .map((chip, i) => ({ id: `about-${i + 1}`, ...chip })),
  ].filter(isPart);
  return parts.length === 0 ? [] : [{ id: 'all', label: `All ${formatCount(claims.length, 'claim')}`, has: () => true }, ...parts];
}

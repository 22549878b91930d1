import { toHtml } from '../article/body.ts';
import type { RenderedBody } from '../article/render-body.ts';
import type { ParsedFile } from '../content/parse-content-file.ts';
import type { ActorData } from '../content/schemas.ts';
import type { Pair, QuestionRef } from '../site-claims.ts';
import type { Actor } from '../site.ts';
import { deriveCompanions, deriveEvidence, onSubjectOnly } from './derive-evidence.ts';
import { deriveWordings } from './derive-wordings.ts';
import { byName, type Facts } from './gather-facts.ts';

/** What joins an actor to others, by its id. */
export interface ActorTies {
  readonly pairsOf: (actorId: string) => readonly Pair[];
  readonly questionsOn: (actorId: string) => readonly QuestionRef[];
}

/** An actor with its profile and all that the articles say of it. */
export function deriveActor(
  { id, data }: ParsedFile<ActorData>,
  profile: RenderedBody,
  facts: Facts,
  { pairsOf, questionsOn }: ActorTies,
): Actor {
  const { refs } = facts;
  const placed = facts.mentionsOf('actor', id);
  const evidence = deriveEvidence(placed, data.names, facts);
  const counts = onSubjectOnly(evidence);
  return {
    ...refs.actor(id),
    ...evidence,
    data,
    profileHtml: toHtml(profile.sections),
    profileText: profile.sections.flatMap(({ passages }) => passages.map(({ text }) => text)).join(' '),
    country: data.country === undefined ? undefined : refs.place(data.country),
    alsoCountries: data.alsoCountries.map(refs.place),
    parent: data.parent === undefined ? undefined : refs.actor(data.parent),
    members: facts.membersOf(id).map(refs.actor).toSorted(byName),
    related: [...new Set([...data.related, ...facts.relatedTo(id)])].map(refs.actor).toSorted(byName),
    claimsBy: facts.claimsBy(id).filter(counts),
    claimsAbout: facts.claimsAbout(id).filter(counts),
    wordings: deriveWordings(id, facts),
    events: facts.eventsOf(id),
    pairs: pairsOf(id),
    questions: questionsOn(id),
    appearsWith: deriveCompanions(placed.filter(counts), id, refs),
  };
}

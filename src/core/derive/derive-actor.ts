import type { RenderedBody } from '../markdown/render-body.ts';
import type { Actor } from '../model/actor.ts';
import type { Pair } from '../model/pair.ts';
import { toText } from '../model/passage.ts';
import type { QuestionRef } from '../model/refs.ts';
import type { ActorId } from '../schema/ids.ts';
import type { ParsedFile } from '../schema/parse-content-file.ts';
import { deriveCoMentions, deriveEvidence, onSubjectOnly } from './derive-evidence.ts';
import { deriveWordings } from './derive-wordings.ts';
import { byName, type CorpusIndex } from './index-corpus.ts';

/** The pairs and questions of each actor. */
export interface ActorTies {
  readonly pairsOf: (id: ActorId) => readonly Pair[];
  readonly questionsOn: (id: ActorId) => readonly QuestionRef[];
}

/** An actor with its profile and everything that the articles say of it. */
export function deriveActor(
  { id, data }: ParsedFile<'actors'>,
  profile: RenderedBody,
  corpus: CorpusIndex,
  { pairsOf, questionsOn }: ActorTies,
): Actor {
  const { refs } = corpus;
  const placed = corpus.actorMentions(id);
  const evidence = deriveEvidence(placed, data.names, corpus);
  const counts = onSubjectOnly(evidence);
  return {
    ...refs.actor(id),
    ...evidence,
    data,
    profile: profile.sections.flatMap(({ blocks }) => blocks.map(({ html }) => html)),
    profileText: toText(profile.sections),
    country: data.country === undefined ? undefined : refs.place(data.country),
    alsoCountries: data.alsoCountries.map(refs.place),
    parent: data.parent === undefined ? undefined : refs.actor(data.parent),
    members: corpus.membersOf(id).map(refs.actor).toSorted(byName),
    related: [...new Set([...data.related, ...corpus.relatedTo(id)])].map(refs.actor).toSorted(byName),
    claimsBy: corpus.claimsBy(id).filter(counts),
    claimsAbout: corpus.claimsAbout(id).filter(counts),
    wordings: deriveWordings(id, corpus),
    events: corpus.eventsOf(id),
    pairs: pairsOf(id),
    questions: questionsOn(id),
    coMentions: deriveCoMentions(placed.filter(counts), id, refs),
  };
}

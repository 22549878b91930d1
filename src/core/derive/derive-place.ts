import type { Country, Place } from '../model/place.ts';
import type { ParsedFile } from '../schema/parse-content-file.ts';
import { deriveCoMentions, deriveEvidence, onSubjectOnly } from './derive-evidence.ts';
import { byName, type CorpusIndex } from './index-corpus.ts';

/**
 * A place with everything that the articles say of it. Claims about places inside it, and mentions of and claims about its `namesake`,
 * count as well.
 */
export function derivePlace({ id, data }: ParsedFile<'places'>, corpus: CorpusIndex): Place {
  const { refs } = corpus;
  const { namesake } = data;
  const placed = corpus.placeMentions(id);
  const evidence = deriveEvidence(placed, data.names, corpus);
  const counts = onSubjectOnly(evidence);
  const within = [id, ...corpus.childrenOf(id), ...(data.kind === 'country' ? corpus.placesIn(id) : [])];
  const claims = [...(namesake === undefined ? [] : corpus.claimsAbout(namesake)), ...within.flatMap(corpus.claimsWhere)];
  return {
    ...refs.place(id),
    ...evidence,
    data,
    country: data.country === undefined ? undefined : refs.place(data.country),
    parent: data.parent === undefined ? undefined : refs.place(data.parent),
    children: corpus.childrenOf(id).map(refs.place).toSorted(byName),
    namesake: namesake === undefined ? undefined : refs.actor(namesake),
    claims: corpus.inOrder(claims).filter(counts),
    events: corpus.eventsIn(id),
    coMentions: deriveCoMentions(placed.filter(counts), namesake, refs),
  };
}

/** A country: a place with its actors and the places in it. */
export const deriveCountry = (place: Place, { refs, actorsIn, placesIn }: CorpusIndex): Country => ({
  ...place,
  nationalActors: actorsIn(place.id)
    .filter((id) => id !== place.namesake?.id)
    .map(refs.actor)
    .toSorted(byName),
  places: placesIn(place.id).map(refs.place).toSorted(byName),
});

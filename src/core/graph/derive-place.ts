import type { ParsedFile } from '../content/parse-content-file.ts';
import type { PlaceData } from '../content/schemas.ts';
import type { Country, Place } from '../site.ts';
import { deriveCompanions, deriveEvidence, onSubjectOnly } from './derive-evidence.ts';
import { byName, type Facts } from './gather-facts.ts';

/** A place with all that the articles say of it; what is said of a place in it, or of the actor that bears its names, counts as well. */
export function derivePlace({ id, data }: ParsedFile<PlaceData>, facts: Facts): Place {
  const { refs } = facts;
  const { namesake } = data;
  const placed = [...(namesake === undefined ? [] : facts.mentionsOf('actor', namesake)), ...facts.mentionsOf('place', id)];
  const evidence = deriveEvidence(placed, data.names, facts);
  const counts = onSubjectOnly(evidence);
  const within = [id, ...facts.partsOf(id), ...(data.kind === 'country' ? facts.placesIn(id) : [])];
  const claims = [...(namesake === undefined ? [] : facts.claimsAbout(namesake)), ...within.flatMap(facts.claimsWhere)];
  return {
    ...refs.place(id),
    ...evidence,
    data,
    country: data.country === undefined ? undefined : refs.place(data.country),
    parent: data.parent === undefined ? undefined : refs.place(data.parent),
    parts: facts.partsOf(id).map(refs.place).toSorted(byName),
    namesake: namesake === undefined ? undefined : refs.actor(namesake),
    claims: facts.inOrder(claims).filter(counts),
    events: facts.eventsIn(id),
    actors: deriveCompanions(placed.filter(counts), namesake, refs),
  };
}

/** A country: a place with its actors and the places in it. */
export const deriveCountry = (place: Place, { refs, actorsIn, placesIn }: Facts): Country => ({
  ...place,
  nationalActors: actorsIn(place.id)
    .filter((id) => id !== place.namesake?.id)
    .map(refs.actor)
    .toSorted(byName),
  places: placesIn(place.id).map(refs.place).toSorted(byName),
});

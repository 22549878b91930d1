import type { RenderedBody } from '../article/render-body.ts';
import type { ParsedFile } from '../content/parse-content-file.ts';
import type { ActorData } from '../content/schemas.ts';
import type { Actor } from '../site.ts';
import { deriveCompanions, deriveEvidence, onSubjectOnly } from './derive-evidence.ts';
import { byName, type Facts } from './gather-facts.ts';

/** An actor with its profile and all that the articles say of it. */
export function deriveActor({ id, data }: ParsedFile<ActorData>, profile: RenderedBody, facts: Facts): Actor {
  const { refs } = facts;
  const placed = facts.mentionsOf('actor', id);
  const evidence = deriveEvidence(placed, data.names, facts);
  const counts = onSubjectOnly(evidence);
  return {
    ...refs.actor(id),
    ...evidence,
    data,
    profileHtml: profile.sections.map(({ html }) => html).join(''),
    profileText: profile.sections.flatMap(({ passages }) => passages.map(({ text }) => text)).join(' '),
    country: data.country === undefined ? undefined : refs.place(data.country),
    alsoCountries: data.alsoCountries.map(refs.place),
    parent: data.parent === undefined ? undefined : refs.actor(data.parent),
    members: facts.membersOf(id).map(refs.actor).toSorted(byName),
    related: [...new Set([...data.related, ...facts.relatedTo(id)])].map(refs.actor).toSorted(byName),
    claimsBy: facts.claimsBy(id).filter(counts),
    claimsAbout: facts.claimsAbout(id).filter(counts),
    appearsWith: deriveCompanions(placed.filter(counts), id, refs),
  };
}

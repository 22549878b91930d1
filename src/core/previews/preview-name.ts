import { formatCount } from '../model/labels.ts';
import type { Actor } from '../model/actor.ts';
import type { Country, Place } from '../model/place.ts';
import type { Evidence } from '../model/evidence.ts';
import { beginText } from './begin-text.ts';
import type { NamePreview } from './preview.ts';

/** UTF-16 units. */
const textLimit = 220;
const maxCoMentions = 3;
const list = new Intl.ListFormat('en-GB');

const toCounts = ({ mentionCount, mentions }: Evidence): readonly string[] =>
  mentionCount === 0 ? [] : [`Named ${formatCount(mentionCount, 'time')} in ${formatCount(mentions.length, 'article')}`];

export const previewActor = (actor: Actor): NamePreview => ({
  name: actor.name,
  language: actor.language,
  kind: actor.kind.one,
  text: beginText(actor.profileText, textLimit),
  facts: toCounts(actor),
});

/** The preview of a country or another place: where it is, how often it is named, and with which actors. */
export function previewPlace(place: Place | Country): NamePreview {
  const { name, parent, country, claims, coMentions, namesake } = place;
  const within = [parent, country].flatMap((ref) => (ref === undefined || ref.id === place.id ? [] : [ref.name]));
  const national = 'nationalActors' in place ? place.nationalActors.length : 0;
  const others = coMentions.filter(({ actor }) => actor.id !== namesake?.id).slice(0, maxCoMentions);
  return {
    name,
    language: place.language,
    kind: place.kind.one,
    facts: [
      ...(within.length === 0 ? [] : [`Within ${within.join(', ')}`]),
      ...toCounts(place),
      ...(national === 0 ? [] : [`${formatCount(national, 'actor')} belonging to it or at work in it`]),
      ...(claims.length === 0 ? [] : [`${formatCount(claims.length, 'claim')} about it`]),
      ...(others.length === 0 ? [] : [`In the same passages: ${list.format(others.map(({ actor }) => actor.name))}`]),
    ],
  };
}

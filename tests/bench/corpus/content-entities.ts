import type { ContentFile } from '../../../src/core/schema/parse-content-file.ts';
import type { Material } from './articles.ts';
import type { ContentArticle } from './content-articles.ts';
import { toContentFile } from './content-file.ts';
import type { Named } from './entities.ts';
import { createWriter, type Character } from './prose.ts';

const focus = { primary: 0.1, secondary: 0 };

/** Words of an article for each actor that one names. */
const collectQuotations = (articles: readonly ContentArticle[]): ReadonlyMap<string, string> =>
  new Map(articles.flatMap(({ article, quotation }) => article.data.actors.map((actor) => [actor, quotation] as const)));

/** Writes the actors, each with a profile that names others and quotes an article. */
export function makeActors(
  { entities, topics, vocabulary, random }: Material,
  articles: readonly ContentArticle[],
): readonly ContentFile[] {
  const quotations = collectQuotations(articles);
  return entities.actors.map(({ ref, names, country }): ContentFile => {
    const related = random.pickSome(entities.actors, 3).filter((other) => other.ref !== ref);
    const characters = related.map((named): Character => {
      return { entity: { kind: 'actor', id: named.ref.id }, named, names: named.names.slice(0, 1) };
    });
    const { text } = createWriter([random.pick(topics)], vocabulary, random).writeText(random.between(40, 90), focus, characters);
    const quotation = quotations.get(ref.id);
    const data = {
      ...{ name: ref.name, kind: ref.kind.id, country: country?.ref.id, names },
      related: related.map((other) => other.ref.id),
    };
    const body = [`${ref.name} is described here. ${text}`, ...(quotation === undefined ? [] : [`Of it stands there: “${quotation}”.`])];
    return toContentFile('actors', ref.id, data, body.join(' '));
  });
}

/** Codes that ISO 3166 leaves to whoever needs some: they belong to no country. */
const codes = ['Q', 'X'].flatMap((first) =>
  [...'MNOPQRSTUVWXYZABCDEFGHIJKL'].slice(0, first === 'Q' ? 14 : 26).map((last) => first + last),
);

/** Writes the countries, spread over the globe, and the places, each near the middle of its country. */
export function makePlaces({ entities: { countries, places }, random }: Material): readonly ContentFile[] {
  const round = (degrees: number): number => Math.round(degrees * 100) / 100;
  const middles = new Map(countries.map(({ ref }) => [ref.id, { lat: random.between(-45, 60), lon: random.between(-120, 150) }]));
  const nearMiddle = (id: string | undefined) => {
    const { lat, lon } = middles.get(id as Named['ref']['id'] as never) ?? { lat: 0, lon: 0 };
    return { lat: round(lat + random.next() * 8 - 4), lon: round(lon + random.next() * 8 - 4) };
  };
  return [
    ...countries.map(({ ref, names }, i) => {
      const data = { name: ref.name, kind: 'country', code: codes[i], coordinates: middles.get(ref.id), names };
      return toContentFile('places', ref.id, data);
    }),
    ...places.map(({ ref, names, country }) => {
      const data = { name: ref.name, kind: ref.kind.id, country: country?.ref.id, coordinates: nearMiddle(country?.ref.id), names };
      return toContentFile('places', ref.id, data);
    }),
  ];
}

/** Writes the publications. */
export const makeSources = ({ entities: { sources, countries }, random }: Material): readonly ContentFile[] =>
  sources.map(({ id, name }) => {
    const country = random.pick(countries).ref;
    return toContentFile('sources', id, { name, country: country.id, about: `A paper of ${country.name}.` });
  });

import type { Site } from '../model/site.ts';
import { previewClaim } from './preview-claim.ts';
import { previewActor, previewPlace } from './preview-name.ts';
import { countNameFiles, toClaimsFile, toNamesFile, type ClaimPreview, type NamePreview, type PreviewFile } from './preview.ts';

type Named = Pick<Site, 'actors' | 'countries' | 'places'>;

/** How many files the previews of actors, countries and places are in. */
export const countFilesOfNames = ({ actors, countries, places }: Named): number =>
  countNameFiles(actors.length + countries.length + places.length);

/** The files of previews by name: those of actors, countries and places, and one of the claims of each article (decisions.md#d44). */
export function buildPreviews({
  articles,
  ...named
}: Named & Pick<Site, 'articles'>): ReadonlyMap<string, PreviewFile<NamePreview | ClaimPreview>> {
  const { actors, countries, places } = named;
  const count = countFilesOfNames(named);
  const names = [
    ...actors.map((actor) => [`actors/${actor.id}`, previewActor(actor)] as const),
    ...countries.map((country) => [`countries/${country.id}`, previewPlace(country)] as const),
    ...places.map((place) => [`places/${place.id}`, previewPlace(place)] as const),
  ];
  return new Map<string, PreviewFile<NamePreview | ClaimPreview>>([
    ...Array.from(
      Map.groupBy(names, ([key]) => toNamesFile(key, count)),
      ([file, entries]) => [file, Object.fromEntries(entries)] as const,
    ),
    ...articles.map(
      ({ id, claims }) => [toClaimsFile(id), Object.fromEntries(claims.map((claim) => [claim.id, previewClaim(claim)]))] as const,
    ),
  ]);
}

import type { Site } from '../model/site.ts';
import { previewClaim } from './preview-claim.ts';
import { previewActor, previewPlace } from './preview-name.ts';
import { namesFile, toClaimsFile, type ClaimPreview, type NamePreview, type PreviewFile } from './preview.ts';

/** The files of previews by name: one of all actors, countries and places, and one of the claims of each article (decisions.md#d44). */
export function buildPreviews({ actors, countries, places, articles }: Site): ReadonlyMap<string, PreviewFile<NamePreview | ClaimPreview>> {
  const names = Object.fromEntries([
    ...actors.map((actor) => [`actors/${actor.id}`, previewActor(actor)] as const),
    ...countries.map((country) => [`countries/${country.id}`, previewPlace(country)] as const),
    ...places.map((place) => [`places/${place.id}`, previewPlace(place)] as const),
  ]);
  const ofArticles = articles.map(
    ({ id, claims }) => [toClaimsFile(id), Object.fromEntries(claims.map((claim) => [claim.id, previewClaim(claim)]))] as const,
  );
  return new Map<string, PreviewFile<NamePreview | ClaimPreview>>([[namesFile, names], ...ofArticles]);
}

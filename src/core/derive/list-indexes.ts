import { isMany, leading } from '../model/digest.ts';
import type { NotedRef } from '../model/list.ts';
import { formatCount, questionKindLabels, unknownSource } from '../model/labels.ts';
import type { Ref } from '../model/refs.ts';
import type { Site } from '../model/site.ts';
import type { Urls } from '../urls.ts';
import type { Uncut } from './cut-list.ts';

export type Indexed = Pick<Site, 'kinds' | 'articles' | 'actors' | 'places' | 'sources' | 'questions' | 'actorIndex'>;

/** The most that an index has on one page. A longer one leads to lists: of actors and places by kind, of names by letter. */
const limits = { actors: 600, places: 300, questions: 60 } as const;
/** How many sources, each with what is known of it, and how many questions, each with who answers it, a page of a list has. */
const sizes = { sources: 100, questions: 60 } as const;

/** The lists that an index leads to when it is too long for one page, and the list of sources, which is its own. */
export function* listIndexes(site: Indexed, urls: Urls): Iterable<Uncut> {
  yield* listActors(site, urls);
  yield* listPlaces(site, urls);
  yield* listQuestions(site, urls);
  yield* listSources(site, urls);
}

/** Actors stand in the index under their kind, their country and each of their names. */
function* listActors({ kinds, actors, actorIndex }: Indexed, urls: Urls): Iterable<Uncut> {
  if (2 * actors.length + actorIndex.reduce((sum, { entries }) => sum + entries.length, 0) <= limits.actors) return;
  const of: Ref = { id: 'actors', url: urls.actors, name: 'all actors' };
  yield* listByKind(actors, kinds.actors, { of, one: 'actor', toUrl: urls.actorsOfKind });
  const beside = actorIndex.map(({ letter, url }) => ({ name: letter, url }));
  for (const { letter, url, entries } of actorIndex) {
    const items = entries.map(({ form, actor, isOther }): NotedRef => ({
      ref: { ...actor, name: form },
      note: isOther ? `see ${actor.name}` : undefined,
    }));
    yield { url, title: `Actors: ${letter}`, of, beside, one: 'name', listed: { kind: 'pages', items } };
  }
}

function* listPlaces({ kinds, places }: Indexed, urls: Urls): Iterable<Uncut> {
  if (places.length <= limits.places) return;
  const of: Ref = { id: 'places', url: urls.places, name: 'all places' };
  yield* listByKind(places, kinds.places, { of, one: 'place', toUrl: urls.placesOfKind });
}

interface ByKind {
  readonly of: Ref;
  readonly one: string;
  readonly toUrl: (kind: string) => string;
}

const toMentions = (count: number): string | undefined => (count === 0 ? undefined : formatCount(count, 'mention'));

/** A list for each kind that has more than an index leads with, A to Z. */
function* listByKind(
  all: readonly (Ref & { readonly kind: { readonly id: string }; readonly mentionCount: number })[],
  kinds: ReadonlyMap<string, { readonly many: string }>,
  { of, one, toUrl }: ByKind,
): Iterable<Uncut> {
  for (const [kind, members] of Map.groupBy(all, (member) => member.kind.id)) {
    if (!isMany(members, leading.names)) continue;
    const items = members.map((ref): NotedRef => ({ ref, note: toMentions(ref.mentionCount) }));
    yield { url: toUrl(kind), title: kinds.get(kind)?.many ?? kind, of, one, listed: { kind: 'pages', items } };
  }
}

function* listQuestions({ questions }: Indexed, urls: Urls): Iterable<Uncut> {
  if (questions.length <= limits.questions) return;
  for (const [kind, ofKind] of Map.groupBy(questions, (question) => question.kind)) {
    if (!isMany(ofKind, leading.questions)) continue;
    const items = ofKind.map((ref): NotedRef => ({ ref }));
    yield {
      ...{ url: urls.questionsOfKind(kind), title: questionKindLabels[kind], one: 'question', size: sizes.questions },
      listed: { kind: 'pages', items },
    };
  }
}

function* listSources({ sources, articles }: Indexed, urls: Urls): Iterable<Uncut> {
  const items = sources.map((ref): NotedRef => ({ ref }));
  yield { url: urls.sources, title: 'Sources', one: 'source', size: sizes.sources, listed: { kind: 'pages', items } };
  const unknown = articles.filter(({ publication }) => publication === undefined);
  if (isMany(unknown, leading.articles))
    yield {
      ...{ url: urls.articlesWithoutSource, title: unknownSource.title, one: 'article' },
      listed: { kind: 'articles', items: unknown },
    };
}

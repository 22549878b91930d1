import type { z } from 'zod';
import { actorSchema } from './actor.ts';
import { articleSchema } from './article.ts';
import { eventSchema } from './event.ts';
import type { ActorId, ArticleId, EventId, PlaceId, QuestionId, SourceId } from './ids.ts';
import { placeSchema } from './place.ts';
import { questionSchema } from './question.ts';
import { sourceSchema } from './source.ts';

/** The schema of the frontmatter in each folder of `content/`. */
export const schemas = {
  articles: articleSchema,
  actors: actorSchema,
  places: placeSchema,
  sources: sourceSchema,
  questions: questionSchema,
  events: eventSchema,
} as const;
export type Collection = keyof typeof schemas;
export const collections = Object.keys(schemas) as readonly Collection[];

/** The files at the root of `content/`, which are about the site itself. Only the first is required. */
export const siteFiles = ['site.yaml', 'about.md', 'thesaurus.yaml', 'names.yaml', 'corrections.yaml'] as const;
/** The files of a collection, or those about the site. */
export type FileGroup = Collection | 'site';
export const fileGroups: readonly FileGroup[] = [...collections, 'site'];

/** The frontmatter of a collection's files. */
export type DataOf<C extends Collection> = z.output<(typeof schemas)[C]>;

/** The id of a collection's files. */
export type IdOf<C extends Collection> = {
  readonly articles: ArticleId;
  readonly actors: ActorId;
  readonly places: PlaceId;
  readonly sources: SourceId;
  readonly questions: QuestionId;
  readonly events: EventId;
}[C];

import type { Registry } from '../names/build-registry.ts';
import type { Corpus } from '../schema/corpus.ts';
import type { ActorId, ArticleId, ClaimId, QuestionId } from '../schema/ids.ts';
import type { Urls } from '../urls.ts';
import { renderBody, type RenderedBody } from './render-body.ts';

/** The rendered texts of a corpus, by id. */
export interface Bodies {
  readonly articles: ReadonlyMap<ArticleId, RenderedBody>;
  readonly profiles: ReadonlyMap<ActorId, RenderedBody>;
  readonly questions: ReadonlyMap<QuestionId, RenderedBody>;
  /** The prose of the About page, `about.md`, if there is any. */
  readonly about: RenderedBody | undefined;
}

/**
 * Renders every text of a corpus once: articles, the profiles of actors, and questions. Never throws: faults come back
 * as the `issues` of each body.
 *
 * @param contested Ids of the claims that others contradict; their marks show it.
 */
export const renderBodies = (
  { articles, actors, questions, about }: Corpus,
  registry: Registry,
  contested: ReadonlySet<ClaimId>,
  urls: Urls,
): Bodies => ({
  articles: new Map(
    articles.map((file) => [file.id, renderBody({ ...file, registry, urls, contested, permalinks: true, parts: file.data.parts })]),
  ),
  profiles: new Map(actors.map((file) => [file.id, renderBody({ ...file, registry, urls, self: file.id })])),
  questions: new Map(questions.map((file) => [file.id, renderBody({ ...file, registry, urls })])),
  about: about === undefined ? undefined : renderBody({ ...about, registry, urls }),
});

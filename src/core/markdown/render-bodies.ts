import { memoize } from '../memoize.ts';
import type { Registry } from '../names/build-registry.ts';
import type { Corpus, TextFile } from '../schema/corpus.ts';
import type { ParsedFile } from '../schema/parse-content-file.ts';
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

/** `contested` has the ids of the claims of the article that others contradict, with spaces between them: what it depends on, as one value. */
const renderArticle = memoize((file: ParsedFile<'articles'>, registry: Registry, urls: Urls, contested: string) =>
  renderBody({ ...file, registry, urls, contested: new Set(contested.split(' ') as ClaimId[]), permalinks: true, parts: file.data.parts }),
);
const renderProfile = memoize((file: ParsedFile<'actors'>, registry: Registry, urls: Urls) =>
  renderBody({ ...file, registry, urls, self: file.id }),
);
const renderText = memoize((file: TextFile, registry: Registry, urls: Urls) => renderBody({ ...file, registry, urls }));

/**
 * Renders every text of a corpus: articles, the profiles of actors, and questions; once, as long as the file, the registry and what
 * contradicts the claims stay as they are. Never throws: faults come back as the `issues` of each body.
 *
 * @param contested Ids of the claims that others contradict; their marks show it.
 */
export function renderBodies(
  { articles, actors, questions, about }: Corpus,
  registry: Registry,
  contested: ReadonlySet<ClaimId>,
  urls: Urls,
): Bodies {
  const listContested = ({ data }: ParsedFile<'articles'>): string =>
    data.claims.flatMap(({ id }) => (contested.has(id) ? id : [])).join(' ');
  return {
    articles: new Map(articles.map((file) => [file.id, renderArticle(file, registry, urls, listContested(file))])),
    profiles: new Map(actors.map((file) => [file.id, renderProfile(file, registry, urls)])),
    questions: new Map(questions.map((file) => [file.id, renderText(file, registry, urls)])),
    about: about === undefined ? undefined : renderText(about, registry, urls),
  };
}

import type { Keeper } from '../reuse/keeper.ts';
import { memoize } from '../reuse/memoize.ts';
import type { Registry } from '../names/build-registry.ts';
import type { Corpus, TextFile } from '../schema/corpus.ts';
import type { ParsedFile } from '../schema/parse-content-file.ts';
import type { ActorId, ArticleId, ClaimId, QuestionId } from '../schema/ids.ts';
import type { Urls } from '../urls.ts';
import { renderBody, type BodyInput, type RenderedBody } from './render-body.ts';

/** The rendered texts of a corpus, by id. */
export interface Bodies {
  readonly articles: ReadonlyMap<ArticleId, RenderedBody>;
  readonly profiles: ReadonlyMap<ActorId, RenderedBody>;
  readonly questions: ReadonlyMap<QuestionId, RenderedBody>;
  /** The prose of the About page, `about.md`, if there is any. */
  readonly about: RenderedBody | undefined;
}

/** `contested` has the ids of the claims of the article that others contradict, with spaces between them: what it depends on, as one value. */
const renderArticle = memoize((file: ParsedFile<'articles'>, names: Names, contested: string) =>
  render(file, names, { contested: new Set(contested.split(' ') as ClaimId[]), permalinks: true, parts: file.data.parts }),
);
const renderProfile = memoize((file: ParsedFile<'actors'>, names: Names) => render(file, names, { self: file.id }));
const renderText = memoize((file: TextFile, names: Names) => render(file, names, {}));

/** What names the texts may have, where links to them lead, and what keeps texts that were rendered so. */
export interface Names {
  readonly registry: Registry;
  readonly urls: Urls;
  readonly keeper: Keeper;
}

function render(
  { path, body, bodyLine }: TextFile,
  { registry, urls, keeper }: Names,
  more: Pick<BodyInput, 'contested' | 'permalinks' | 'parts' | 'self'>,
): RenderedBody {
  const inputs = JSON.stringify([path, body, bodyLine, { ...more, contested: [...(more.contested ?? [])] }]);
  return keeper.keep(inputs, () => renderBody({ path, body, bodyLine, registry, urls, ...more }));
}

/**
 * Renders every text of a corpus: articles, the profiles of actors, and questions; once, as long as the file, the names and what
 * contradicts the claims stay as they are. Never throws: faults come back as the `issues` of each body.
 *
 * @param contested Ids of the claims that others contradict; their marks show it.
 */
export function renderBodies({ articles, actors, questions, about }: Corpus, names: Names, contested: ReadonlySet<ClaimId>): Bodies {
  const listContested = ({ data }: ParsedFile<'articles'>): string =>
    data.claims.flatMap(({ id }) => (contested.has(id) ? id : [])).join(' ');
  return {
    articles: new Map(articles.map((file) => [file.id, renderArticle(file, names, listContested(file))])),
    profiles: new Map(actors.map((file) => [file.id, renderProfile(file, names)])),
    questions: new Map(questions.map((file) => [file.id, renderText(file, names)])),
    about: about === undefined ? undefined : renderText(about, names),
  };
}

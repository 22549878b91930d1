import { checkArticle } from './article/check-article.ts';
import { renderBody, type RenderedBody } from './article/render-body.ts';
import { checkAnchors } from './content/check-anchors.ts';
import { checkEventFigures } from './content/check-event-figures.ts';
import { checkQuestions } from './content/check-questions.ts';
import { checkReferences } from './content/check-references.ts';
import { parseCorpus, type Corpus } from './content/corpus.ts';
import type { ContentFile } from './content/parse-content-file.ts';
import { deriveSite, type Bodies } from './graph/derive-site.ts';
import { findContested } from './graph/relate-claims.ts';
import type { Issue } from './issues/issue.ts';
import { buildRegistry, type Registry } from './names/build-registry.ts';
import type { Name } from './names/name-types.ts';
import type { Site } from './site.ts';
import { toAddresses } from './site-addresses.ts';

/** The site, or what keeps it from being built. */
export interface BuildResult {
  readonly site?: Site;
  readonly issues: readonly Issue[];
}

/** Never linked, but known, so that “Pakistan Today” is not taken for Pakistan. */
const toSourceName = (form: string): Name => ({ form, type: 'canonical', ambiguous: true });

/** Content files in, the whole site out; with any fault, every fault and no site. Read from top to bottom. */
export function buildSite(files: readonly ContentFile[]): BuildResult {
  const { corpus, issues: parsing } = parseCorpus(files);
  const registry = buildRegistry([
    ...corpus.actors.map(({ id, data }) => ({ owner: { kind: 'actor' as const, id }, names: data.names })),
    ...corpus.places.map(({ id, data }) => ({ owner: { kind: 'place' as const, id }, names: data.names })),
    ...corpus.sources.map(({ id, data }) => ({ owner: { kind: 'source' as const, id }, names: [toSourceName(data.name)] })),
  ]);
  const contested = findContested(corpus);
  const articles = new Map(
    corpus.articles.map((file) => [file.id, renderBody({ ...file, registry, contested, permalinks: true, pieces: file.data.pieces })]),
  );
  const profiles = new Map(corpus.actors.map((file) => [file.id, renderBody({ ...file, registry, self: file.id })]));
  const questions = new Map(corpus.questions.map((file) => [file.id, renderBody({ ...file, registry })]));

  const issues = [
    ...parsing,
    ...checkReferences(corpus),
    ...checkCollisions(corpus, registry),
    ...checkUniqueIds(corpus),
    ...[articles, profiles, questions].flatMap((bodies) => [...bodies.values()].flatMap((body) => body.issues)),
    ...checkArticles(corpus, articles),
    ...checkProfiles(corpus, profiles),
    ...checkQuestions(corpus, questions),
    ...checkEventFigures(corpus),
    ...checkAnchors(corpus),
    ...checkLinks(corpus, { articles, profiles, questions }),
  ];
  if (issues.length > 0) return { issues };

  return { site: deriveSite(corpus, registry, { articles, profiles, questions }), issues: [] };
}

const checkArticles = ({ articles, actors, places, ids }: Corpus, rendered: ReadonlyMap<string, RenderedBody>): Issue[] => {
  const sound = new Set([...actors, ...places].map(({ id }) => id));
  const faulty = new Set([...ids.actors, ...ids.places].filter((id) => !sound.has(id)));
  return articles.flatMap((file) =>
    checkArticle(file, rendered.get(file.id) as RenderedBody, { actor: ids.actors, place: ids.places, faulty }),
  );
};

const checkProfiles = ({ actors, ids }: Corpus, profiles: ReadonlyMap<string, RenderedBody>): Issue[] =>
  actors.flatMap(({ id, path, body, bodyLine }): Issue[] => {
    if (body.trim() === '')
      return [
        {
          code: 'empty-body',
          file: path,
          line: bodyLine,
          message: 'The actor has no profile.',
          hint: 'Write a sentence or two below the frontmatter.',
        },
      ];
    return (profiles.get(id)?.marks ?? [])
      .filter((mark) => mark.kind !== 'actor' || !ids.actors.has(mark.id))
      .map((mark) => ({
        code: 'unknown-mark',
        file: path,
        line: mark.line,
        message: `“${mark.kind}” “${mark.id}” cannot stand in a profile.`,
        hint: 'Only :actor[…]{#id} of a known actor can.',
      }));
  });

const checkCollisions = ({ actors, places }: Corpus, { collisions }: Registry): Issue[] =>
  collisions.flatMap((bearers) =>
    bearers.slice(1).map(({ owner, form }): Issue => {
      const file = [...(owner.kind === 'actor' ? actors : places)].find(({ id }) => id === owner.id);
      const names: readonly { readonly form: string }[] = file?.data.names ?? [];
      const line = file?.lineOf(['names', names.findIndex((name) => name.form === form)]) ?? 1;
      const others = bearers.filter((other) => other.owner !== owner).map((other) => `${other.owner.kind} ${other.owner.id}`);
      return {
        code: 'name-collision',
        file: file?.path ?? '',
        line,
        message: `The name “${form}” belongs to ${others.join(' and ')} as well.`,
        hint: 'Put “ambiguous: true” on it in every file but that of the owner meant by default.',
      };
    }),
  );

const checkUniqueIds = ({ articles }: Corpus): Issue[] =>
  (['claims', 'editorNotes', 'pieces'] as const).flatMap((key) => {
    const owners = new Map<string, string>();
    return articles.flatMap(({ path, data, lineOf }) =>
      data[key].flatMap(({ id }, i): Issue[] => {
        const earlier = owners.get(id);
        owners.set(id, earlier ?? path);
        if (earlier === undefined) return [];
        return [
          {
            code: 'duplicate-id',
            file: path,
            line: lineOf([key, i, 'id']),
            message: `The id “${id}” in “${key}” is already used in ${earlier}.`,
            hint: 'Ids of claims, notes and pieces are permanent and unique over all articles.',
          },
        ];
      }),
    );
  });

const checkLinks = (corpus: Corpus, { articles, profiles, questions }: Bodies): Issue[] => {
  const addresses = toAddresses(corpus);
  const check = (path: string, body: RenderedBody | undefined): Issue[] =>
    (body?.links ?? [])
      .filter(({ url }) => !url.startsWith('https://') && !addresses.has(url.replace(/#.*$/, '')))
      .map(({ url, line }) => ({
        code: 'broken-link',
        file: path,
        line,
        message: `The link “${url}” leads nowhere.`,
        hint: 'Links inside the site begin and end with “/” (as in /actors/ttp/); others begin with https://.',
      }));
  return [
    ...corpus.articles.flatMap(({ id, path }) => check(path, articles.get(id))),
    ...corpus.actors.flatMap(({ id, path }) => check(path, profiles.get(id))),
    ...corpus.questions.flatMap(({ id, path }) => check(path, questions.get(id))),
  ];
};

import type { Issue, IssueCode } from '../issues/issue.ts';
import { hintNearest } from '../issues/nearest.ts';
import type { RenderedBody } from '../markdown/render-body.ts';
import type { Bodies } from '../markdown/render-bodies.ts';
import { memoize } from '../reuse/memoize.ts';
import type { Entity } from '../names/build-registry.ts';
import type { Corpus } from '../schema/corpus.ts';
import type { ParsedFile } from '../schema/parse-content-file.ts';

interface KnownIds {
  readonly actor: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
  /** Actors and places whose files have faults. Their names are unknown, so whether the text names them is not checked. */
  readonly faulty: ReadonlySet<string>;
}

/** An article lists exactly the actors and places that its text names or marks, and every one that its claims name. */
export function checkListedNames({ articles, actors, places, ids }: Corpus, bodies: Bodies): readonly Issue[] {
  const parsed = new Set<string>([...actors, ...places].map(({ id }) => id));
  const known: KnownIds = {
    actor: ids.actors,
    place: ids.places,
    faulty: new Set([...ids.actors, ...ids.places].filter((id) => !parsed.has(id))),
  };
  return articles
    .filter(({ body }) => body.trim() !== '')
    .flatMap((file) => {
      const body = bodies.articles.get(file.id);
      return body === undefined ? [] : [...checkList('actor', file, body, known), ...checkList('place', file, body, known)];
    });
}

type FirstMentions = Map<string, { readonly text: string; readonly line: number }>;

/** The first mention of each entity of a kind, by its id. */
const findFirstMentions = memoize(({ sections }: RenderedBody) => {
  const first = { actor: new Map(), place: new Map(), source: new Map() } satisfies Record<Entity['kind'], FirstMentions>;
  for (const { mentions, line } of sections.flatMap(({ passages }) => passages))
    for (const { entity, text } of mentions) if (!first[entity.kind].has(entity.id)) first[entity.kind].set(entity.id, { text, line });
  return first;
});

function checkList(
  kind: 'actor' | 'place',
  { path: file, data, lineOf }: ParsedFile<'articles'>,
  body: RenderedBody,
  known: KnownIds,
): readonly Issue[] {
  const key = `${kind}s` as const;
  const listed: readonly string[] = data[key];
  const named = findFirstMentions(body)[kind];
  const inWordings = kind === 'actor' ? body.marks.filter((mark) => mark.kind === 'wording') : [];
  const inClaims = new Set(
    data.claims.flatMap(({ speaker, about, where }): readonly string[] => (kind === 'actor' ? [speaker, ...about] : where)),
  );
  const isMissing = (id: string): boolean => known[kind].has(id) && !listed.includes(id);
  const toUnlisted = (line: number, message: string, hint: string): Issue => ({ code: 'unlisted', file, line, message, hint });

  const unknown = body.marks.filter((mark) => mark.kind === kind && !known[kind].has(mark.id));
  const unlistedNames = [...named].filter(([id]) => isMissing(id));
  const unlistedWordings = new Map(
    inWordings.toReversed().flatMap((mark) => (isMissing(mark.id) && !named.has(mark.id) ? [[mark.id, mark.line] as const] : [])),
  );
  const unlistedInClaims = [...inClaims].filter((id) => isMissing(id) && !named.has(id) && !unlistedWordings.has(id));
  return [
    ...[...unknown, ...inWordings.filter(({ id }) => !known.actor.has(id))].map(({ id, line }): Issue => {
      const message = `The text marks the ${kind} “${id}”, which does not exist.`;
      return { code: 'unknown-reference', file, line, message, hint: hintNearest(id, known[kind], `the file names in content/${key}/`) };
    }),
    ...listed.flatMap((id, i): Issue[] => {
      const toFault = (code: IssueCode, message: string): Issue => ({ code, file, line: lineOf([key, i]), message });
      if (listed.indexOf(id) !== i) return [toFault('duplicate-id', `“${key}” lists “${id}” twice.`)];
      if (named.has(id) || !known[kind].has(id) || known.faulty.has(id)) return [];
      const hint = `Mark the words that mean it: :${kind}[…]{#${id}}.`;
      return [{ ...toFault('never-named', `“${key}” lists “${id}”, which the text never names.`), hint }];
    }),
    ...unlistedNames.map(([id, { line, text }]) =>
      toUnlisted(
        line,
        `The text names ${id} (“${text}”), but “${key}” does not list it.`,
        `Add “${id}” to “${key}”, or write :plain[${text}].`,
      ),
    ),
    ...[...unlistedWordings].map(([id, line]) =>
      toUnlisted(line, `A wording mark names “${id}”, but “${key}” does not list it.`, `Add “${id}” to “${key}”.`),
    ),
    ...unlistedInClaims.map((id) =>
      toUnlisted(lineOf(['claims']), `A claim names “${id}”, but “${key}” does not list it.`, `Add “${id}” to “${key}”.`),
    ),
  ];
}

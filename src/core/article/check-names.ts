import type { ParsedFile } from '../content/parse-content-file.ts';
import type { ArticleData } from '../content/schemas.ts';
import type { Issue } from '../issues/issue.ts';
import { hintNearest } from '../issues/nearest.ts';
import type { RenderedBody } from './render-body.ts';

export interface Known {
  readonly actor: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
  /** Ids of actors and places whose files have faults: their names are not known, so the text is not held against them. */
  readonly faulty: ReadonlySet<string>;
}

/** The article lists just those actors, or places, that its text names or marks, and lists all whom its claims name. */
export function checkNames(
  kind: 'actor' | 'place',
  { path: file, data, lineOf }: ParsedFile<ArticleData>,
  { sections, marks }: RenderedBody,
  known: Known,
): readonly Issue[] {
  const key = `${kind}s` as const;
  const listed = data[key];
  const first = new Map<string, { readonly text: string; readonly line: number }>();
  for (const { mentions, line } of sections.flatMap(({ passages }) => passages))
    for (const { owner, text } of mentions) if (owner.kind === kind && !first.has(owner.id)) first.set(owner.id, { text, line });
  const inClaims = new Set(data.claims.flatMap(({ speaker, about, where }) => (kind === 'actor' ? [speaker, ...about] : where)));
  const inWordings = kind === 'actor' ? marks.filter((mark) => mark.kind === 'wording') : [];
  const isMissing = (id: string): boolean => known[kind].has(id) && !listed.includes(id);

  return [
    ...marks
      .filter((mark) => (mark.kind === kind || (mark.kind === 'wording' && kind === 'actor')) && !known[kind].has(mark.id))
      .map(({ id, line }): Issue => {
        const message = `The text marks the ${kind} “${id}”, which does not exist.`;
        return { code: 'unknown-reference', file, line, message, hint: hintNearest(id, known[kind], `the file names in content/${key}/`) };
      }),
    ...[...first]
      .filter(([id]) => isMissing(id))
      .map(([id, { line, text }]): Issue => {
        const message = `The text names ${id} (“${text}”), but “${key}” does not list it.`;
        return { code: 'unlisted', file, line, message, hint: `Add “${id}” to “${key}”, or write :plain[${text}].` };
      }),
    ...listed.flatMap((id, i): Issue[] => {
      const line = lineOf([key, i]);
      if (listed.indexOf(id) !== i) return [{ code: 'duplicate-id', file, line, message: `“${key}” lists “${id}” twice.` }];
      if (first.has(id) || !known[kind].has(id) || known.faulty.has(id)) return [];
      const message = `“${key}” lists “${id}”, which the text never names.`;
      return [{ code: 'never-named', file, line, message, hint: `Mark the words that mean it: :${kind}[…]{#${id}}.` }];
    }),
    ...inWordings
      .filter(({ id }, i) => isMissing(id) && !first.has(id) && inWordings.findIndex((other) => other.id === id) === i)
      .map(({ id, line }): Issue => {
        const message = `A wording mark names “${id}”, but “${key}” does not list it.`;
        return { code: 'unlisted', file, line, message, hint: `Add “${id}” to “${key}”.` };
      }),
    ...[...inClaims]
      .filter((id) => isMissing(id) && !first.has(id) && !inWordings.some((mark) => mark.id === id))
      .map((id): Issue => {
        const message = `A claim names “${id}”, but “${key}” does not list it.`;
        return { code: 'unlisted', file, line: lineOf(['claims']), message, hint: `Add “${id}” to “${key}”.` };
      }),
  ];
}

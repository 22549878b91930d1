import type { ParsedFile } from '../content/parse-content-file.ts';
import type { ArticleData } from '../content/schemas.ts';
import type { Issue, IssueCode } from '../issues/issue.ts';
import { findNearest, hintNearest } from '../issues/nearest.ts';
import type { Mark } from './body.ts';
import type { RenderedBody } from './render-body.ts';

interface Known {
  readonly actor: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
  /** Ids of actors and places whose files have faults: their names are not known, so the text is not held against them. */
  readonly faulty: ReadonlySet<string>;
}

const declared = {
  claim: { key: 'claims', unmarked: 'claim-unmarked', undeclared: 'claim-undeclared' },
  note: { key: 'editorNotes', unmarked: 'note-unmarked', undeclared: 'note-undeclared' },
  piece: { key: 'pieces', unmarked: 'piece-unmarked', undeclared: 'piece-undeclared' },
} as const;

/** Holds an article's frontmatter against its text: claims, notes and pieces by their marks, actors and places by their mentions. */
export function checkArticle(
  { path, data, lineOf, body, bodyLine }: ParsedFile<ArticleData>,
  rendered: RenderedBody,
  known: Known,
): readonly Issue[] {
  const issue = (code: IssueCode, line: number, message: string, hint?: string): Issue => ({ code, file: path, line, message, hint });
  if (body.trim() === '') return [issue('empty-body', bodyLine, 'The article has no text.', 'Write the text below the frontmatter.')];

  const checkMarked = (kind: keyof typeof declared): Issue[] => {
    const { key, unmarked, undeclared } = declared[kind];
    const entries = data[key];
    const marks = rendered.marks.filter((mark) => mark.kind === kind);
    const markAs = kind === 'piece' ? '::piece{#ID} on a line of its own' : `:${kind}[…]{#ID} round its words`;
    const undeclaredIds = marks.filter(({ id }) => !entries.some((entry) => entry.id === id)).map(({ id }) => id);
    return [
      ...entries.flatMap(({ id }, i) => {
        const places = marks.filter((mark) => mark.id === id);
        if (places.length === 1) return [];
        if (places.length > 1)
          return [
            issue(
              'duplicate-id',
              places[1]?.line ?? bodyLine,
              `The ${kind} “${id}” is marked ${places.length} times.`,
              'One mark for each.',
            ),
          ];
        const nearest = findNearest(id, undeclaredIds);
        return [
          issue(
            unmarked,
            lineOf([key, i, 'id']),
            `The ${kind} “${id}” is marked nowhere in the text.`,
            nearest === undefined ? `Put ${markAs.replace('ID', id)}.` : `The text marks “${nearest}”: the same?`,
          ),
        ];
      }),
      ...marks
        .filter(({ id }) => undeclaredIds.includes(id))
        .map(({ id, line }) =>
          issue(
            undeclared,
            line,
            `The text marks the ${kind} “${id}”, which “${key}” does not have.`,
            hintNearest(
              id,
              entries.map((entry) => entry.id),
              `this file’s “${key}”`,
            ),
          ),
        ),
    ];
  };

  const checkNamed = (kind: 'actor' | 'place'): Issue[] => {
    const key = `${kind}s` as const;
    const mentions = rendered.sections.flatMap(({ passages }) =>
      passages.flatMap((passage) => passage.mentions.map(({ owner, text }) => ({ owner, text, line: passage.line }))),
    );
    const firstOf = new Map(
      mentions
        .filter(({ owner }) => owner.kind === kind)
        .toReversed()
        .map((mention) => [mention.owner.id, mention]),
    );
    const unknownMarks = rendered.marks.filter((mark: Mark) => mark.kind === kind && !known[kind].has(mark.id));
    const inClaims = new Set(data.claims.flatMap(({ speaker, about, where }) => (kind === 'actor' ? [speaker, ...about] : where)));
    return [
      ...unknownMarks.map(({ id, line }) =>
        issue(
          'unknown-reference',
          line,
          `The text marks the ${kind} “${id}”, which does not exist.`,
          hintNearest(id, known[kind], `content/${key}/`),
        ),
      ),
      ...[...firstOf]
        .filter(([id]) => known[kind].has(id) && !data[key].includes(id))
        .map(([id, { line, text }]) =>
          issue(
            'unlisted',
            line,
            `The text names ${id} (“${text}”), but “${key}” does not list it.`,
            `Add “${id}” to “${key}”, or write :plain[${text}].`,
          ),
        ),
      ...data[key].flatMap((id, i) => {
        if (data[key].indexOf(id) !== i) return [issue('duplicate-id', lineOf([key, i]), `“${key}” lists “${id}” twice.`)];
        if (firstOf.has(id) || !known[kind].has(id) || known.faulty.has(id)) return [];
        return [
          issue(
            'never-named',
            lineOf([key, i]),
            `“${key}” lists “${id}”, which the text never names.`,
            `Mark the words that mean it: :${kind}[…]{#${id}}.`,
          ),
        ];
      }),
      ...[...inClaims]
        .filter((id) => id !== 'author' && known[kind].has(id) && !data[key].includes(id))
        .map((id) =>
          issue('unlisted', lineOf(['claims']), `A claim names “${id}”, but “${key}” does not list it.`, `Add “${id}” to “${key}”.`),
        ),
    ];
  };

  return [...checkMarked('claim'), ...checkMarked('note'), ...checkMarked('piece'), ...checkNamed('actor'), ...checkNamed('place')];
}

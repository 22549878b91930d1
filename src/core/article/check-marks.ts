import type { ParsedFile } from '../content/parse-content-file.ts';
import type { ArticleData } from '../content/schemas.ts';
import type { Issue } from '../issues/issue.ts';
import { findNearest, hintNearest } from '../issues/nearest.ts';
import type { RenderedBody } from './render-body.ts';

const declared = {
  claim: { key: 'claims', unmarked: 'claim-unmarked', undeclared: 'claim-undeclared' },
  note: { key: 'editorNotes', unmarked: 'note-unmarked', undeclared: 'note-undeclared' },
  piece: { key: 'pieces', unmarked: 'piece-unmarked', undeclared: 'piece-undeclared' },
} as const;

const toExample = (kind: keyof typeof declared, id: string): string =>
  kind === 'piece' ? `::piece{#${id}} on a line of its own` : `:${kind}[…]{#${id}} round its words`;

/** Each claim, note or piece of the frontmatter stands in the text exactly once, and each mark of the text in the frontmatter. */
export function checkMarks(
  kind: keyof typeof declared,
  { path: file, data, lineOf }: ParsedFile<ArticleData>,
  rendered: RenderedBody,
): readonly Issue[] {
  const { key, unmarked, undeclared } = declared[kind];
  const ids = data[key].map(({ id }) => id);
  const marks = rendered.marks.filter((mark) => mark.kind === kind);
  const strangers = marks.filter(({ id }) => !ids.includes(id));

  const checkEntry = (id: string, i: number): Issue[] => {
    const [first, second, ...more] = marks.filter((mark) => mark.id === id);
    if (second !== undefined) {
      const message = `The ${kind} “${id}” is marked ${more.length + 2} times.`;
      return [{ code: 'duplicate-id', file, line: second.line, message, hint: 'One mark for each.' }];
    }
    if (first !== undefined) return [];
    const nearest = findNearest(
      id,
      strangers.map((mark) => mark.id),
    );
    const hint = nearest === undefined ? `Put ${toExample(kind, id)}.` : `The text marks “${nearest}”: the same?`;
    return [{ code: unmarked, file, line: lineOf([key, i, 'id']), message: `The ${kind} “${id}” is marked nowhere in the text.`, hint }];
  };

  return [
    ...ids.flatMap(checkEntry),
    ...strangers.map(({ id, line }): Issue => {
      const message = `The text marks the ${kind} “${id}”, which “${key}” does not have.`;
      return { code: undeclared, file, line, message, hint: hintNearest(id, ids, `those in this file’s “${key}”`) };
    }),
  ];
}

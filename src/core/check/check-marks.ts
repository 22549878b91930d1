import type { Issue } from '../issues/issue.ts';
import { findNearest, hintNearest } from '../issues/nearest.ts';
import type { RenderedBody } from '../markdown/render-body.ts';
import { memoize } from '../reuse/memoize.ts';
import type { Mark } from '../markdown/read-markup.ts';
import type { Bodies } from '../markdown/render-bodies.ts';
import type { Corpus } from '../schema/corpus.ts';
import type { ParsedFile } from '../schema/parse-content-file.ts';

/** The marks that frontmatter declares, with its key and the codes of the two faults. */
const declared = {
  claim: { key: 'claims', unmarked: 'claim-unmarked', undeclared: 'claim-undeclared' },
  note: { key: 'editorNotes', unmarked: 'note-unmarked', undeclared: 'note-undeclared' },
  part: { key: 'parts', unmarked: 'part-unmarked', undeclared: 'part-undeclared' },
} as const;
type Declared = keyof typeof declared;

/** What the text of an actor's profile, of a question or of the About page may mark instead. */
const hints = {
  profile: 'Only :actor[…]{#id} of a known actor can.',
  question: 'Names link by themselves; claims are named under their positions.',
  'page about the site': 'Names link by themselves; claims and notes belong to articles.',
} as const;

/**
 * In an article each claim, note or part of the frontmatter is marked exactly once, and each such mark is declared. Profiles may mark only
 * known actors; questions and the About page have no marks.
 */
export const checkMarks = (corpus: Corpus, { articles, profiles, questions, about }: Bodies): readonly Issue[] => [
  ...corpus.articles.filter(({ body }) => body.trim() !== '').flatMap((file) => checkArticle(file, articles.get(file.id))),
  ...corpus.actors.flatMap(({ id, path }) => {
    const unknown = (profiles.get(id)?.marks ?? []).filter((mark) => mark.kind !== 'actor' || !has(corpus.ids.actors, mark.id));
    return unknown.map((mark) => toMisplaced(mark, path, 'profile'));
  }),
  ...corpus.questions.flatMap(({ id, path }) => (questions.get(id)?.marks ?? []).map((mark) => toMisplaced(mark, path, 'question'))),
  ...(about?.marks ?? []).map((mark) => toMisplaced(mark, corpus.about?.path ?? '', 'page about the site')),
];

const has = (ids: ReadonlySet<string>, id: string): boolean => ids.has(id);

const toMisplaced = ({ kind, id, line }: Mark, file: string, text: keyof typeof hints): Issue => {
  const message = `“${kind}” “${id}” cannot stand in a ${text}.`;
  return { code: 'unknown-mark', file, line, message, hint: hints[text] };
};

const toExample = (kind: Declared, id: string): string =>
  kind === 'part' ? `::part{#${id}} on a line of its own` : `:${kind}[…]{#${id}} round its words`;

const checkArticle = memoize((file: ParsedFile<'articles'>, body: RenderedBody | undefined): readonly Issue[] =>
  (['claim', 'note', 'part'] as const).flatMap((kind) => checkDeclared(kind, file, body?.marks ?? [])),
);

function checkDeclared(kind: Declared, { path: file, data, lineOf }: ParsedFile<'articles'>, all: readonly Mark[]): readonly Issue[] {
  const { key, unmarked, undeclared } = declared[kind];
  const ids: readonly string[] = data[key].map(({ id }) => id);
  const marks = all.filter((mark) => mark.kind === kind);
  const unknown = marks.filter(({ id }) => !ids.includes(id));

  const checkEntry = (id: string, i: number): Issue[] => {
    const [first, second, ...more] = marks.filter((mark) => mark.id === id);
    if (second !== undefined) {
      const message = `The ${kind} “${id}” is marked ${more.length + 2} times.`;
      return [{ code: 'duplicate-id', file, line: second.line, message, hint: 'One mark for each.' }];
    }
    if (first !== undefined) return [];
    const nearest = findNearest(
      id,
      unknown.map((mark) => mark.id),
    );
    const hint = nearest === undefined ? `Put ${toExample(kind, id)}.` : `The text marks “${nearest}”: the same?`;
    return [{ code: unmarked, file, line: lineOf([key, i, 'id']), message: `The ${kind} “${id}” is marked nowhere in the text.`, hint }];
  };

  return [
    ...ids.flatMap(checkEntry),
    ...unknown.map(({ id, line }): Issue => {
      const message = `The text marks the ${kind} “${id}”, which “${key}” does not have.`;
      return { code: undeclared, file, line, message, hint: hintNearest(id, ids, `those in this file’s “${key}”`) };
    }),
  ];
}

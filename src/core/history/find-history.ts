import {
  historyKey,
  type Change,
  type DiffPart,
  type FieldContent,
  type FileHistory,
  type History,
  type HistoryCollection,
  type HistoryKind,
} from './history.ts';

/** Why no history is known: the content is in no repository of Git, or not committed there; the clone is not whole. */
export type NoHistory = 'no-git' | 'shallow';

/** The histories of all articles, claims, questions and actors of a site, or why none is known. */
export type SiteHistory =
  | { readonly missing: NoHistory }
  | {
      readonly missing?: never;
      /** By the path of the file in the folder of the content. */
      readonly files: ReadonlyMap<string, FileHistory>;
      /** The day of the last change of any file. */
      readonly last: string;
      /** Versions that could not be read. */
      readonly skipped: number;
    };

const collectionOf: Readonly<Record<HistoryKind, HistoryCollection>> = {
  article: 'articles',
  claim: 'articles',
  question: 'questions',
  actor: 'actors',
};

/**
 * The history of something in the file of its article, question or actor: by default the file of its own id. undefined when none is known of
 * it, as when it has not been committed.
 */
export function findHistory(history: SiteHistory, kind: HistoryKind, id: string, fileId: string = id): History | undefined {
  if (history.missing !== undefined) return undefined;
  const file = history.files.get(`${collectionOf[kind]}/${fileId}.md`);
  const found = file?.histories.get(historyKey(kind, id));
  if (found !== undefined || file === undefined || file.histories.size > 0) return found;
  return { first: file.first, last: file.first, changes: [], older: 0 };
}

const countWords = ({ fields }: Change): number =>
  fields.reduce((sum, { parts }) => sum + parts.reduce((words, { text }) => words + text.split(' ').length, 0), 0);

/** Leaves out the oldest changes of several histories that stand on one page, so that their words are at most `max`; they then count as older. */
export function limitWords(histories: readonly (History | undefined)[], max: number): readonly (History | undefined)[] {
  const all = histories.flatMap((history) => history?.changes ?? []);
  let words = 0;
  const shown = new Set(
    all
      .toSorted((a, b) => b.day.localeCompare(a.day))
      .filter((change) => {
        words += countWords(change);
        return words <= max;
      }),
  );
  return histories.map((history) => {
    if (history === undefined) return undefined;
    const changes = history.changes.filter((change) => shown.has(change));
    return { ...history, changes, older: history.older + history.changes.length - changes.length };
  });
}

/** Puts what things are called now in the place of their ids, where a field has ids. An id of what is no longer there stays. */
export function nameIds(change: Change, nameOf: (content: FieldContent, id: string) => string | undefined): Change {
  return {
    ...change,
    fields: change.fields.map((field) => {
      const { content } = field;
      if (content === undefined || content === 'text') return field;
      const toNames = (part: DiffPart): DiffPart => ({
        ...part,
        text: part.text.replaceAll(/[a-z\d]+(?:-[a-z\d]+)*/g, (id) => nameOf(content, id) ?? id),
      });
      return { ...field, parts: field.parts.map(toNames) };
    }),
  };
}

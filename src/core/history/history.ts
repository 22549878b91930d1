import type { Collection } from '../schema/schemas.ts';

/** What has a history. A claim’s is in that of its article’s file. */
export type HistoryKind = 'article' | 'claim' | 'question' | 'actor';

/** The collections whose files have a history. */
export const historyCollections = ['articles', 'questions', 'actors'] as const satisfies readonly Collection[];
export type HistoryCollection = (typeof historyCollections)[number];

/** Words of a text before and after a change. A `gap` stands for words that are the same, or are too many to be shown. */
export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed' | 'gap';
  readonly text: string;
}

/** What the words of a field are: in the language of the article, or ids of other things. undefined: words of the editors. */
export type FieldContent = 'text' | 'actors' | 'places' | 'claims' | 'sources';

export interface FieldChange {
  readonly label: string;
  readonly content?: FieldContent | undefined;
  readonly parts: readonly DiffPart[];
}

/** What was changed on a day, `YYYY-MM-DD` in UTC: from what it was before the day to what it was at its end. */
export interface Change {
  readonly day: string;
  readonly fields: readonly FieldChange[];
}

/** When something was first seen and last changed, and how: newest first, and how many older changes are not kept. */
export interface History {
  readonly first: string;
  readonly last: string;
  readonly changes: readonly Change[];
  readonly older: number;
  /** The day on which it was taken out. */
  readonly gone?: string | undefined;
}

/** The histories of what is in a file, by kind and id. */
export interface FileHistory {
  readonly first: string;
  readonly histories: ReadonlyMap<string, History>;
  /** Versions that could not be read. */
  readonly skipped: number;
}

export const historyKey = (kind: HistoryKind, id: string): string => `${kind} ${id}`;

/** A file as it was at the end of a day; without a text when it was taken out. */
export interface FileVersion {
  readonly day: string;
  readonly text: string | undefined;
}

/** A fault in content, as data: what is wrong, where in the author's file, and how to mend it. Printing is separate. */
export interface Issue {
  readonly code: IssueCode;
  /** Path of the file from the project's root. */
  readonly file: string;
  /** Line in that file, counted from 1. */
  readonly line: number;
  readonly message: string;
  readonly hint?: string | undefined;
}

export type IssueCode =
  | 'empty-file'
  | 'encoding'
  | 'character'
  | 'frontmatter-missing'
  | 'frontmatter-syntax'
  | 'frontmatter-value'
  | 'frontmatter-unknown-key'
  | 'file-name'
  | 'settings-missing'
  | 'missing-folder'
  | 'unknown-folder'
  | 'empty-folder'
  | 'no-articles'
  | 'no-file'
  | 'hidden-file'
  | 'unknown-file'
  | 'file-too-large'
  | 'duplicate-id'
  | 'unknown-reference'
  | 'parents-in-a-circle'
  | 'unknown-kind'
  | 'name-collision'
  | 'empty-body'
  | 'dropped-text'
  | 'raw-html'
  | 'unknown-mark'
  | 'mark-misplaced'
  | 'claim-unmarked'
  | 'claim-undeclared'
  | 'note-unmarked'
  | 'note-undeclared'
  | 'part-unmarked'
  | 'part-undeclared'
  | 'heading-order'
  | 'broken-link'
  | 'unlisted'
  | 'never-named'
  | 'unknown-figure'
  | 'unknown-quotation'
  | 'original-missing'
  | 'denial-of-other'
  | 'claim-too-early'
  | 'answer'
  | 'still-there'
  | 'voice-heard'
  | 'counts-articles'
  | 'loaded-word';

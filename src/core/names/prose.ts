/** A stretch of a text; offsets are UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The prose of a file: what a reader reads, without what only programs do. */
export interface Prose {
  /** Where names are searched for. No name runs across a `gap`; names run across a `joiner`. */
  readonly text: string;
  /** The paragraphs, headings, list items and cells of `text`, in order. No name leaves one. */
  readonly paragraphs: readonly Range[];
  /** Where a stretch of `text` stands in the file. */
  readonly toSource: (range: Range) => Range;
}

/** Replaces characters that are not prose. No name runs across it. */
export const gap = '\u0000';
/** Replaces the signs of emphasis and links inside a paragraph (word joiner). Names run across it. */
export const joiner = '\u2060';

/** Replaces every character but line breaks, so that offsets and lines stay the same. */
export const blank = (text: string, by: string): string => text.replace(/[^\n]/g, by);

/** True for `a@b.c`, whatever stands for the letters. */
const isEmail = (word: string): boolean => {
  const at = word.indexOf('@', 1);
  return at > 0 && word.lastIndexOf('.', word.length - 2) > at + 1;
};

/** Blanks the address in a run of characters without a space. One expression for all of it would take the cube of the run’s length. */
const blankAddress = (word: string): string => {
  const start = isEmail(word) ? 0 : word.search(/https?:\/\/.|www\../s);
  return start < 0 ? word : word.slice(0, start) + blank(word.slice(start), gap);
};

/** More combining marks than any language puts on a letter: Unicode’s stream-safe text has at most 30 (UAX #15). Sorting more is slow. */
const storm = /\p{M}{31,}/gu;

/** Replaces addresses, and storms of combining marks, character by character. */
export const blankNonProse = (text: string): string => text.replace(storm, (marks) => blank(marks, gap)).replace(/\S+/g, blankAddress);

/** True when something is left to read. */
export const hasProse = (text: string, { start, end }: Range): boolean => /[^\s\u0000\u2060]/.test(text.slice(start, end));

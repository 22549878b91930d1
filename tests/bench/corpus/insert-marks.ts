/** Words of a text that a mark of `content/README.md` stands round. */
export interface MarkedWords {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly id?: string;
}

/** Writes marks into a text. One may stand inside another, and a wording mark adds the quotation marks. */
export function insertMarks(text: string, marks: readonly MarkedWords[]): string {
  const inserted = marks
    .flatMap(({ start, end, kind, id }) => {
      const [open, close] = kind === 'wording' ? ['“', '”'] : ['', ''];
      // Where several meet, those that end come first, inner ones before outer ones, then those that begin, outer ones first.
      return [
        { at: start, isOpening: 1, nesting: -end, words: `:${kind}[${open}` },
        { at: end, isOpening: 0, nesting: -start, words: `${close}]${id === undefined ? '' : `{#${id}}`}` },
      ];
    })
    .toSorted((a, b) => a.at - b.at || a.isOpening - b.isOpening || a.nesting - b.nesting);
  const parts = inserted.map(({ at, words }, i) => text.slice(inserted[i - 1]?.at ?? 0, at) + words);
  return parts.join('') + text.slice(inserted.at(-1)?.at ?? 0);
}

import type { Name, NameType } from '../../src/core/schema/name.ts';

/** The forms of an entity by type: `{ acronym: ['TTP'] }`. An ending `?` makes a form ambiguous, an ending `!` its spacing exact. */
export type Forms = Partial<Readonly<Record<NameType, readonly string[]>>>;
export type FormsById = Readonly<Record<string, Forms>>;

export const makeNames = (forms: Forms): readonly Name[] =>
  (Object.entries(forms) as [NameType, readonly string[]][]).flatMap(([type, written]) =>
    written.map((form) => ({
      form: form.replace(/[?!]$/, ''),
      type,
      ambiguous: form.endsWith('?'),
      exactSpacing: form.endsWith('!'),
    })),
  );

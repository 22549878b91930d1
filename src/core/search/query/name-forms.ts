import { toWords, type Word } from '../../names/fold.ts';
import type { NameType } from '../../schema/name.ts';
import type { IndexFile } from '../index/index-file.ts';

/** A form of a name in the index, and the positions of the pages that it leads to; without pages it names something else. */
export interface ResolvedForm {
  readonly form: string;
  readonly type: NameType;
  readonly pages: readonly number[];
  /** The page of the actor that uses this form as a label for somebody else. */
  readonly by?: number | undefined;
  /** True when the form occurs in article text or is a title. */
  readonly isPrinted: boolean;
}

/** A form with the rule for its spaces: with exact spacing they may not be typed as hyphens. */
export interface NameForm extends ResolvedForm {
  readonly exactSpacing: boolean;
  readonly words: readonly Word[];
}

/** The forms of an index, in its order; then the names of things without a page. */
export const toNameForms = ({
  names,
  printedCount,
  unrelated,
}: Pick<IndexFile, 'names' | 'printedCount' | 'unrelated'>): readonly NameForm[] => [
  ...names.map(([form, type, pages, by, exactSpacing], i) => {
    return { form, type, pages, by: by ?? undefined, isPrinted: i < printedCount, exactSpacing: exactSpacing === 1, words: toWords(form) };
  }),
  ...unrelated.map((form) => ({
    form,
    type: 'unrelated' as const,
    pages: [],
    isPrinted: false,
    exactSpacing: false,
    words: toWords(form),
  })),
];

/** “Pakistan-Taliban” is two names; “Pakistan Taliban”, with a space, is one. */
export const conflictsWithSpacing = ({ exactSpacing, form }: NameForm, typed: string): boolean =>
  exactSpacing && /\p{L}[-–]\p{L}/u.test(typed) && !form.includes('-');

import { toWords, type Word } from '../../names/fold.ts';
import type { NameType } from '../../schema/name.ts';
import type { Tokenizer } from '../index/create-tokenizer.ts';
import type { IndexedName, Manifest } from '../index/index-file.ts';
import { toNameKeys } from '../index/name-keys.ts';

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
  /** What it stands under in the index. */
  readonly keys: readonly string[];
}

/** The form of a name that stands at a position among all names. */
export const toNameForm = (
  [form, type, pages, by, exactSpacing]: IndexedName,
  position: number,
  { printedCount }: Pick<Manifest, 'printedCount'>,
  tokenizer: Tokenizer,
): NameForm => ({
  ...{ form, type, pages, by: by ?? undefined, isPrinted: position < printedCount, exactSpacing: exactSpacing === 1 },
  words: toWords(form),
  keys: toNameKeys(form, tokenizer),
});

/** “Pakistan-Taliban” is two names; “Pakistan Taliban”, with a space, is one. */
export const conflictsWithSpacing = ({ exactSpacing, form }: Pick<NameForm, 'exactSpacing' | 'form'>, typed: string): boolean =>
  exactSpacing && /\p{L}[-–]\p{L}/u.test(typed) && !form.includes('-');

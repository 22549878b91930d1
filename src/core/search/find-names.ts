import { toNameKey, toWords } from '../names/fold.ts';
import type { NameType } from '../schema/name.ts';
import type { Tokenizer } from './create-tokenizer.ts';
import type { IndexFile } from './index-file.ts';

/** A form of a name in the index, and the positions of the pages that it leads to. */
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
}

/** A part of a query that is a name, with all forms that it may stand for. */
export interface ResolvedName {
  readonly typed: string;
  readonly forms: readonly ResolvedForm[];
}

export interface NameFinder {
  /** The name that a whole text is, in any letter case, spelling of accents and punctuation; undefined when it is none. */
  readonly lookUp: (text: string) => ResolvedName | undefined;
  /** The names in a query, the longest first at each word, or the whole query as one; and what remains of it. */
  readonly findNames: (query: string) => { readonly names: readonly ResolvedName[]; readonly remainder: string };
  /** The pages of names that a text would be, were its hyphens spaces. */
  readonly findSpacingConflicts: (text: string) => ReadonlySet<number>;
}

/** The forms of an index, in its order. */
export const toNameForms = ({ names, printedCount }: Pick<IndexFile, 'names' | 'printedCount'>): readonly NameForm[] =>
  names.map(([form, type, pages, by, exactSpacing], i) => {
    return { form, type, pages, by: by ?? undefined, isPrinted: i < printedCount, exactSpacing: exactSpacing === 1 };
  });

/** “Pakistan-Taliban” is two names; “Pakistan Taliban”, with a space, is one. */
const conflictsWithSpacing = ({ exactSpacing, form }: NameForm, typed: string): boolean =>
  exactSpacing && /\p{L}[-–]\p{L}/u.test(typed) && !form.includes('-');

/** Beside other words, “Taliban” means the movements of that name, not every group that the umbrella term covers. */
const withoutUmbrellas = ({ typed, forms }: ResolvedName): ResolvedName => {
  const narrow = forms.filter(({ type }) => type !== 'broader');
  return { typed, forms: narrow.length > 0 ? narrow : forms };
};

/** Creates a finder over the forms of an index. */
export function createNameFinder(forms: readonly NameForm[], { tokenize }: Tokenizer): NameFinder {
  const byKey = Map.groupBy(forms, ({ form }) => toNameKey(form));
  const maxWords = Math.max(1, ...forms.map(({ form }) => toWords(form).length));

  const lookUp = (typed: string): ResolvedName | undefined => {
    // “is” and “in” are words; only “IS” and “IN”, as typed, are names.
    const isStopWord = tokenize(typed).length === 0;
    const found = byKey.get(toNameKey(typed))?.filter((form) => (!isStopWord || form.form === typed) && !conflictsWithSpacing(form, typed));
    return found === undefined || found.length === 0 ? undefined : { typed, forms: found };
  };

  const splitIntoNames = (query: string): ReturnType<NameFinder['findNames']> => {
    const words = toWords(query);
    const names: ResolvedName[] = [];
    let remainder = '';
    let remainderFrom = 0;
    for (let at = 0; at < words.length;) {
      let name: ResolvedName | undefined;
      let length = Math.min(maxWords, words.length - at);
      for (; length > 0 && name === undefined; length -= 1) name = lookUp(query.slice(words[at]?.start, words[at + length - 1]?.end));
      if (name !== undefined) {
        names.push(withoutUmbrellas(name));
        remainder += `${query.slice(remainderFrom, words[at]?.start)} `;
        remainderFrom = words[at + length]?.end ?? query.length;
      }
      at += name === undefined ? 1 : length + 1;
    }
    return { names, remainder: (remainder + query.slice(remainderFrom)).trim() };
  };

  return {
    lookUp,
    findNames: (query) => {
      const whole = lookUp(query.trim());
      return whole === undefined ? splitIntoNames(query) : { names: [whole], remainder: '' };
    },
    findSpacingConflicts: (text) =>
      new Set(byKey.get(toNameKey(text))?.flatMap((form) => (conflictsWithSpacing(form, text) ? form.pages : []))),
  };
}

import type { NameType } from '../schema/name.ts';

/**
 * When a form is linked: always, once the text has given the entity's full name, or only where the author marks it. A form that
 * `takes-words` is not linked either, but no shorter name is found inside it.
 */
export type Linking = 'always' | 'after-full-name' | 'takes-words' | 'when-marked';

interface NameRule {
  readonly linking: Linking;
  /** The text must have the same letter case as the form (acronyms: “US” is not “us”). */
  readonly exactCase: boolean;
  /** True when a search for it finds its entity. */
  readonly searched: boolean;
  /** True when a misspelt query may be corrected to it. Never for an acronym: one letter more or less is another acronym. */
  readonly fuzzy: boolean;
  /** True when the site may print it as a name that somebody uses; false when it serves search alone. */
  readonly shown: boolean;
  /** True for a name, which has an address of its own; false for words that only describe. */
  readonly isName: boolean;
  /** What the form is, for readers. */
  readonly label: string;
}

const base = { linking: 'always', exactCase: false, searched: true, fuzzy: true, shown: true, isName: true } as const;

/** What follows from the type of a name. */
export const nameRules = {
  canonical: { ...base, label: 'full name' },
  variant: { ...base, label: 'other name or spelling' },
  misspelling: { ...base, fuzzy: false, label: 'misspelling' },
  acronym: { ...base, exactCase: true, fuzzy: false, label: 'acronym' },
  former: { ...base, label: 'former name' },
  exonym: { ...base, fuzzy: false, label: 'label given by others' },
  native: { ...base, label: 'name in another script' },
  government: { ...base, label: 'name of the government' },
  short: { ...base, linking: 'after-full-name', label: 'short form' },
  surname: { ...base, linking: 'after-full-name', label: 'surname' },
  broader: { ...base, linking: 'when-marked', label: 'wider name' },
  metonym: { ...base, linking: 'takes-words', label: 'stands for it' },
  demonym: { ...base, linking: 'takes-words', label: 'word for its people' },
  descriptor: { ...base, linking: 'when-marked', isName: false, label: 'description' },
  epithet: { ...base, linking: 'when-marked', isName: false, label: 'epithet' },
  title: { ...base, linking: 'when-marked', isName: false, label: 'title' },
  'search-only': { ...base, linking: 'when-marked', shown: false, label: 'for search only' },
  unrelated: {
    linking: 'takes-words',
    exactCase: false,
    searched: false,
    fuzzy: false,
    shown: false,
    isName: false,
    label: 'another thing',
  },
} as const satisfies Record<NameType, NameRule>;

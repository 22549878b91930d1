/**
 * When a form of a name links by itself: always, once the owner's full name has stood in the text, or only when the author marks
 * it; a form that takes its words never links by itself either, but keeps shorter names inside it from being found.
 */
export type Linking = 'always' | 'after-full-name' | 'takes-words' | 'when-marked';

interface NameRule {
  readonly linking: Linking;
  /** The text must have the very letter case of the form (acronyms: “US” is not “us”). */
  readonly exactCase: boolean;
  /** Does it lead a search to its owner? */
  readonly searched: boolean;
  /** May a misspelt query be mended to it? Never to an acronym: a letter more or less is another one. */
  readonly fuzzy: boolean;
  /** May the site print the form as a name that somebody uses, or does it serve search alone? */
  readonly shown: boolean;
  /** Is it a name, so that it has an address of its own that leads to the owner, or words that describe? */
  readonly isName: boolean;
  /** What the form is, in words for readers. */
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
  imposed: { ...base, fuzzy: false, label: 'label given by others' },
  native: { ...base, label: 'name in another script' },
  government: { ...base, label: 'name of the government' },
  short: { ...base, linking: 'after-full-name', label: 'short form' },
  surname: { ...base, linking: 'after-full-name', label: 'surname' },
  umbrella: { ...base, linking: 'when-marked', label: 'wider name' },
  metonym: { ...base, linking: 'takes-words', label: 'metonym' },
  demonym: { ...base, linking: 'takes-words', label: 'demonym' },
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
} as const satisfies Record<string, NameRule>;

export type NameType = keyof typeof nameRules;
export const nameTypes = Object.keys(nameRules) as [NameType, ...NameType[]];

export interface Name {
  readonly form: string;
  readonly type: NameType;
  /** BCP 47 language of a form in another script. */
  readonly lang?: string | undefined;
  /** Id of the actor that gives an imposed label. */
  readonly by?: string | undefined;
  /** Another owner has the form as well: never linked by guess, and search offers all owners. */
  readonly ambiguous?: boolean | undefined;
  /** Spaces and hyphens may not stand for one another (“Pakistan Taliban” is one group, “Pakistan-Taliban” two actors). */
  readonly exactSpacing?: boolean | undefined;
}

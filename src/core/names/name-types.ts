/** When a form of a name links by itself: always, once the owner's full name has stood in the article, or only when the author marks it. */
export type Linking = 'always' | 'after-full-name' | 'when-marked';

interface NameRule {
  readonly linking: Linking;
  /** The text must have the very letter case of the form (acronyms: “US” is not “us”). */
  readonly exactCase: boolean;
  /** May the site print the form as a name in use, or does it serve search alone? */
  readonly shown: boolean;
  readonly label: string;
}

/** What follows from the type of a name. Every form of every type is found by search. */
export const nameRules = {
  name: { linking: 'always', exactCase: false, shown: true, label: 'name' },
  variant: { linking: 'always', exactCase: false, shown: true, label: 'variant' },
  misspelling: { linking: 'always', exactCase: false, shown: true, label: 'misspelling' },
  acronym: { linking: 'always', exactCase: true, shown: true, label: 'acronym' },
  government: { linking: 'always', exactCase: false, shown: true, label: 'name of the government' },
  short: { linking: 'after-full-name', exactCase: false, shown: true, label: 'short form' },
  surname: { linking: 'after-full-name', exactCase: false, shown: true, label: 'surname' },
  metonym: { linking: 'when-marked', exactCase: false, shown: true, label: 'metonym' },
  demonym: { linking: 'when-marked', exactCase: false, shown: true, label: 'demonym' },
  descriptor: { linking: 'when-marked', exactCase: false, shown: true, label: 'description' },
  epithet: { linking: 'when-marked', exactCase: false, shown: true, label: 'epithet' },
  title: { linking: 'when-marked', exactCase: false, shown: true, label: 'title' },
  native: { linking: 'always', exactCase: false, shown: true, label: 'name in another script' },
  'search-only': { linking: 'when-marked', exactCase: false, shown: false, label: 'for search only' },
} as const satisfies Record<string, NameRule>;

export type NameType = keyof typeof nameRules;
export const nameTypes = Object.keys(nameRules) as [NameType, ...NameType[]];

export interface Name {
  readonly form: string;
  readonly type: NameType;
  /** BCP 47 language of a form in another script. */
  readonly lang?: string | undefined;
  /** Another owner has the form as well: never linked by guess, and search offers all owners. */
  readonly ambiguous?: boolean | undefined;
  /** Spaces and hyphens may not stand for one another (“Pakistan Taliban” is one group, “Pakistan-Taliban” two actors). */
  readonly exactSpacing?: boolean | undefined;
}

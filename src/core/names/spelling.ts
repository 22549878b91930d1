import { toStem, type Inflections } from './inflect.ts';

/** Which letters the spellings of one name interchange. */
export interface Alphabet {
  /** By consonant: the first of its group. */
  readonly consonants: ReadonlyMap<string, string>;
  /** By vowel: its groups, as a set of bits. */
  readonly vowels: ReadonlyMap<string, number>;
  /** A consonant or vowel of several letters, or any letter. */
  readonly letter: RegExp;
  readonly inflections: Inflections;
  /** What letters of other scripts are in Latin letters. */
  readonly latin: Readonly<Record<string, string>>;
}

/** A folded word and how it sounds: its consonants, and the vowels before each of them and after the last, as sets of bits. */
export interface Sounds {
  readonly word: string;
  readonly consonants: string;
  readonly vowels: readonly number[];
}

/** Words with fewer consonants have all their vowels. */
const minConsonants = 4;

/** Builds an alphabet from groups of letters that spellings interchange, as “kh q c”. A vowel may be in two groups. */
export function buildAlphabet(
  consonantGroups: readonly string[],
  vowelGroups: readonly string[],
  inflections: Inflections = [],
  latin: Alphabet['latin'] = {},
): Alphabet {
  const consonants = new Map(consonantGroups.flatMap((group) => group.split(' ').map((letter, _, all) => [letter, all[0] ?? letter])));
  const vowels = new Map<string, number>();
  for (const [i, group] of vowelGroups.entries())
    for (const vowel of group.split(' ')) vowels.set(vowel, (vowels.get(vowel) ?? 0) | (1 << i));
  const longestFirst = [...consonants.keys()].toSorted((a, b) => b.length - a.length);
  return { consonants, vowels, letter: new RegExp([...longestFirst, '.'].join('|'), 'gu'), inflections, latin };
}

/**
 * Says how a folded word sounds. As in Soundex, each consonant stands for its group and none is doubled; unlike there the vowels are kept, and
 * the first letter counts like those after it. An h at the end, after a vowel, is left out.
 */
export function toSounds(word: string, { consonants: groups, vowels: bitsOf, letter: pattern, inflections, latin }: Alphabet): Sounds {
  const stem = toStem(word, inflections).replace(/[^a-z]/gu, (letter) => latin[letter] ?? letter);
  let consonants = '';
  const vowels = [0];
  for (const [letter] of stem.replace(/(?<=[aeiou])h$/, '').matchAll(pattern)) {
    const bits = bitsOf.get(letter);
    const consonant = groups.get(letter) ?? letter;
    if (bits !== undefined) vowels.push((vowels.pop() ?? 0) | bits);
    else if (!consonants.endsWith(consonant) || vowels.at(-1) !== 0) {
      consonants += consonant;
      vowels.push(0);
    }
  }
  return { word, consonants, vowels };
}

/**
 * True when two words with the same consonants may be spellings of one name: where both have vowels, one group has some of both. Inside a
 * longer word one vowel may be left out (“Zawahri”, but “Swat” is not “Soviet”).
 */
export function isSameName({ vowels: a }: Sounds, { vowels: b }: Sounds): boolean {
  const unlike = a.flatMap((bits, i) => ((bits & (b[i] ?? 0)) !== 0 || bits === b[i] ? [] : i));
  const isLeftOut = (i: number): boolean => i > 0 && i < a.length - 1 && a.length > minConsonants && (a[i] === 0 || b[i] === 0);
  return unlike.length <= 1 && unlike.every(isLeftOut);
}

/** Says how words sound, each worked out once. */
export function createSounder(alphabet: Alphabet): (word: string) => Sounds {
  const known = new Map<string, Sounds>();
  return (word) => {
    const sounds = known.get(word) ?? toSounds(word, alphabet);
    known.set(word, sounds);
    return sounds;
  };
}

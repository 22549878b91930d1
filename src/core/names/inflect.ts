import type { NameWords } from '../schema/name-words.ts';
import { foldWord } from './fold.ts';

/** How words of a script are inflected. All is folded; what is taken off is listed longest first. */
interface Rule {
  readonly script: RegExp;
  readonly articles: readonly string[];
  readonly prepositions: readonly string[];
  readonly endings: readonly string[];
  readonly particles: ReadonlySet<string>;
}

/** How words of some scripts are inflected. */
export type Inflections = readonly Rule[];

/** What is left of a word at least; one letter more when more than one is taken off its end. */
const minStem = 3;

const longestFirst = (words: readonly string[]): readonly string[] => words.map(foldWord).toSorted((a, b) => b.length - a.length);

/** Prepares the inflections of content for `toStem` and its neighbours. */
export const compileInflections = (inflections: NameWords['inflections']): Inflections =>
  Object.entries(inflections).map(([script, { articles, prepositions, endings, particles }]) => ({
    script: new RegExp(`^\\p{Script=${script}}`, 'u'),
    articles: longestFirst(articles),
    prepositions: longestFirst(prepositions),
    endings: longestFirst(endings),
    particles: new Set(particles.map(foldWord)),
  }));

const findRule = (word: string, inflections: Inflections): Rule | undefined => inflections.find(({ script }) => script.test(word));

/**
 * The stem of a folded word: it without its article and its ending, as light stemmers take off (Larkey, Ballesteros, Connell 2002), but never
 * shorter than three letters; in a script without rules, the word itself. Example: of “талибов” it is “талиб” where “ов” is an ending.
 */
export function toStem(word: string, inflections: Inflections): string {
  const rule = findRule(word, inflections);
  if (rule === undefined) return word;
  const article = rule.articles.find((one) => word.startsWith(one) && word.length - one.length >= minStem) ?? '';
  const rest = word.slice(article.length);
  const ending =
    rule.endings.find((one) => rest.endsWith(one) && rest.length - one.length >= (one.length > 1 ? minStem + 1 : minStem)) ?? '';
  return rest.slice(0, rest.length - ending.length);
}

/** The stems that a folded word may have, its own first: a preposition may be written together with it. */
export function toStems(word: string, inflections: Inflections): readonly string[] {
  const found =
    findRule(word, inflections)?.prepositions.filter((one) => word.startsWith(one) && word.length - one.length >= minStem) ?? [];
  return [toStem(word, inflections), ...found.map((one) => toStem(word.slice(one.length), inflections))];
}

/** True for a folded word that only says how a name stands to other words, such as a postposition. */
export const isParticle = (word: string, inflections: Inflections): boolean => findRule(word, inflections)?.particles.has(word) ?? false;

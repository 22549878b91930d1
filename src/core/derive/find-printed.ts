import { toWords, type Word } from '../names/fold.ts';
import { nameRules } from '../names/name-rules.ts';
import type { Name } from '../schema/name.ts';
import type { Article } from '../model/article.ts';

type Form = Pick<Name, 'form' | 'type'>;

/** A name that no article has been found to print yet, in words. */
interface Sought {
  readonly key: string;
  readonly words: readonly Word[];
  readonly exactCase: boolean;
}

const toKey = ({ type, form }: Form): string => `${nameRules[type].exactCase ? 'exact' : 'folded'} ${form}`;

const toTexts = ({ data, sections, passages }: Article): readonly string[] => [
  data.title,
  ...sections.map(({ title }) => title ?? ''),
  ...passages.map(({ text }) => text),
];

/**
 * Finds which of some names the articles print, linked or not, in one reading of all texts: where the first word of a name stands, the
 * others must follow in the same text. Acronyms must have the same letter case. Returns a function that is true for a name that is printed,
 * and false for one that was not among `names`.
 */
export function createPrintedCheck(articles: readonly Article[], names: Iterable<Form>): (name: Form) => boolean {
  const printed = new Set<string>();
  const sought = new Map<string, readonly Sought[]>();
  for (const [key, name] of new Map(Array.from(names, (name) => [toKey(name), name]))) {
    const words = toWords(name.form);
    const first = words[0]?.folded;
    if (first !== undefined) sought.set(first, [...(sought.get(first) ?? []), { key, words, exactCase: nameRules[name.type].exactCase }]);
  }
  for (const article of articles)
    for (const text of toTexts(article)) {
      const words = toWords(text);
      for (const [at, { folded }] of words.entries()) {
        const candidates = sought.get(folded);
        if (candidates === undefined) continue;
        const left = candidates.filter((name) => !startsAt(words, at, name));
        if (left.length === candidates.length) continue;
        for (const { key } of candidates) if (left.every((name) => name.key !== key)) printed.add(key);
        if (left.length === 0) sought.delete(folded);
        else sought.set(folded, left);
      }
    }
  return (name) => printed.has(toKey(name));
}

const startsAt = (text: readonly Word[], at: number, { words, exactCase }: Sought): boolean =>
  words.every(({ folded, raw }, i) => text[at + i]?.folded === folded && (!exactCase || text[at + i]?.raw === raw));

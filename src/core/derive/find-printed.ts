import { toWords } from '../names/fold.ts';
import { nameRules } from '../names/name-rules.ts';
import type { Name } from '../schema/name.ts';
import type { Article } from '../model/article.ts';

/** The words of an article, and the positions of each by its folded form. */
interface PrintedWords {
  readonly raw: readonly string[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

const toPrintedWords = ({ data, sections, passages }: Article): PrintedWords => {
  const texts = [data.title, ...sections.map(({ title }) => title ?? ''), ...passages.map(({ text }) => text)];
  // An empty word after each text, so that no name runs from one text into the next.
  const words = texts.flatMap((text) => [...toWords(text), { raw: '', folded: '' }]);
  const places = new Map<string, number[]>();
  for (const [i, { folded }] of words.entries()) {
    const known = places.get(folded);
    if (known === undefined) places.set(folded, [i]);
    else known.push(i);
  }
  return { raw: words.map(({ raw }) => raw), places };
};

/** Creates a function that is true when any article prints a name, linked or not. Acronyms must have the same letter case. */
export function createPrintedCheck(articles: readonly Article[]): (name: Pick<Name, 'form' | 'type'>) => boolean {
  const printed = articles.map(toPrintedWords);
  const isIn = ({ raw, places }: PrintedWords, { form, type }: Pick<Name, 'form' | 'type'>): boolean => {
    const words = toWords(form);
    const fits = (at: number): boolean =>
      words.every(
        (word, i) => places.get(word.folded)?.includes(at + i) === true && (!nameRules[type].exactCase || raw[at + i] === word.raw),
      );
    return words.length > 0 && words.every(({ folded }) => places.has(folded)) && (places.get(words[0]?.folded ?? '') ?? []).some(fits);
  };
  const known = new Map<string, boolean>();
  return (name) => {
    const key = `${name.type} ${name.form}`;
    const found = known.get(key) ?? printed.some((words) => isIn(words, name));
    known.set(key, found);
    return found;
  };
}

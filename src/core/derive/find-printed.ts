import { toWords } from '../names/fold.ts';
import { nameRules } from '../names/name-rules.ts';
import { type Name } from '../schema/name.ts';
import type { Article } from '../model/article.ts';

/** The words of an article by their folded form, and where each stands. */
interface Print {
  readonly raw: readonly string[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

const toPrint = ({ data, sections, passages }: Article): Print => {
  const texts = [data.title, ...sections.map(({ title }) => title ?? ''), ...passages.map(({ text }) => text)];
  // A word of no text between two texts, so that no name runs from one into the other.
  const words = texts.flatMap((text) => [...toWords(text), { raw: '', folded: '' }]);
  const places = new Map<string, number[]>();
  for (const [i, { folded }] of words.entries()) {
    const known = places.get(folded);
    if (known === undefined) places.set(folded, [i]);
    else known.push(i);
  }
  return { raw: words.map(({ raw }) => raw), places };
};

/** Tells of a name whether any article prints it, linked or not; an acronym must stand in its own letter case. */
export function createPrintedCheck(articles: readonly Article[]): (name: Pick<Name, 'form' | 'type'>) => boolean {
  const prints = articles.map(toPrint);
  const isIn = ({ raw, places }: Print, { form, type }: Pick<Name, 'form' | 'type'>): boolean => {
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
    const found = known.get(key) ?? prints.some((print) => isIn(print, name));
    known.set(key, found);
    return found;
  };
}

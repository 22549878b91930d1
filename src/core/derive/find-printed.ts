import { toWords, type Word } from '../names/fold.ts';
import { nameRules } from '../names/name-rules.ts';
import type { Name } from '../schema/name.ts';
import type { Article } from '../model/article.ts';

type Form = Pick<Name, 'form' | 'type'>;

/** Names that begin with the same words: those that have no further one, and what may follow. */
interface Branch {
  readonly names: { readonly key: string; readonly words: readonly Word[]; readonly exactCase: boolean }[];
  readonly next: Map<string, Branch>;
}

const toKey = ({ type, form }: Form): string => `${nameRules[type].exactCase ? 'exact' : 'folded'} ${form}`;

const toTexts = ({ data, sections, passages }: Article): readonly string[] => [
  data.title,
  ...sections.map(({ title }) => title ?? ''),
  ...passages.map(({ text }) => text),
];

/**
 * Finds which of some names the articles print, linked or not, in one reading of all texts: at each word, the names that follow are found
 * in a tree of their words. Acronyms must have the same letter case. Returns a function that is true for a name that is printed, and false
 * for one that was not among `names`.
 */
export function createPrintedCheck(articles: readonly Article[], names: Iterable<Form>): (name: Form) => boolean {
  const tree = growTree(names);
  const printed = new Set<string>();
  for (const text of articles.flatMap(toTexts)) {
    const words = toWords(text);
    for (const start of words.keys()) {
      let branch: Branch | undefined = tree;
      for (let end = start; branch !== undefined; end += 1) {
        for (const name of branch.names)
          if (!name.exactCase || name.words.every(({ raw }, i) => words[start + i]?.raw === raw)) printed.add(name.key);
        const word: Word | undefined = words[end];
        branch = word === undefined ? undefined : branch.next.get(word.folded);
      }
    }
  }
  return (name) => printed.has(toKey(name));
}

function growTree(names: Iterable<Form>): Branch {
  const tree: Branch = { names: [], next: new Map() };
  for (const [key, { form, type }] of new Map(Array.from(names, (name) => [toKey(name), name]))) {
    const words = toWords(form);
    let branch = tree;
    for (const { folded } of words) {
      const next: Branch = branch.next.get(folded) ?? { names: [], next: new Map() };
      branch.next.set(folded, next);
      branch = next;
    }
    if (branch !== tree) branch.names.push({ key, words, exactCase: nameRules[type].exactCase });
  }
  return tree;
}

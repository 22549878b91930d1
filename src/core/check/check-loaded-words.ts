import type { Issue } from '../issues/issue.ts';
import type { Bodies } from '../markdown/render-bodies.ts';
import { memoize } from '../reuse/memoize.ts';
import type { Corpus } from '../schema/corpus.ts';
import type { Settings } from '../schema/settings.ts';
import { listProse, type Prose } from './list-prose.ts';
import { blankQuotations, toAlternatives } from './quotations.ts';

const inOwnVoice: ReadonlySet<Prose['of']> = new Set(['text', 'deck', 'claim', 'route', 'note', 'profile', 'question', 'event']);
/** The texts of articles that are the site's own say what they like. */
const inOwnArticles: ReadonlySet<Prose['of']> = new Set(['deck', 'claim', 'text']);

/** Words of the settings that take a side stand in quotation marks, as the words of whoever uses them. */
export function checkLoadedWords(corpus: Corpus, bodies: Bodies): readonly Issue[] {
  const { loadedWords, texts } = corpus.settings?.data ?? { loadedWords: [], texts: 'retellings' };
  if (loadedWords.length === 0) return [];
  const loaded = `(?<![\\p{L}\\p{N}-])(?:${toAlternatives(loadedWords)})(?![\\p{L}\\p{N}])`;
  return listProse(corpus, bodies).flatMap((prose) => findLoadedWords(prose, loaded, texts));
}

const findLoadedWords = memoize((prose: readonly Prose[], pattern: string, texts: Settings['texts']): readonly Issue[] => {
  const loaded = new RegExp(pattern, 'giu');
  return prose
    .filter(({ of }) => inOwnVoice.has(of) && !(texts === 'articles' && inOwnArticles.has(of)))
    .flatMap(({ text, file, lineOf }) => {
      const matches = [...blankQuotations(text).matchAll(loaded)];
      return [...Map.groupBy(matches, ([word]) => word)].map(([word, [first]]): Issue => {
        const at = first?.index ?? 0;
        const context = text.slice(Math.max(0, at - 25), at + word.length + 25);
        const message = `“${word}” takes a side, and stands outside quotation marks: “…${context}…”.`;
        const hint = 'Quote it as the word of whoever uses it, or write a neutral one.';
        return { code: 'loaded-word', file, line: lineOf(), message, hint };
      });
    });
});

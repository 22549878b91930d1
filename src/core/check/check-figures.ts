import type { Issue } from '../issues/issue.ts';
import type { Bodies } from '../markdown/render-bodies.ts';
import type { RenderedBody } from '../markdown/render-body.ts';
import { memoize } from '../reuse/memoize.ts';
import { listNumbers } from '../model/numbers.ts';
import type { Corpus } from '../schema/corpus.ts';
import type { ParsedFile } from '../schema/parse-content-file.ts';
import { foldWords } from './quotations.ts';

/**
 * A figure of a claim stands in the passage that makes the claim: each of its numbers, in digits or words or, for a figure without a number
 * (“most of the attacks”), each of its words. “A Canadian” is one. In other languages than English only digits are read.
 */
export const checkFigures = ({ articles, settings }: Corpus, bodies: Bodies): readonly Issue[] =>
  articles.flatMap((file) => checkArticle(file, bodies.articles.get(file.id), file.data.language ?? settings?.data.language ?? 'en'));

const checkArticle = memoize((article: ParsedFile<'articles'>, body: RenderedBody | undefined, language: string): readonly Issue[] => {
  const { path: file, data, lineOf } = article;
  const isEnglish = /^en\b/.test(language);
  const passages = (body?.sections ?? []).flatMap((section) => section.passages);
  const texts = new Map(passages.toReversed().flatMap(({ claimIds, text }) => claimIds.map((id) => [id, text])));
  return data.claims.flatMap(({ id, figures }, i) => {
    const passage = texts.get(id);
    const missing =
      passage === undefined ? [] : figures.filter(({ words }) => !(isEnglish ? standsIn(words, passage) : hasDigits(words, passage)));
    return missing.map(({ words }): Issue => {
      const message = `The figure “${words}” does not stand in the passage that makes the claim “${id}”.`;
      const hint = 'Write the figure as the passage has it, in digits or words.';
      return { code: 'unknown-figure', file, line: lineOf(['claims', i, 'figures']), message, hint };
    });
  });
});

function standsIn(figure: string, passage: string): boolean {
  const numbers = listNumbers(figure);
  if (numbers.length === 0) return isSubset(listWords(figure), listWords(passage));
  return isSubset(numbers, [...listNumbers(passage), ...(/\ban?\b/i.test(passage) ? ['1'] : [])]);
}

const hasDigits = (figure: string, passage: string): boolean => isSubset(listDigits(figure), listDigits(passage));
const listDigits = (text: string): readonly string[] => text.match(/\p{Nd}+/gu) ?? [];

const isSubset = (some: readonly string[], of: readonly string[]): boolean => some.every((one) => of.includes(one));
const listWords = (text: string): readonly string[] => foldWords(text).match(/[\p{L}\p{M}]+/gu) ?? [];

import type { Issue } from '../issues/issue.ts';
import type { Bodies } from '../markdown/render-bodies.ts';
import { listNumbers } from '../model/numbers.ts';
import type { Corpus } from '../schema/corpus.ts';
import { foldWords } from './quotations.ts';

/**
 * A figure of a claim stands in the passage that makes the claim: each of its numbers, in digits or words or, for a figure without a number
 * (“most of the attacks”), each of its words. “A Canadian” is one. In other languages than English only digits are read.
 */
export const checkFigures = ({ articles, settings }: Corpus, bodies: Bodies): readonly Issue[] =>
  articles.flatMap(({ id, path: file, data: { claims, language }, lineOf }) => {
    const passages = (bodies.articles.get(id)?.sections ?? []).flatMap((section) => section.passages);
    const isEnglish = /^en\b/.test(language ?? settings?.data.language ?? 'en');
    return claims.flatMap((claim, i) => {
      const passage = passages.find(({ claimIds }) => claimIds.includes(claim.id))?.text;
      const missing =
        passage === undefined
          ? []
          : claim.figures.filter((figure) => !(isEnglish ? standsIn(figure, passage) : hasDigits(figure, passage)));
      return missing.map((figure): Issue => {
        const message = `The figure “${figure}” does not stand in the passage that makes the claim “${claim.id}”.`;
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

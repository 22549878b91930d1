import type { ComparedPair } from '../model/compared-pair.ts';
import { areOpposed } from '../model/comparison.ts';
import { toGridCells } from '../model/grid-cells.ts';
import type { Question } from '../model/question.ts';
import type { ArticleRef } from '../model/refs.ts';
import type { Urls } from '../urls.ts';

/** How many comparisons each article leads to, and how many articles each is compared with on one question, so that the cost is linear. */
const limits = { perArticle: 10, nearest: 20 } as const;

/**
 * The pairs of articles that have a page beside one another: of each article those with which it shares most questions, opposed answers
 * counting twice. On a question that many articles answer, each is paired with those nearest to it in time.
 */
export function deriveComparisons(questions: readonly Question[], urls: Urls): readonly ComparedPair[] {
  const pairs = new Map<string, { articles: readonly [ArticleRef, ArticleRef]; questions: Question[]; opposedOn: Question[] }>();
  for (const question of questions) {
    const cells = toGridCells(question, ({ article }) => article.id);
    question.articles.forEach((a, i) => {
      for (const b of question.articles.slice(i + 1, i + 1 + limits.nearest)) {
        const articles = a.id < b.id ? ([a, b] as const) : ([b, a] as const);
        const key = articles.map(({ id }) => id).join(' ');
        const pair = pairs.get(key) ?? { articles, questions: [], opposedOn: [] };
        pair.questions.push(question);
        if (areOpposed(cells.get(a.id), cells.get(b.id))) pair.opposedOn.push(question);
        pairs.set(key, pair);
      }
    });
  }
  const ranked = [...pairs.values()].toSorted((a, b) => weigh(b) - weigh(a));
  const counts = new Map<string, number>();
  return ranked
    .filter(({ articles }) => {
      const isKept = articles.some(({ id }) => (counts.get(id) ?? 0) < limits.perArticle);
      if (isKept) for (const { id } of articles) counts.set(id, (counts.get(id) ?? 0) + 1);
      return isKept;
    })
    .map(({ articles, questions: shared, opposedOn }) => ({
      url: urls.compare(articles[0].id, articles[1].id),
      articles,
      questions: shared.map(({ id }) => id),
      opposedOn: opposedOn.map(({ id }) => id),
    }));
}

const weigh = ({ questions, opposedOn }: Readonly<Record<'questions' | 'opposedOn', readonly Question[]>>): number =>
  questions.length + opposedOn.length;

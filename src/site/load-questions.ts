import { groupUnder } from '../core/derive/index-corpus.ts';
import type { Question } from '../core/model/question.ts';
import { memoizePerSite } from './memoize-per-site.ts';

/** A look-up of the questions that claims of an article bear on, by its id, in the order of the site. */
export const loadQuestionsOf = memoizePerSite(({ questions }) => groupUnder(questions, ({ articles }) => articles.map(({ id }) => id)));

/** A look-up of questions by their ids. */
export const loadQuestionsById = memoizePerSite(
  ({ questions }) => new Map<string, Question>(questions.map((question) => [question.id, question])),
);

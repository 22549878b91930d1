import { groupUnder } from '../core/derive/index-corpus.ts';
import { memoizePerSite } from './memoize-per-site.ts';

/** A look-up of the questions that claims of an article bear on, by its id, in the order of the site. */
export const loadQuestionsOf = memoizePerSite(({ questions }) => groupUnder(questions, ({ articles }) => articles.map(({ id }) => id)));

/** A look-up of the questions about an actor, by its id, in the order of the site. */
export const loadQuestionsAbout = memoizePerSite(({ questions }) => groupUnder(questions, ({ actors }) => actors.map(({ id }) => id)));

import type { Claim, Health, Question } from '../site-claims.ts';
import type { Actor, Article } from '../site.ts';
import { urls } from '../urls.ts';

interface Content {
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly questions: readonly Question[];
  readonly actors: readonly Actor[];
}

/** What the content still lacks, or knows from one side alone. */
export const deriveHealth = ({ articles, claims, questions, actors }: Content): Health => ({
  undatedTexts: articles
    .flatMap(({ id, url, data }) => [
      // A bundle is dated by its pieces.
      ...(data.pieces.length > 0 ? [] : [{ ref: { id, url, name: data.title }, date: data.date }]),
      ...data.pieces.map((piece) => ({ ref: { id: piece.id, url: urls.piece(id, piece.id), name: piece.title }, date: piece.date })),
    ])
    .filter(({ date }) => date.grade !== 'found'),
  singleSourceClaims: claims.filter((claim) => !isShared(claim, claims)),
  singleArticleQuestions: questions.filter((question) => question.articles.length === 1),
  questionsMissingVoices: questions.filter(({ missing }) => missing.length > 0),
  unreviewedActors: actors.filter(({ data }) => data.reviewed === undefined),
});

/** Does another article take the same position, or tell of the same event? */
const isShared = ({ article, stances, events }: Claim, claims: readonly Claim[]): boolean =>
  stances.some(({ alike }) => alike.some((other) => other.article.id !== article.id)) ||
  events.some((event) => claims.some((other) => other.article.id !== article.id && other.events.some(({ id }) => id === event.id)));

import type { Claim } from '../model/claim.ts';
import type { Health } from '../model/site.ts';
import type { Question } from '../model/question.ts';
import type { Actor } from '../model/actor.ts';
import type { Article } from '../model/article.ts';
import { withAnchor } from '../urls.ts';

interface Content {
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly questions: readonly Question[];
  readonly actors: readonly Actor[];
}

/** What the content still lacks, or knows from one article alone. */
export const deriveHealth = ({ articles, claims, questions, actors }: Content): Health => ({
  undatedTexts: articles
    .flatMap(({ id, url, data }) => [
      // A bundle is dated by its parts.
      ...(data.parts.length > 0 ? [] : [{ ref: { id, url, name: data.title }, date: data.date }]),
      ...data.parts.map((part) => ({ ref: { id: part.id, url: withAnchor(url, part.id), name: part.title }, date: part.date })),
    ])
    .filter(({ date }) => date.grade !== 'found'),
  singleSourceClaims: listSingle(claims),
  singleArticleQuestions: questions.filter((question) => question.articles.length === 1),
  questionsMissingVoices: questions.filter(({ missing }) => missing.length > 0),
  unreviewedActors: actors.filter(({ data }) => data.reviewed === undefined),
});

/** The claims of which no other article takes the same position or tells of the same event. */
function listSingle(claims: readonly Claim[]): readonly Claim[] {
  const tellersOf = new Map<string, Set<string>>();
  for (const { article, events } of claims)
    for (const { id } of events) tellersOf.set(id, (tellersOf.get(id) ?? new Set()).add(article.id));
  const isShared = ({ article, questionRelations, events }: Claim): boolean =>
    questionRelations.some(({ agreeing }) => agreeing.some((other) => other.article.id !== article.id)) ||
    events.some(({ id }) => (tellersOf.get(id)?.size ?? 0) > 1);
  return claims.filter((claim) => !isShared(claim));
}

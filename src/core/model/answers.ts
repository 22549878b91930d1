import type { Claim } from './claim.ts';
import type { Position, Question } from './question.ts';

/** The positions of a question that answer it, which related ones do not, with the claims that take them and the number of their articles. */
export function toAnswers({ positions }: Pick<Question, 'positions'>): {
  readonly answers: readonly Position[];
  readonly claims: readonly Claim[];
  readonly articleCount: number;
} {
  const answers = positions.filter(({ side }) => side !== 'related');
  const claims = [...new Set(answers.flatMap((answer) => answer.claims))];
  return { answers, claims, articleCount: new Set(claims.map(({ article }) => article.id)).size };
}

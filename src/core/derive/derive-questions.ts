import type { RenderedBody } from '../markdown/render-body.ts';
import type { Claim } from '../model/claim.ts';
import { toHtml, toText } from '../model/passage.ts';
import type { Question } from '../model/question.ts';
import type { Corpus } from '../schema/corpus.ts';
import type { ActorId, ClaimId, QuestionId } from '../schema/ids.ts';
import { groupUnder, type CorpusIndex } from './index-corpus.ts';

/** Questions with the claims on their positions; those with claims from most articles come first. */
export function deriveQuestions(
  { questions }: Corpus,
  bodies: ReadonlyMap<QuestionId, RenderedBody>,
  { claims, inOrder, refs }: Pick<CorpusIndex, 'claims' | 'inOrder' | 'refs'>,
): readonly Question[] {
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  const toClaims = (ids: readonly ClaimId[]): readonly Claim[] => inOrder(ids.flatMap((id) => known.get(id) ?? []));
  return questions
    .map(({ id, data }): Question => {
      const sections = bodies.get(id)?.sections ?? [];
      const positions = data.positions.map((position) => ({ ...position, claims: toClaims(position.claims) }));
      return {
        ...refs.question(id),
        data,
        bodyHtml: toHtml(sections),
        bodyText: toText(sections),
        actors: data.actors.map(refs.actor),
        positions,
        missing: data.missing.map((voice) => ({ ...voice, actors: voice.actors.map(refs.actor) })),
        articles: [...new Set(inOrder(positions.flatMap((position) => position.claims)).map(({ article }) => article))],
      };
    })
    .toSorted((a, b) => b.articles.length - a.articles.length || a.name.localeCompare(b.name, 'en'));
}

/** A look-up of the questions about an actor: first those of which most claims are by or about it. */
export function groupByActor(questions: readonly Question[]): (actor: ActorId) => readonly Question[] {
  const counts = new Map(
    questions.map(({ id, positions }) => {
      const claims = positions.flatMap((position) => position.claims);
      return [
        id,
        Map.groupBy(
          claims.flatMap(({ speaker, about }) => [...new Set([speaker, ...about].map((one) => one?.id))]),
          (actor) => actor,
        ),
      ];
    }),
  );
  const count = (question: Question, actor: ActorId): number => counts.get(question.id)?.get(actor)?.length ?? 0;
  const under = groupUnder(questions, ({ actors }) => actors.map(({ id }) => id));
  return (actor) => under(actor).toSorted((a, b) => count(b, actor) - count(a, actor));
}

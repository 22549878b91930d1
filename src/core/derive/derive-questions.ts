import type { RenderedBody } from '../markdown/render-body.ts';
import type { Claim } from '../model/claim.ts';
import { toHtml, toText } from '../model/passage.ts';
import type { Question } from '../model/question.ts';
import type { Corpus } from '../schema/corpus.ts';
import type { ClaimId, QuestionId } from '../schema/ids.ts';
import type { CorpusIndex } from './index-corpus.ts';

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

import type { Issue } from '../issues/issue.ts';
import { couldKnow, indexTimes } from '../model/claim-times.ts';
import type { Corpus } from '../schema/corpus.ts';
import type { ClaimId } from '../schema/ids.ts';
import type { QuestionData } from '../schema/question.ts';

/**
 * What is denied could have happened when it was denied. On a question with two sides, a claim on one was made no earlier than at least one
 * on the other could have been known, and the other way round: else it differs from nobody (decisions.md#d17).
 */
export function checkTimes({ articles, questions }: Corpus): readonly Issue[] {
  const times = indexTimes(articles);
  const areOfOneTime = (a: ClaimId, b: ClaimId): boolean => couldKnow(times, a, b) && couldKnow(times, b, a);
  const ofDenials = articles.flatMap(({ path: file, data, lineOf }) =>
    data.claims.flatMap((claim, i) =>
      (claim.denies ?? []).flatMap((denied, j): readonly Issue[] => {
        if (couldKnow(times, claim.id, denied)) return [];
        const message = `The claim “${claim.id}” was made before what it denies, “${denied}”, could have happened.`;
        const hint = 'See “said” of the first and “when” of the second, or the date of the article.';
        return [{ code: 'claim-too-early', file, line: lineOf(['claims', i, 'denies', j]), message, hint }];
      }),
    ),
  );
  const ofSides = questions.flatMap(({ path: file, data, lineOf }) =>
    data.positions.flatMap((position, i) => {
      const against = listAgainst(data, position);
      if (against.length === 0) return [];
      return position.claims.flatMap((claim, j): readonly Issue[] => {
        if (!times.has(claim) || against.includes(claim) || against.some((other) => areOfOneTime(claim, other))) return [];
        const message = `The claim “${claim}” is on a side, but was made before anything on the opposed side could have happened, or is about what nobody there could know.`;
        const hint = 'Give it “side: related” by a position of its own, or see “said” and “when” of the claims.';
        return [{ code: 'claim-too-early', file, line: lineOf(['positions', i, 'claims', j]), message, hint }];
      });
    }),
  );
  return [...ofDenials, ...ofSides];
}

const listAgainst = ({ positions }: QuestionData, { side }: QuestionData['positions'][number]): readonly ClaimId[] =>
  positions
    .filter((other) => (side === 'yes' && other.side === 'no') || (side === 'no' && other.side === 'yes'))
    .flatMap(({ claims }) => claims);

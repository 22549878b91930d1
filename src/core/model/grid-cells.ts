import type { Side } from '../schema/question.ts';
import type { Claim } from './claim.ts';
import type { ComparableClaim, ComparableQuestion } from './comparable.ts';
import { formatSide } from './labels.ts';

/** An answer to a question: a side or, of a question without sides, a position. */
export interface GridAnswer {
  readonly side?: Side | undefined;
  /** What stands for it in a narrow cell: “yes”, “part”, “3”. */
  readonly word: string;
  readonly name: string;
}

/** Claims that give one answer, all in the author's own voice or all relayed from others. */
export interface GridDot<AnyClaim = Claim> {
  readonly answer: GridAnswer;
  readonly own: boolean;
  readonly claims: readonly [AnyClaim, ...AnyClaim[]];
}

/** What a group has on a question. Without dots it is silent, or has no more than a claim that is related. */
export interface GridCell<AnyClaim = Claim> {
  /** In the order of the answers; of one answer the authors’ own first. */
  readonly dots: readonly GridDot<AnyClaim>[];
  readonly related?: AnyClaim | undefined;
  /** True when the author of an article gives two opposed answers. */
  readonly isBothWays: boolean;
}

/** Those sides that answer, the opposed ones at the ends. */
const words = [
  ['yes', 'yes'],
  ['between', 'part'],
  ['no', 'no'],
] as const;

/** The answers to a question: its sides, those opposed at the ends, or its positions. */
export function toGridAnswers({ data, positions }: Pick<ComparableQuestion<unknown>, 'data' | 'positions'>): readonly GridAnswer[] {
  const given = new Set(positions.map(({ side }) => side));
  if (given.has(undefined)) return positions.map(({ text }, i) => ({ word: String(i + 1), name: text }));
  return words.flatMap(([side, word]) => (given.has(side) ? [{ side, word, name: formatSide(side, data.sides) }] : []));
}

/** The cells of a question by what `toGroup` gives for its claims; claims of which it gives undefined are in none. */
export function toGridCells<AnyClaim extends ComparableClaim>(
  question: ComparableQuestion<AnyClaim>,
  toGroup: (claim: AnyClaim) => string | undefined,
): ReadonlyMap<string, GridCell<AnyClaim>> {
  const answers = toGridAnswers(question);
  const placed = question.positions.flatMap(({ side, claims }, i) => {
    const answer = answers.find((one) => (one.side === undefined ? one.word === String(i + 1) : one.side === side));
    return claims.flatMap((claim) => {
      const group = toGroup(claim);
      return group === undefined ? [] : [{ group, answer, claim }];
    });
  });
  return new Map(
    Array.from(
      Map.groupBy(placed, ({ group }) => group),
      ([group, all]) => {
        const dots = answers.flatMap((answer) => {
          const claims = [...new Set(all.filter((one) => one.answer === answer).map(({ claim }) => claim))];
          return [toDot(answer, true, claims), toDot(answer, false, claims)].filter((dot) => dot !== undefined);
        });
        const related = all.find(({ answer }) => answer === undefined)?.claim;
        return [group, { dots, related, isBothWays: isBothWays(dots) }];
      },
    ),
  );
}

function toDot<AnyClaim extends ComparableClaim>(
  answer: GridAnswer,
  own: boolean,
  claims: readonly AnyClaim[],
): GridDot<AnyClaim> | undefined {
  const [first, ...others] = claims.filter(({ speaker }) => (speaker === undefined) === own);
  return first && { answer, own, claims: [first, ...others] };
}

function isBothWays(dots: readonly GridDot<ComparableClaim>[]): boolean {
  const articlesOf = (side: Side): ReadonlySet<string> =>
    new Set(dots.filter(({ answer, own }) => own && answer.side === side).flatMap(({ claims }) => claims.map(({ article }) => article.id)));
  const no = articlesOf('no');
  return [...articlesOf('yes')].some((id) => no.has(id));
}

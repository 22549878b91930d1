import type { ComparableClaim } from './comparable.ts';
import type { Both, Elsewhere } from './comparison.ts';
import type { GridAnswer } from './grid-cells.ts';

/** A claim of a column; `at` is the question with which it stands in full, if it is another one. */
export interface ColumnItem<AnyClaim, AnyQuestion> {
  readonly claim: AnyClaim;
  readonly at: AnyQuestion | undefined;
}

/** What one article says on a question, or on an event: claims that give one answer together, and those that give none. */
export interface Column<AnyClaim, AnyQuestion> {
  readonly groups: readonly { readonly answer: GridAnswer; readonly items: readonly ColumnItem<AnyClaim, AnyQuestion>[] }[];
  readonly related: readonly ColumnItem<AnyClaim, AnyQuestion>[];
}

/** Sorts the claims of two articles by the answers that they give, by their ids. */
export function groupByAnswer<AnyClaim extends Pick<ComparableClaim, 'id'>, AnyQuestion>(
  claims: Both<readonly AnyClaim[]>,
  elsewhere: Both<readonly Elsewhere<AnyClaim, AnyQuestion>[]>,
  answers: ReadonlyMap<string, GridAnswer> = new Map(),
): Both<Column<AnyClaim, AnyQuestion>> {
  const toColumn = (own: readonly AnyClaim[], others: readonly Elsewhere<AnyClaim, AnyQuestion>[]): Column<AnyClaim, AnyQuestion> => {
    const all = [...own.map((claim) => ({ claim, at: undefined })), ...others.map(({ claim, question }) => ({ claim, at: question }))];
    const ofAnswer = (name: string | undefined) => all.filter(({ claim }) => answers.get(claim.id)?.name === name);
    const given = new Map(all.flatMap(({ claim }) => answers.get(claim.id) ?? []).map((answer) => [answer.name, answer]));
    const groups = [...given.values()].map((answer) => ({ answer, items: ofAnswer(answer.name) }));
    return { groups, related: ofAnswer(undefined) };
  };
  return [toColumn(claims[0], elsewhere[0]), toColumn(claims[1], elsewhere[1])];
}

/** What is only related is folded where somebody answers; without answers there is nothing else. */
export const areRelatedFolded = (columns: Both<Pick<Column<unknown, unknown>, 'groups'>>): boolean =>
  columns.some(({ groups }) => groups.length > 0);

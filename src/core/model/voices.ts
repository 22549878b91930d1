import { formatDate, toDays, type PartialDate } from '../schema/dates.ts';
import type { Claim } from './claim.ts';
import { isMany } from './digest.ts';
import type { Event } from './event.ts';
import { toGridCells, type GridAnswer, type GridCell, type GridDot } from './grid-cells.ts';
import type { GridGroup } from './grid.ts';
import { formatCount, maxNamed } from './labels.ts';
import type { Question } from './question.ts';

/** What a voice says on a question at one time; `days` are the first and the last on which that may have been. */
export interface Statement {
  readonly date: PartialDate;
  readonly days: Event['days'];
  /** One for each answer, in the order of the answers. */
  readonly dots: readonly GridDot[];
}

/** Somebody who answers a question: the author of an article in it, or an actor whom articles relay. */
export interface Voice {
  readonly ref: GridGroup;
  readonly isAuthor: boolean;
  /** Earliest first. */
  readonly statements: readonly Statement[];
  /** Answers that bear no date. */
  readonly undated: readonly GridAnswer[];
  /** True when an author gives two opposed answers at one time. */
  readonly isBothWays: boolean;
  /** The answers in order of time: “no (April 2022), yes (2 times, 2024 to May 2025)”, the latest alone when there are many. undefined unless they differ at different times. */
  readonly changes?: string | undefined;
}

const toRef = ({ speaker, article }: Claim): GridGroup => speaker ?? article;

/**
 * Who answers a question, and when they said it, as the claims alone have it: those first whose answers differ at different times, then
 * those who speak at several, then in order of time.
 */
export function toVoices(question: Question): readonly Voice[] {
  const cells = toGridCells(question, (claim) => `${toRef(claim).url} ${claim.said.date.value ?? ''}`);
  const said = [...cells.values()].flatMap((cell) => {
    const claim = cell.dots[0]?.claims[0];
    return claim === undefined ? [] : [{ cell, claim }];
  });
  const voices = Array.from(
    Map.groupBy(said, ({ claim }) => toRef(claim)),
    ([ref, all]) => toVoice(ref, all),
  );
  const toRank = ({ changes, statements }: Voice): number => (changes !== undefined ? 0 : statements.length > 1 ? 1 : 2);
  return voices.toSorted((a, b) => toRank(a) - toRank(b) || compare(a.statements[0], b.statements[0]));
}

function toVoice(ref: GridGroup, said: readonly { readonly cell: GridCell; readonly claim: Claim }[]): Voice {
  const [first] = said;
  const statements = said
    .flatMap(
      ({
        cell: { dots },
        claim: {
          said: { date },
        },
      }) => {
        const days = toDays(date);
        return days === undefined ? [] : [{ date, days, dots }];
      },
    )
    .toSorted(compare);
  return {
    ref: ref === first?.claim.article ? { ...ref, name: first.claim.article.short } : ref,
    isAuthor: first?.claim.speaker === undefined,
    statements,
    undated: said.filter(({ claim }) => toDays(claim.said.date) === undefined).flatMap(({ cell }) => cell.dots.map(({ answer }) => answer)),
    isBothWays: said.some(({ cell }) => cell.isBothWays),
    changes: hasChanged(statements) ? formatChanges(statements) : undefined,
  };
}

/** Compares by the middle of the days, those without any last. */
const toMiddle = (statement: Statement | undefined): number =>
  statement === undefined ? Infinity : (Date.parse(statement.days.first) + Date.parse(statement.days.last)) / 2;
function compare(a: Statement | undefined, b: Statement | undefined): number {
  const [one, other] = [toMiddle(a), toMiddle(b)];
  return one === other ? 0 : one - other;
}

const list = new Intl.ListFormat('en-GB');
/** Answers as a sentence has them: “yes and part”. */
export const formatAnswers = (answers: readonly GridAnswer[]): string => list.format(new Set(answers.map(({ word }) => word)));
const formatStatement = ({ dots }: Statement): string => formatAnswers(dots.map(({ answer }) => answer));

/** True when one statement was certainly made before another, of other answers. Dates that overlap have no order. */
function hasChanged(statements: readonly Statement[]): boolean {
  const times = Array.from(Map.groupBy(statements, formatStatement).values(), (same) => getSpan(same));
  return times.some((one) => times.some((other) => one !== other && one.firstEnd < other.lastStart));
}

/** True when some of what voices say was certainly said before some other. */
export function isOverTime(voices: readonly Voice[]): boolean {
  const statements = voices.flatMap((voice) => voice.statements);
  if (statements.length === 0) return false;
  const { firstEnd, lastStart } = getSpan(statements);
  return firstEnd < lastStart;
}

/** The earliest end and the latest start of some statements, as days. */
const getSpan = (statements: readonly Statement[]) =>
  statements.reduce(
    ({ firstEnd, lastStart }, { days }) => ({
      firstEnd: days.last < firstEnd ? days.last : firstEnd,
      lastStart: days.first > lastStart ? days.first : lastStart,
    }),
    { firstEnd: '~', lastStart: '' },
  );

function formatChanges(statements: readonly Statement[]): string {
  const runs: (readonly [Statement, ...Statement[]])[] = [];
  for (const one of statements) {
    const last = runs.at(-1);
    if (last !== undefined && formatStatement(last[0]) === formatStatement(one)) runs[runs.length - 1] = [...last, one];
    else runs.push([one]);
  }
  const shown = isMany(runs, maxNamed) ? runs.slice(-maxNamed) : runs;
  const words = shown.map((run) => {
    const [from, to] = [run[0], run.at(-1) ?? run[0]].map(({ date }) => formatDate(date));
    return `${formatStatement(run[0])} (${run.length === 1 ? from : `${run.length} times, ${from} to ${to}`})`;
  });
  const more = runs.length - shown.length;
  return [...(more > 0 ? [`after ${formatCount(more, 'change')}`] : []), ...words].join(', ');
}

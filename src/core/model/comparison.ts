import type { Claim } from './claim.ts';
import type { Event, EventAccount } from './event.ts';
import { toGridCells, type GridAnswer, type GridCell } from './grid.ts';
import type { Question } from './question.ts';
import type { ArticleRef } from './refs.ts';

/** One thing for each of two articles. */
export type Both<Item> = readonly [Item, Item];

/**
 * How two articles relate on a question: their authors give opposed answers, or somebody whom one of them relays does; they have
 * no answer, some, or all in common; one alone answers, where the other has a related claim; or neither does.
 */
export type AnswerRelation =
  'opposed' | 'opposed-relayed' | 'different' | 'not-comparable' | 'partly-same' | 'same' | 'one-alone' | 'related';

/** A question on which both of two articles have claims. */
export interface SharedQuestion {
  readonly question: Question;
  readonly relation: AnswerRelation;
  readonly cells: Both<GridCell>;
  /** The claims of each that stand here: what answers the question first, then what is related. */
  readonly claims: Both<readonly Claim[]>;
  /** Claims that answer it and stand with another question, which they answer as well. */
  readonly elsewhere: Both<readonly Claim[]>;
  /** The answers of all claims on the question, by their ids; what is related has none. */
  readonly answers: ReadonlyMap<string, GridAnswer>;
}

/** An event that both tell. */
export interface SharedEvent {
  readonly event: Event;
  readonly accounts: readonly EventAccount[];
  /** The claims of each that stand here: those that no question has. */
  readonly claims: Both<readonly Claim[]>;
}

/** A claim of one article that denies one of the other. */
export interface Denial {
  readonly denial: Claim;
  readonly denied: Claim;
}

/** Two articles beside one another. Every claim of both stands in one place: with a question, with an event, or among those of one alone. */
export interface Comparison {
  readonly questions: readonly SharedQuestion[];
  readonly denials: readonly Denial[];
  readonly events: readonly SharedEvent[];
  readonly alone: Both<readonly Claim[]>;
}

/** Two articles to compare, with their claims, the questions that they may share and the events that they may both tell. */
export interface Compared {
  readonly articles: Both<{ readonly ref: ArticleRef; readonly claims: readonly Claim[] }>;
  readonly questions: readonly Question[];
  readonly events: readonly Event[];
}

/** Sets two articles beside one another: the questions on which they differ most come first. */
export function compareArticles({ articles, questions, events }: Compared): Comparison {
  const [ofA, ofB] = articles.map(({ claims }) => new Set(claims));
  const toBoth = (claims: readonly Claim[]): Both<readonly Claim[]> => [
    claims.filter((claim) => ofA?.has(claim)),
    claims.filter((claim) => ofB?.has(claim)),
  ];
  const placed = new Map<Claim, unknown>();
  /** Places those of some claims that stand nowhere yet. */
  const place = (claims: readonly Claim[], where: unknown): void => {
    for (const claim of toBoth(claims).flat()) if (!placed.has(claim)) placed.set(claim, where);
  };
  const at = (where: unknown): Both<readonly Claim[]> => toBoth([...placed].flatMap(([claim, place]) => (place === where ? [claim] : [])));
  const shared = findShared(articles, questions);
  // What answers a question stands with one that it answers, also when it is related to one before.
  for (const { question, answering } of shared) place(answering, question);
  for (const { question } of shared)
    place(
      question.positions.flatMap(({ claims }) => claims),
      question,
    );
  const told = events.flatMap((event) => {
    const accounts = event.accounts.filter(({ article }) => articles.some(({ ref }) => ref.id === article.id));
    return new Set(accounts.map(({ article }) => article.id)).size < 2 ? [] : [{ event, accounts }];
  });
  for (const { event, accounts } of told)
    place(
      accounts.flatMap(({ claims }) => claims.map(({ claim }) => claim)),
      event,
    );
  place(
    articles.flatMap(({ claims }) => claims),
    undefined,
  );
  return {
    questions: shared.map(({ answering, ...more }) => ({
      ...more,
      claims: at(more.question),
      elsewhere: toBoth(answering.filter((claim) => placed.get(claim) !== more.question)),
    })),
    denials: findDenials(articles),
    events: told.map(({ event, accounts }) => ({ event, accounts, claims: at(event) })),
    alone: at(undefined),
  };
}

/** The questions on which both have claims, with how they relate and the claims that answer. */
function findShared(articles: Compared['articles'], questions: readonly Question[]) {
  return questions
    .flatMap((question) => {
      const cells = toGridCells(question, ({ article }) => article.id);
      const [a, b] = articles.map(({ ref }) => cells.get(ref.id));
      if (a === undefined || b === undefined) return [];
      const dots = [a, b].flatMap((cell) => cell.dots);
      const answers = new Map(dots.flatMap(({ answer, claims }) => claims.map(({ id }) => [id, answer] as const)));
      const answering = [...new Set(dots.flatMap(({ claims }) => claims))];
      return [{ question, cells: [a, b] as const, relation: relateCells(question, a, b), answers, answering }];
    })
    .toSorted((a, b) => relations.indexOf(a.relation) - relations.indexOf(b.relation));
}

function findDenials([a, b]: Compared['articles']): readonly Denial[] {
  const known = new Map([...a.claims, ...b.claims].map((claim) => [claim.id, claim]));
  return [...a.claims, ...b.claims].flatMap((denial) =>
    denial.denies.flatMap(({ id, article }) => {
      const denied = known.get(id);
      return denied === undefined || article.id === denial.article.id ? [] : [{ denial, denied }];
    }),
  );
}

/** Labels of the relations, from the plainest difference to none. */
export const relationLabels: Readonly<Record<AnswerRelation, string>> = {
  opposed: 'Opposed answers',
  'opposed-relayed': 'Opposed by somebody relayed',
  different: 'Different answers',
  'not-comparable': 'Not comparable',
  'partly-same': 'Some answers in common',
  same: 'The same answer',
  'one-alone': 'One alone answers; the other says something related',
  related: 'Neither answers; both say something related',
};
const relations = Object.keys(relationLabels);

/** How the cells of two articles on one question relate. */
export function relateCells(
  question: Pick<Question, 'kind' | 'positions'>,
  a: GridCell | undefined,
  b: GridCell | undefined,
): AnswerRelation {
  const [ofA, ofB] = [toWords(a), toWords(b)];
  if (ofA.size === 0 || ofB.size === 0) return ofA.size === ofB.size ? 'related' : 'one-alone';
  if (question.kind === 'not-comparable') return 'not-comparable';
  if (isOpposed(toWords(a, true), toWords(b, true))) return 'opposed';
  if (isOpposed(ofA, ofB)) return 'opposed-relayed';
  const [keysA, keysB] = [toKeys(question, a), toKeys(question, b)];
  const common = [...keysA].filter((key) => keysB.has(key)).length;
  if (common === 0) return 'different';
  return common === keysA.size && common === keysB.size ? 'same' : 'partly-same';
}

/** What a cell answers: a side, where it is opposed to another, or else a position. */
function toKeys({ positions }: Pick<Question, 'positions'>, cell: GridCell | undefined): ReadonlySet<string> {
  const own = new Set(cell?.dots.flatMap(({ claims }) => claims));
  return new Set(
    positions
      .filter(({ side, claims }) => side !== 'related' && claims.some((claim) => own.has(claim)))
      .map(({ id, side }) => (side === 'yes' || side === 'no' ? side : id)),
  );
}

type Words = ReadonlySet<string>;
/** The answers in a cell: all of them, or those of the authors. */
const toWords = (cell: GridCell | undefined, ownAlone = false): Words =>
  new Set(cell?.dots.filter(({ own }) => own || !ownAlone).map(({ answer }) => answer.word));
const isOpposed = (a: Words, b: Words): boolean => (a.has('yes') && b.has('no')) || (a.has('no') && b.has('yes'));

/** Where two articles differ, in a sentence: “Both have claims on 9 questions: opposed answers to 2, different ones to 3, the same to 1.” */
export function summariseComparison(questions: readonly SharedQuestion[]): string {
  if (questions.length === 0) return 'They have no question in common.';
  const count = (relation: AnswerRelation): number => questions.filter((shared) => shared.relation === relation).length;
  const parts = (
    [
      ['opposed answers by the authors to', 'opposed'],
      ['by somebody relayed to', 'opposed-relayed'],
      ['different ones to', 'different'],
      ['figures that cannot be compared on', 'not-comparable'],
      ['some in common to', 'partly-same'],
      ['the same to', 'same'],
      ['one alone answers', 'one-alone'],
      ['neither answers', 'related'],
    ] as const
  ).flatMap(([words, relation]) => (count(relation) === 0 ? [] : [`${words} ${count(relation)}`]));
  return `Both have claims on ${questions.length === 1 ? 'one question' : `${questions.length} questions`}: ${parts.join('; ')}.`;
}

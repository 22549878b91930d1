import type { Claim } from './claim.ts';
import type { Event, EventAccount } from './event.ts';
import { toGridCells, type GridCell } from './grid.ts';
import type { Question } from './question.ts';
import type { ArticleRef } from './refs.ts';

/** One thing for each of two articles. */
export type Both<Item> = readonly [Item, Item];

/**
 * How two articles relate on a question: their authors give opposed answers, or somebody whom one of them relays does; their answers are not
 * all the same; one alone answers, where the other has a related claim; or neither does.
 */
export type AnswerRelation = 'opposed' | 'opposed-relayed' | 'different' | 'not-comparable' | 'same' | 'one-alone' | 'related';

/** A question on which both of two articles have claims. */
export interface SharedQuestion {
  readonly question: Question;
  readonly relation: AnswerRelation;
  readonly cells: Both<GridCell>;
  /** The claims of each that stand here: those that no question before has. */
  readonly claims: Both<readonly Claim[]>;
  /** How many of the claims of each on the question stand with a question before. */
  readonly elsewhere: number;
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
  const placed = new Set<Claim>();
  const own = articles.map(({ claims }) => new Set(claims)) as unknown as Both<ReadonlySet<Claim>>;
  const toOwn = (claims: readonly Claim[]): Both<readonly Claim[]> => [
    claims.filter((one) => own[0].has(one)),
    claims.filter((one) => own[1].has(one)),
  ];
  /** Those of some claims that stand nowhere yet, which from now on stand where they are asked for. */
  const place = (both: Both<readonly Claim[]>): Both<readonly Claim[]> => {
    const left = both.map((claims) => claims.filter((claim) => !placed.has(claim))) as unknown as Both<readonly Claim[]>;
    for (const claim of left.flat()) placed.add(claim);
    return left;
  };
  const shared = questions
    .flatMap((question) => {
      const cells = toGridCells(question, ({ article }) => article.id);
      const [a, b] = articles.map(({ ref }) => cells.get(ref.id));
      return a === undefined || b === undefined ? [] : [{ question, cells: [a, b] as const, relation: relateCells(question, a, b) }];
    })
    .toSorted((a, b) => relations.indexOf(a.relation) - relations.indexOf(b.relation));
  const byQuestion = shared.map(({ question, ...more }): SharedQuestion => {
    const all = toOwn([...new Set(question.positions.flatMap((position) => position.claims))]);
    const claims = place(all);
    return { question, ...more, claims, elsewhere: all.flat().length - claims.flat().length };
  });
  const byEvent = events.flatMap((event): SharedEvent[] => {
    const accounts = event.accounts.filter(({ article }) => articles.some(({ ref }) => ref.id === article.id));
    if (new Set(accounts.map(({ article }) => article.id)).size < 2) return [];
    return [{ event, accounts, claims: place(toOwn(accounts.flatMap(({ claims }) => claims.map(({ claim }) => claim)))) }];
  });
  return {
    questions: byQuestion,
    denials: findDenials(articles),
    events: byEvent,
    alone: place([articles[0].claims, articles[1].claims]),
  };
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
  same: 'The same answer',
  'one-alone': 'One alone answers; the other says something related',
  related: 'Neither answers; both say something related',
};
const relations = Object.keys(relationLabels);

/** How the cells of two articles on one question relate. */
export function relateCells({ kind }: Pick<Question, 'kind'>, a: GridCell | undefined, b: GridCell | undefined): AnswerRelation {
  const [ofA, ofB] = [toWords(a), toWords(b)];
  if (ofA.size === 0 || ofB.size === 0) return ofA.size === ofB.size ? 'related' : 'one-alone';
  if (kind === 'not-comparable') return 'not-comparable';
  if (isOpposed(toWords(a, true), toWords(b, true))) return 'opposed';
  if (isOpposed(ofA, ofB)) return 'opposed-relayed';
  return ofA.size === ofB.size && [...ofA].every((word) => ofB.has(word)) ? 'same' : 'different';
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
      ['the same to', 'same'],
      ['one alone answers', 'one-alone'],
      ['neither answers', 'related'],
    ] as const
  ).flatMap(([words, relation]) => (count(relation) === 0 ? [] : [`${words} ${count(relation)}`]));
  return `Both have claims on ${questions.length === 1 ? 'one question' : `${questions.length} questions`}: ${parts.join('; ')}.`;
}

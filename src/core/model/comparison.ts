import type { Claim } from './claim.ts';
import type { ComparableClaim, ComparableEvent, ComparableQuestion } from './comparable.ts';
import type { ComparedPair } from './compared-pair.ts';
import type { Event } from './event.ts';
import { toGridCells, type GridAnswer, type GridCell } from './grid-cells.ts';
import type { Question } from './question.ts';
import type { ArticleRef } from './refs.ts';

/** One thing for each of two articles. */
export type Both<Item> = readonly [Item, Item];

/**
 * How two articles relate on a question: their authors give opposed answers, or somebody whom one of them relays does, whom its author may
 * contradict; the author of one gives two opposed answers; one takes a side, where the other answers in part; they have no answer, some, or all in common; one alone answers, where the
 * other has a related claim; or neither does.
 */
export type AnswerRelation =
  | 'opposed'
  | 'opposed-relayed'
  | 'both-ways'
  | 'side-and-part'
  | 'rejected'
  | 'other'
  | 'not-comparable'
  | 'partly-same'
  | 'same'
  | 'one-alone'
  | 'related';

/** A question on which both of two articles have claims. */
export interface SharedQuestion<AnyClaim = Claim, AnyQuestion = Question> {
  readonly question: AnyQuestion;
  readonly relation: AnswerRelation;
  readonly cells: Both<GridCell<AnyClaim>>;
  /** The claims of each that stand here: what answers the question first, then what is related. */
  readonly claims: Both<readonly AnyClaim[]>;
  /** Claims on it that stand with another question. */
  readonly elsewhere: Both<readonly Elsewhere<AnyClaim, AnyQuestion>[]>;
  /** The answers of all claims on the question, by their ids; what is related has none. */
  readonly answers: ReadonlyMap<string, GridAnswer>;
}

/** A claim, and the question with which it stands. */
export interface Elsewhere<AnyClaim = Claim, AnyQuestion = Question> {
  readonly claim: AnyClaim;
  readonly question: AnyQuestion;
}

/** An event that both tell. */
export interface SharedEvent<AnyClaim = Claim, AnyEvent extends ComparableEvent<unknown> = Event> {
  readonly event: AnyEvent;
  readonly accounts: readonly AnyEvent['accounts'][number][];
  /** The claims of each that stand here: those that no question has. */
  readonly claims: Both<readonly AnyClaim[]>;
}

/** A claim of one article that denies one of the other. */
export interface Denial<AnyClaim = Claim> {
  readonly denial: AnyClaim;
  readonly denied: AnyClaim;
}

/** Two articles beside one another. Every claim of both stands in one place: with a question, with an event, or among those of one alone. */
export interface Comparison<AnyClaim = Claim, AnyQuestion = Question, AnyEvent extends ComparableEvent<unknown> = Event> {
  readonly questions: readonly SharedQuestion<AnyClaim, AnyQuestion>[];
  readonly denials: readonly Denial<AnyClaim>[];
  readonly events: readonly SharedEvent<AnyClaim, AnyEvent>[];
  readonly alone: Both<readonly AnyClaim[]>;
}

/** Two articles to compare, with their claims, the questions that they may share and the events that they may both tell. */
export interface Compared {
  readonly articles: Both<{ readonly ref: ArticleRef; readonly claims: readonly Claim[] }>;
  readonly questions: readonly Question[];
  readonly events: readonly Event[];
}

/** One of two articles that are compared, with all of its claims. */
interface ComparedArticle<AnyClaim> {
  readonly ref: { readonly id: string };
  readonly claims: readonly AnyClaim[];
}

/** Sets two articles beside one another: the questions on which they differ most come first. */
export function compareArticles<
  AnyClaim extends ComparableClaim,
  AnyQuestion extends ComparableQuestion<AnyClaim>,
  AnyEvent extends ComparableEvent<AnyClaim>,
>({
  articles,
  questions,
  events,
}: {
  readonly articles: Both<ComparedArticle<AnyClaim>>;
  readonly questions: readonly AnyQuestion[];
  readonly events: readonly AnyEvent[];
}): Comparison<AnyClaim, AnyQuestion, AnyEvent> {
  const [ofA, ofB] = articles.map(({ claims }) => new Set(claims));
  const toBoth = (claims: readonly AnyClaim[]): Both<readonly AnyClaim[]> => [
    claims.filter((claim) => ofA?.has(claim)),
    claims.filter((claim) => ofB?.has(claim)),
  ];
  const placed = new Map<AnyClaim, AnyQuestion | AnyEvent | undefined>();
  /** Places those of some claims that stand nowhere yet. */
  const place = (claims: readonly AnyClaim[], where: AnyQuestion | AnyEvent | undefined): void => {
    for (const claim of toBoth(claims).flat()) if (!placed.has(claim)) placed.set(claim, where);
  };
  const at = (where: AnyQuestion | AnyEvent | undefined): Both<readonly AnyClaim[]> =>
    toBoth([...placed].flatMap(([claim, place]) => (place === where ? [claim] : [])));
  const shared = findShared(articles, questions);
  /** Those of some claims on a question that stand with another one; every claim on a shared question stands with one. */
  const toElsewhere = (claims: readonly AnyClaim[], here: AnyQuestion): readonly Elsewhere<AnyClaim, AnyQuestion>[] =>
    claims.map((claim) => ({ claim, question: placed.get(claim) as AnyQuestion })).filter(({ question }) => question !== here);
  // What answers a question stands with one that it answers, also when it is related to one before.
  for (const { question, answering } of shared) place(answering, question);
  for (const { question } of shared) place(claimsOn(question), question);
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
    questions: shared.map(({ answering, ...more }) => {
      const [a, b] = toBoth([...new Set([...answering, ...claimsOn(more.question)])]);
      return { ...more, claims: at(more.question), elsewhere: [toElsewhere(a, more.question), toElsewhere(b, more.question)] };
    }),
    denials: findDenials(articles),
    events: told.map(({ event, accounts }) => ({ event, accounts, claims: at(event) })),
    alone: at(undefined),
  };
}

const claimsOn = <AnyClaim>({ positions }: ComparableQuestion<AnyClaim>): readonly AnyClaim[] => positions.flatMap(({ claims }) => claims);

/** The questions on which both have claims, with how they relate and the claims that answer. */
function findShared<AnyClaim extends ComparableClaim, AnyQuestion extends ComparableQuestion<AnyClaim>>(
  articles: Both<ComparedArticle<AnyClaim>>,
  questions: readonly AnyQuestion[],
) {
  return questions
    .flatMap((question) => {
      const cells = toGridCells<AnyClaim>(question, ({ article }) => article.id);
      const [a, b] = articles.map(({ ref }) => cells.get(ref.id));
      if (a === undefined || b === undefined) return [];
      const dots = [a, b].flatMap((cell) => cell.dots);
      const names = nameBetween(question);
      const answers = new Map(
        dots.flatMap(({ answer, claims }) => claims.map(({ id }) => [id, { ...answer, name: names.get(id) ?? answer.name }] as const)),
      );
      const answering = [...new Set(dots.flatMap(({ claims }) => claims))];
      return [{ question, cells: [a, b] as const, relation: relateCells(question, a, b), answers, answering }];
    })
    .toSorted((a, b) => relations.indexOf(a.relation) - relations.indexOf(b.relation));
}

/** What claims between opposed sides answer, by their ids, where there are several such positions: they need not be the same answer. */
function nameBetween({ positions }: Pick<ComparableQuestion, 'positions'>): ReadonlyMap<string, string> {
  const between = positions.filter(({ side }) => side === 'between');
  return new Map(
    between.flatMap(({ text, name = between.length < 2 ? undefined : text, claims }) =>
      name === undefined ? [] : claims.map(({ id }) => [id, name] as const),
    ),
  );
}

function findDenials<AnyClaim extends ComparableClaim>([a, b]: Both<ComparedArticle<AnyClaim>>): readonly Denial<AnyClaim>[] {
  const known = new Map<string, AnyClaim>([...a.claims, ...b.claims].map((claim) => [claim.id, claim]));
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
  'both-ways': 'One of them argues both ways',
  'side-and-part': 'One takes a side; the other answers in part',
  rejected: 'Opposed only by somebody whom the author contradicts',
  'not-comparable': 'Not comparable',
  other: 'Other answers, which need not conflict',
  'partly-same': 'Some answers in common',
  same: 'The same answer',
  'one-alone': 'One alone answers; the other says something related',
  related: 'Neither answers; both say something related',
};
const relations = Object.keys(relationLabels);

type Cell = GridCell<ComparableClaim>;

/** How the cells of two articles on one question relate. */
export function relateCells(
  question: Pick<ComparableQuestion, 'kind' | 'positions'>,
  a: Cell | undefined,
  b: Cell | undefined,
): AnswerRelation {
  const [ofA, ofB] = [toWords(a), toWords(b)];
  if (ofA.size === 0 || ofB.size === 0) return ofA.size === ofB.size ? 'related' : 'one-alone';
  if (question.kind === 'not-comparable') return 'not-comparable';
  const opposition = relateSides(a, b);
  if (opposition !== undefined) return opposition;
  const [keysA, keysB] = [toKeys(question, a), toKeys(question, b)];
  const common = [...keysA].filter((key) => keysB.has(key)).length;
  const isSided = [...keysA, ...keysB].some((key) => key === 'yes' || key === 'no');
  if (common === 0) return isSided && !needNotConflict.includes(question.kind) ? 'side-and-part' : 'other';
  return common === keysA.size && common === keysB.size ? 'same' : 'partly-same';
}

/** Kinds of questions of which several answers may be true together; so may several of which none is on a side. */
const needNotConflict: readonly Question['kind'][] = ['explanations', 'readings', 'dates'];

/** What a cell answers: a side, where it is opposed to another, or else a position. */
function toKeys({ positions }: Pick<ComparableQuestion, 'positions'>, cell: Cell | undefined): ReadonlySet<string> {
  const own = new Set(cell?.dots.flatMap(({ claims }) => claims));
  return new Set(
    positions
      .filter(({ side, claims }) => side !== 'related' && claims.some((claim) => own.has(claim)))
      .map(({ id, side }) => (side === 'yes' || side === 'no' ? side : id)),
  );
}

/** How two cells relate that have opposed sides, or of which one has both. An answer that an article relays is rejected when its author gives the opposed one alone. */
function relateSides(a: Cell | undefined, b: Cell | undefined): 'opposed' | 'opposed-relayed' | 'both-ways' | 'rejected' | undefined {
  if (a?.isBothWays === true || b?.isBothWays === true) return 'both-ways';
  const [ownA, ownB] = [toWords(a, true), toWords(b, true)];
  if (isOpposed(ownA, ownB)) return 'opposed';
  const [ofA, ofB] = [toWords(a), toWords(b)];
  if (!isOpposed(ofA, ofB)) return undefined;
  return isOpposed(withoutRejected(ofA, ownA), withoutRejected(ofB, ownB)) ? 'opposed-relayed' : 'rejected';
}

const withoutRejected = (all: Words, own: Words): Words =>
  new Set([...all].filter((word) => own.has(word) || !isOpposed(new Set([word]), own)));

/** True when the authors of two articles, or those whom they relay and do not contradict, give opposed answers. */
export const areOpposed = (a: Cell | undefined, b: Cell | undefined): boolean =>
  ['opposed', 'opposed-relayed'].includes(relateSides(a, b) ?? '');

type Words = ReadonlySet<string>;
/** The answers in a cell: all of them, or those of the authors. */
const toWords = (cell: Cell | undefined, ownAlone = false): Words =>
  new Set(cell?.dots.filter(({ own }) => own || !ownAlone).map(({ answer }) => answer.word));
const isOpposed = (a: Words, b: Words): boolean => (a.has('yes') && b.has('no')) || (a.has('no') && b.has('yes'));

/** Where two articles differ, in two sentences: “They share 9 questions. On 2 their authors give opposed answers; on 7 neither contradicts the other.” */
export function summariseComparison(questions: readonly Pick<SharedQuestion, 'relation'>[]): string {
  if (questions.length === 0) return 'They have no question in common.';
  const counts = Map.groupBy(questions, ({ relation }) => differences[relation] ?? 'neither contradicts the other');
  const parts = Array.from(counts, ([words, { length }]) => `on ${length} ${words}`);
  return `They share ${questions.length === 1 ? 'one question' : `${questions.length} questions`}. O${parts.join('; ').slice(1)}.`;
}

const differences: Readonly<Partial<Record<AnswerRelation, string>>> = {
  opposed: 'their authors give opposed answers',
  'opposed-relayed': 'somebody whom one of them relays says the opposite',
  'both-ways': 'one of them argues both ways',
  'side-and-part': 'one takes a side and the other answers in part',
  rejected: 'only somebody whom an author contradicts says the opposite',
};

/** So many pairs a page about a question leads to. */
const maxOpposed = 4;

/** The first few of some pairs of articles in which opposed answers to a question are given, by whomever. */
export function findOpposed(question: Question, pairs: readonly ComparedPair[]): readonly ComparedPair[] {
  const cells = toGridCells(question, ({ article }) => article.id);
  return pairs.filter(({ articles: [a, b] }) => relateSides(cells.get(a.id), cells.get(b.id)) !== undefined).slice(0, maxOpposed);
}

import { pageLanguage, type Language } from '../names/language.ts';
import type { Figure } from '../schema/claim.ts';
import { toDays } from '../schema/dates.ts';
import type { Settings } from '../schema/settings.ts';
import type { Event, EventAccount } from './event.ts';
import { readFigure, type FigureNumber } from './read-figure.ts';

/** What of an event its closed line says beside date and title. */
export interface EventFacts {
  /** In what its accounts contradict one another. */
  readonly differ: readonly ('dates' | 'figures')[];
  /** Figures of the accounts, each once: those that differ, or else some of each account. */
  readonly figures: readonly FigureInText[];
  /** How many figures there are beside these. */
  readonly moreFigures: number;
}

interface FigureInText {
  readonly words: string;
  readonly language: Language | undefined;
}

/** A closed line has room for so many figures. */
const maxFigures = 3;

/** From the first to the last of what may be meant. */
type Range<Value> = readonly [low: Value, high: Value];

const overlap = <Value extends number | string>(a: Range<Value>, b: Range<Value>): boolean => a[0] <= b[1] && b[0] <= a[1];

/**
 * True when two accounts cannot both be right: neither has a range that overlaps one of the other. So a claim about what came of an event
 * contradicts nobody while another of its account gives the event itself.
 */
const contradict = <Value extends number | string>(a: readonly Range<Value>[], b: readonly Range<Value>[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => overlap(one, other)));

const listPairs = <Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] =>
  items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));

/** The facts of an event by its accounts. What figures measure decides which are compared: `measures` says which never are. */
export function toEventFacts({ accounts }: Pick<Event, 'accounts'>, measures: Settings['measures']): EventFacts {
  const differing = findDiffering(accounts, measures);
  const told = accounts.map((account) => listFigures(account));
  const all = distinct(told.flat());
  const figures = distinct(differing.length > 0 ? differing : takeInTurn(told)).slice(0, maxFigures);
  return {
    differ: [
      ...(listPairs(accounts.map(listDays)).some(([a, b]) => contradict(a, b)) ? (['dates'] as const) : []),
      ...(differing.length > 0 ? (['figures'] as const) : []),
    ],
    figures,
    moreFigures: all.length - figures.length,
  };
}

const listDays = ({ claims }: EventAccount): readonly Range<string>[] =>
  claims.flatMap(({ claim }) => {
    const days = claim.happened === undefined ? undefined : toDays(claim.happened);
    return days === undefined ? [] : [[days.first, days.last] as const];
  });

const listFigures = ({ article, claims }: EventAccount): readonly (FigureInText & { readonly figure: Figure })[] =>
  claims.flatMap(({ figures }) => figures.map((figure) => ({ figure, words: figure.words, language: article.language })));

const distinct = (figures: readonly FigureInText[]): readonly FigureInText[] => [
  ...new Map(figures.map(({ words, language }) => [words, { words, language }])).values(),
];

/** The first of each list, then the second of each, and so on. */
const takeInTurn = <Item>(lists: readonly (readonly Item[])[]): readonly Item[] =>
  Array.from({ length: Math.max(0, ...lists.map(({ length }) => length)) }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();

/** A number that may be compared with others of its measure. */
type MeasuredFigure = FigureInText & { readonly measure: string; readonly range: Range<number> };

const digits = /\d(?:[\d.,]*\d)?/;

/** The figures of an account that may be compared: by their measure or, without one, by their words but the number. */
const measureFigures = (account: EventAccount, measures: Settings['measures']): readonly MeasuredFigure[] =>
  listFigures(account).flatMap(({ figure, ...inText }) => {
    const number = readFigure(figure, inText.language?.lang ?? pageLanguage);
    const range = number && toRange(number);
    const measure = figure.measure ?? figure.words.replace(digits, '#');
    return range === undefined || figure.apart !== undefined || measures[measure]?.comparable === false
      ? []
      : [{ ...inText, measure, range }];
  });

/** What a number may mean: more than “over 140”, less than “up to 40”. What is “about” so many contradicts nothing. */
function toRange({ low, high, bound }: FigureNumber): Range<number> | undefined {
  if (bound === 'about') return undefined;
  return [bound === 'under' ? -Infinity : low, bound === 'over' ? Infinity : high];
}

/** The figures of accounts that give different numbers for the same measure. */
function findDiffering(accounts: readonly EventAccount[], measures: Settings['measures']): readonly FigureInText[] {
  const measured = accounts.map((account) => Map.groupBy(measureFigures(account, measures), ({ measure }) => measure));
  const toRanges = (figures: readonly MeasuredFigure[]) => figures.map(({ range }) => range);
  return listPairs(measured).flatMap(([first, second]) =>
    [...first].flatMap(([measure, figures]) => {
      const others = second.get(measure) ?? [];
      return contradict(toRanges(figures), toRanges(others)) ? [...figures, ...others] : [];
    }),
  );
}

import { isolate } from '../../names/isolate.ts';
import { quotationMarks } from '../query/parse-query.ts';

/** A part of a query: as typed, with its quotation marks, minus or field. Alternatives are one word. */
export interface QueryPiece {
  readonly kind: 'word' | 'name' | 'phrase' | 'exclusion' | 'filter';
  readonly typed: string;
  /** Number of articles that have it, of what is asked for. */
  readonly articles?: number;
}

/** A query that finds something, to be shown as “TTP raid, without ‘zeppelin’ (12)”. */
export interface SuggestedQuery {
  readonly query: string;
  /** How it differs: “without filters”, “alone”. */
  readonly label: string;
  readonly count: number;
}

/** At most `count` suggestions. At most `tries` queries are counted, and words beyond the first `pieces` are left out of most of them. */
const limits = { count: 3, tries: 24, pieces: 6 } as const;
const marks = new RegExp(`[${quotationMarks}]`, 'gu');

const isNarrowing = ({ kind }: QueryPiece): boolean => kind === 'filter' || kind === 'exclusion';
const toQuery = (pieces: readonly QueryPiece[]): string => pieces.map(({ typed }) => typed).join(' ');
const unquote = (piece: QueryPiece): QueryPiece =>
  piece.kind === 'phrase' ? { ...piece, kind: 'word', typed: piece.typed.replace(marks, '').trim() } : piece;
const listTyped = (pieces: readonly QueryPiece[]): string =>
  pieces.map((piece) => (isNarrowing(piece) ? isolate(piece.typed) : `“${isolate(unquote(piece).typed)}”`)).join(' and ');

/** How much of what was meant a piece holds: a name most, of words those that few articles have. */
const weigh = ({ kind, articles = 1 }: QueryPiece): number => (kind === 'name' ? 16 : Math.max(1, 12 - Math.log2(articles + 1)));
const weighAll = (pieces: readonly QueryPiece[]): number => pieces.reduce((sum, piece) => sum + weigh(piece), 0);

/** All choices of some of these, each in their order. */
const listChoices = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  items.reduce<readonly (readonly T[])[]>((choices, item) => [...choices, ...choices.map((choice) => [...choice, item])], [[]]);

/** A way to ask for less. */
interface Relaxation {
  readonly relax: (pieces: readonly QueryPiece[]) => readonly QueryPiece[];
  /** What is given up. */
  readonly without: string;
}

/** The ways to ask for less that keep all words that an article has, those that keep most first. */
function listRelaxations(pieces: readonly QueryPiece[]): readonly Relaxation[] {
  const narrowing = pieces.filter(isNarrowing);
  const absent = pieces.filter(({ articles }) => articles === 0);
  const drop = (dropped: readonly QueryPiece[], without: string): readonly Relaxation[] =>
    dropped.length === 0 ? [] : [{ relax: (all) => all.filter(({ typed }) => !dropped.some((piece) => piece.typed === typed)), without }];
  return [
    ...drop(narrowing, narrowing.length === 1 ? listTyped(narrowing) : 'filters'),
    ...(pieces.some(({ kind }) => kind === 'phrase')
      ? [{ relax: (all: readonly QueryPiece[]) => all.map(unquote), without: 'quotation marks' }]
      : []),
    ...drop(absent, listTyped(absent)),
  ];
}

interface Attempt {
  readonly kept: readonly QueryPiece[];
  readonly label: string;
}

/** Attempts that ask for less, nearest first. */
function listRelaxed(pieces: readonly QueryPiece[]): readonly Attempt[] {
  const narrowing = pieces.filter(isNarrowing);
  const oneByOne = narrowing.length === 1 ? [] : narrowing;
  const relaxations = listChoices(listRelaxations(pieces)).toSorted((a, b) => a.length - b.length);
  return [
    ...oneByOne.map((one) => ({ kept: pieces.filter((piece) => piece !== one), label: `without ${isolate(one.typed)}` })),
    ...relaxations.map((chosen) => ({
      kept: chosen.reduceRight((all, { relax }) => relax(all), pieces),
      label: `without ${chosen.map(({ without }) => without).join(' and ')}`,
    })),
  ];
}

/** Attempts with some of the words that articles have, without filters; those that keep most of what was meant first. */
function listParts(pieces: readonly QueryPiece[]): readonly Attempt[] {
  const present = pieces
    .filter((piece) => !isNarrowing(piece) && piece.articles !== 0)
    .map(unquote)
    .slice(0, limits.pieces);
  return listChoices(present)
    .filter((kept) => kept.length > 1 || kept[0]?.kind === 'name')
    .toSorted((a, b) => weighAll(b) - weighAll(a))
    .map((kept) => {
      const typed = new Set(kept.map((piece) => piece.typed));
      const dropped = pieces.filter((piece) => !typed.has(unquote(piece).typed));
      return { kept, label: kept.length === 1 ? 'alone' : dropped.length > 2 ? 'fewer words' : `without ${listTyped(dropped)}` };
    });
}

/**
 * At most three queries to try instead of one that finds nothing, nearest first: without filters, without quotation marks, without words that no
 * article has, with fewer words, or a name alone. Only those that find something, as `count` tells of a query, and no part of one that is
 * suggested already but a name. Pieces are in the order of the query.
 *
 * @example suggestQueries([{ kind: 'name', typed: 'TTP' }, { kind: 'filter', typed: 'year:1950' }], () => 7)
 * // [{ query: 'TTP', label: 'without year:1950', count: 7 }]
 */
export function suggestQueries(pieces: readonly QueryPiece[], count: (query: string) => number): readonly SuggestedQuery[] {
  const suggested: SuggestedQuery[] = [];
  const covered: (readonly QueryPiece[])[] = [];
  const tried = new Set([toQuery(pieces)]);
  for (const { kept, label } of [...listRelaxed(pieces), ...listParts(pieces)]) {
    const query = toQuery(kept);
    const isPart = covered.some((others) => kept.every(({ typed }) => others.some((other) => other.typed === typed)));
    if (tried.has(query) || kept.every(({ kind }) => kind === 'exclusion') || (isPart && label !== 'alone')) continue;
    tried.add(query);
    const found = count(query);
    if (found > 0) {
      suggested.push({ query, label, count: found });
      covered.push(kept);
    }
    if (suggested.length === limits.count || tried.size > limits.tries) break;
  }
  return suggested;
}

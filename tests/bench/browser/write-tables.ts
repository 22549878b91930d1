import { coldKinds } from './open-corpus.ts';
import type { Measures } from './measure/measure-engine.ts';

/** A line of a table: what is measured, and how a number of it is written. */
interface Line {
  readonly what: string;
  readonly read: (measures: Measures) => number | undefined;
  readonly digits: number;
}

const toMedian = (values: readonly number[] | undefined): number | undefined =>
  values?.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const toWorst = (values: readonly number[] | undefined): number | undefined => (values === undefined ? undefined : Math.max(...values));
const divide = (value: number | undefined, by: number): number | undefined => (value === undefined ? undefined : value / by);

const indexLines: readonly Line[] = [
  { what: 'index: time to build, s', read: ({ built }) => built?.seconds, digits: 1 },
  { what: 'index: most memory to build, MB', read: ({ built }) => divide(built?.peakBytes, 1e6), digits: 0 },
  { what: 'index: files', read: ({ weight }) => weight?.files, digits: 0 },
  { what: 'index: all, MB', read: ({ weight }) => divide(weight?.bytes, 1e6), digits: 2 },
  { what: 'index: all, compressed, MB', read: ({ weight }) => divide(weight?.compressed, 1e6), digits: 2 },
];

const coldLines: readonly Line[] = coldKinds.flatMap((kind): readonly Line[] => [
  { what: `${kind}: requests to the first result`, read: ({ cold }) => cold[kind]?.first.search.requests, digits: 0 },
  { what: `${kind}: kB to the first result`, read: ({ cold }) => divide(cold[kind]?.first.search.bytes, 1000), digits: 0 },
  { what: `${kind}: kB to it, page and all`, read: ({ cold }) => divide(cold[kind]?.first.all.bytes, 1000), digits: 0 },
  { what: `${kind}: requests to the first screen`, read: ({ cold }) => cold[kind]?.whole.search.requests, digits: 0 },
  { what: `${kind}: kB to the first screen`, read: ({ cold }) => divide(cold[kind]?.whole.search.bytes, 1000), digits: 0 },
  { what: `${kind}: s from key to first result`, read: ({ cold }) => divide(cold[kind]?.keyToFirst, 1000), digits: 2 },
  { what: `${kind}: s from address to first result`, read: ({ cold }) => divide(cold[kind]?.pageToFirst, 1000), digits: 2 },
  { what: `${kind}: s from key to first screen`, read: ({ cold }) => divide(cold[kind]?.keyToWhole, 1000), digits: 2 },
]);

const warmLines: readonly Line[] = [
  { what: 'next queries: ms to the first result, median', read: ({ warm }) => toMedian(warm?.first), digits: 0 },
  { what: 'next queries: ms to the first result, worst', read: ({ warm }) => toWorst(warm?.first), digits: 0 },
  { what: 'next queries: ms to the whole answer, median', read: ({ warm }) => toMedian(warm?.whole), digits: 0 },
  { what: 'next queries: ms to the whole answer, worst', read: ({ warm }) => toWorst(warm?.whole), digits: 0 },
  { what: 'next queries: heap after them, MB', read: ({ warm }) => divide(warm?.heap, 1e6), digits: 1 },
];

const toRankingLines = (all: readonly Measures[]): readonly Line[] => {
  const kinds = new Map(all.flatMap(({ rankings }) => rankings ?? []).map(({ kind, count }) => [kind, count]));
  return [...kinds].flatMap(([kind, count]): readonly Line[] => {
    const find = ({ rankings }: Measures) => rankings?.find((ranking) => ranking.kind === kind);
    return kind === 'sample'
      ? [{ what: `as expected, of ${count} queries`, read: (measures) => find(measures)?.complete, digits: 0 }]
      : [{ what: `MRR@10, ${count} queries: ${kind}`, read: (measures) => find(measures)?.reciprocalRank, digits: 3 }];
  });
};

const format = (value: number | undefined, digits: number): string =>
  value === undefined ? '—' : value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** What was measured as a table in Markdown: a column for each engine, ours first, and then ours as a multiple of each other. */
export function writeTable(measured: ReadonlyMap<string, Measures>): string {
  const [own, ...peers] = [...measured.keys()];
  const all = [...measured.values()];
  const toRow = ({ what, read, digits }: Line): string => {
    const [ours, ...theirs] = all.map(read);
    const ratios = theirs.map((value) => (ours === undefined || !value ? '—' : `${format(ours / value, 2)} ×`));
    return `| ${[what, ...[ours, ...theirs].map((value) => format(value, digits)), ...ratios].join(' | ')} |`;
  };
  const heads = ['', own, ...peers, ...peers.map((peer) => `to ${peer}`)];
  const rule = heads.map((_, i) => (i === 0 ? '---' : '---:'));
  const lines = [...indexLines, ...coldLines, ...warmLines, ...toRankingLines(all)];
  return [`| ${heads.join(' | ')} |`, `| ${rule.join(' | ')} |`, ...lines.map(toRow)].join('\n');
}

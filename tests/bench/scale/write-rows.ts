/** A measure at one size after another; undefined where it was not taken. */
export interface Row {
  readonly what: string;
  readonly values: readonly (number | undefined)[];
  readonly digits: number;
}

const format = (value: number | undefined, digits: number): string =>
  value === undefined ? '—' : value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** The power of the number of articles with which a measure grows from one size to the next: 1 when twice the articles cost twice as much. */
const toGrowth = (values: Row['values'], sizes: readonly number[]): string =>
  values
    .slice(1)
    .map((value = Number.NaN, i) => Math.log(value / (values[i] ?? Number.NaN)) / Math.log((sizes[i + 1] ?? 0) / (sizes[i] ?? 0)))
    .map((power) => (Number.isFinite(power) ? format(power, 2) : '—'))
    .join(' ');

/** A table in Markdown: a column for each size, and then how each measure grows from one to the next. */
export function writeRows(sizes: readonly number[], rows: readonly Row[]): string {
  const heads = ['by articles', ...sizes.map((size) => format(size, 0)), 'growth'];
  const lines = rows.map(({ what, values, digits }) => [what, ...values.map((value) => format(value, digits)), toGrowth(values, sizes)]);
  return [heads, heads.map((_, i) => (i === 0 ? '---' : '---:')), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

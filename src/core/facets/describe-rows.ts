/** A filtered list, as far as its rows are loaded. */
export interface Shown {
  /** What one row is called, and several. */
  readonly one: string;
  readonly many: string;
  /** Number of loaded rows that fit the filters. */
  readonly fitting: number;
  /** Number of loaded rows. */
  readonly here: number;
  /** Number of rows on this page and on further pages together. */
  readonly total: number;
  /** Chosen values that no row has: the label of the field, and the value in quotation marks. */
  readonly unknown: readonly { readonly field: string; readonly value: string }[];
  readonly isFiltered: boolean;
  /** True when rows of all pages are shown: those that fit, or all in another order. */
  readonly isWhole: boolean;
  /** What the rows are sorted by, if not as they were served. */
  readonly order?: string | undefined;
  /** What the search says of a query: how it was understood or, when no row fits it, why. */
  readonly remark?: string | undefined;
  readonly state: 'loading' | 'searching' | 'failed' | 'settled';
}

const describeFitting = ({ one, many, fitting, here, total, unknown, isFiltered, order, remark = '' }: Shown): string => {
  const sorted = order === undefined ? '' : `, sorted by ${order}`;
  if (!isFiltered) return `${total} ${total === 1 ? one : many}${sorted}`;
  if (unknown.length > 0) return unknown.map(({ field, value }) => `No ${one} has the ${field.toLowerCase()} ${value}.`).join(' ');
  if (fitting === 0) return remark === '' ? `None of ${here} ${many} fits all filters. Remove one:` : remark;
  return `${fitting} of ${here} ${here === 1 ? one : many}${sorted}${remark === '' ? '' : `. ${remark}`}`;
};

/** The status of a filtered list: “31 of 250 claims”, why there are none, and which rows are loading or could not be loaded. */
export function describeRows(shown: Shown): string {
  const { here, total, many, isWhole, state } = shown;
  if (!isWhole || state === 'settled') return describeFitting(shown);
  if (state === 'searching') return 'Searching …';
  const rest = here < total ? `the other ${total - here} ${many}` : 'the search';
  return state === 'loading' ? `Loading ${rest} …` : `${describeFitting(shown)} (${rest} could not be loaded)`;
}

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
  readonly state: 'loading' | 'failed' | 'settled';
}

const describeFitting = ({ one, many, fitting, here, total, unknown, isFiltered }: Shown): string => {
  if (!isFiltered) return `${total} ${total === 1 ? one : many}`;
  if (unknown.length > 0) return unknown.map(({ field, value }) => `No ${one} has the ${field.toLowerCase()} ${value}.`).join(' ');
  if (fitting === 0) return `None of ${here} ${many} fits all filters. Remove one:`;
  return `${fitting} of ${here} ${here === 1 ? one : many}`;
};

/** The status of a filtered list: “31 of 250 claims”, why there are none, and which rows are loading or could not be loaded. */
export function describeRows(shown: Shown): string {
  const { here, total, many, isFiltered, state } = shown;
  const rest = `the other ${total - here} ${many}`;
  if (isFiltered && state === 'loading') return `Loading ${rest} …`;
  return isFiltered && state === 'failed' ? `${describeFitting(shown)} (${rest} could not be loaded)` : describeFitting(shown);
}

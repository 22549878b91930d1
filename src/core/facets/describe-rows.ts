/** What is shown of what a page filters. */
export interface Shown {
  readonly one: string;
  readonly many: string;
  /** Rows that fit, of those that are here. */
  readonly fitting: number;
  readonly here: number;
  /** All rows, those of further pages taken in. */
  readonly total: number;
  /** Values chosen that no row has, as the words of their field and the value quoted. */
  readonly unknown: readonly { readonly field: string; readonly value: string }[];
  readonly isFiltered: boolean;
  readonly state: 'loading' | 'failed' | 'settled';
}

const describeFitting = ({ one, many, fitting, here, total, unknown, isFiltered }: Shown): string => {
  if (!isFiltered) return `${total} ${total === 1 ? one : many}`;
  if (unknown.length > 0) return unknown.map(({ field, value }) => `No ${one} has the ${field.toLowerCase()} ${value}.`).join(' ');
  if (fitting === 0) return `None of ${here} ${many} has all of this. Take something away:`;
  return `${fitting} of ${here} ${here === 1 ? one : many}`;
};

/** “31 of 250 claims”, or that there is none and why; and what is still on its way or could not be had. */
export function describeRows(shown: Shown): string {
  const { here, total, many, isFiltered, state } = shown;
  const rest = `the other ${total - here} ${many}`;
  if (isFiltered && state === 'loading') return `Loading ${rest} …`;
  return isFiltered && state === 'failed' ? `${describeFitting(shown)} (${rest} could not be loaded)` : describeFitting(shown);
}

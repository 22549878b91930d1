import { make } from '../dom/make.ts';

/** A value in use. */
export interface ActiveFilter {
  readonly label: string;
  /** When no row fits: the number of rows that fit without this value; 0 otherwise. */
  readonly countWithout: number;
  readonly remove: () => void;
}

const makeButton = (words: string, label: string, press: () => void): HTMLElement => {
  const button = make('button', { type: 'button', class: 'button text-start text-sm whitespace-normal', 'aria-label': label }, words);
  button.addEventListener('click', press);
  return make('li', {}, button);
};

const makeChip = ({ label, countWithout, remove }: ActiveFilter): HTMLElement =>
  makeButton(
    `${label} ×${countWithout === 0 ? '' : ` (leaves ${countWithout})`}`,
    `Remove ${label}${countWithout === 0 ? '' : `, leaves ${countWithout}`}`,
    remove,
  );

/** Shows values in use, each with a button that removes it, and a button that removes all, if there are any. */
export function showActiveFilters(list: HTMLElement, filters: readonly ActiveFilter[], clear: (() => void) | undefined): void {
  list.hidden = clear === undefined;
  list.replaceChildren(...filters.map(makeChip), ...(clear === undefined ? [] : [makeButton('Clear all', 'Clear all filters', clear)]));
}

import { make } from '../dom/make.ts';

/** A value in use and what takes it away; where nothing is left, how many rows it alone keeps from showing. */
export interface Part {
  readonly label: string;
  readonly left: number;
  readonly takeAway: () => void;
}

const makeButton = (words: string, label: string, press: () => void): HTMLElement => {
  const button = make('button', { type: 'button', class: 'button', 'aria-label': label }, words);
  button.addEventListener('click', press);
  return make('li', {}, button);
};

const makePart = ({ label, left, takeAway }: Part): HTMLElement =>
  makeButton(`${label} ×${left === 0 ? '' : ` (leaves ${left})`}`, `Take away ${label}${left === 0 ? '' : `, leaves ${left}`}`, takeAway);

/** Shows what is in use, each with a button that takes it away, and one that takes all away. */
export function showParts(list: HTMLElement, parts: readonly Part[], clear: () => void): void {
  list.hidden = parts.length === 0;
  list.replaceChildren(...parts.map(makePart), ...(parts.length === 0 ? [] : [makeButton('Clear all', 'Clear all filters', clear)]));
}

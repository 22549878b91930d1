/** A button that chooses the one value of a field of its own. */
export interface Chip {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly button: HTMLButtonElement;
  /** Number of rows with its value as the page was served. */
  readonly servedCount: number;
}

/** The chips of a filter, in their order. */
export const readChips = (filter: HTMLElement): readonly Chip[] =>
  [...filter.querySelectorAll<HTMLButtonElement>('[aria-pressed]')].map((button) => ({
    name: button.name,
    label: button.firstChild?.textContent?.trim() ?? '',
    value: button.value,
    button,
    servedCount: Number(button.querySelector('span')?.textContent),
  }));

/** Shows whether a chip is in use, and the number of rows that it leaves. */
export function showChip({ button }: Chip, isOn: boolean, count: number): void {
  button.ariaPressed = String(isOn);
  button.querySelector('span')?.replaceChildren(String(count));
}

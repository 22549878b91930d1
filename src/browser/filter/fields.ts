import { isolate } from '../../core/names/isolate.ts';

/** A field of the form, with the number of rows for each of its values as the page was served. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly select: HTMLSelectElement;
  readonly servedCounts: ReadonlyMap<string, number>;
}

/** The count at the end of an option's text: “Attack (12)”. */
const countSuffix = / \((\d+)\)$/;
/** In UTF-16 units. */
const maxShownLength = 60;

export const shorten = (text: string): string => (text.length > maxShownLength ? `${text.slice(0, maxShownLength)}…` : text);

/** The label of a value. A value that the field does not have, which only an address can name, is quoted. */
export const toValueLabel = ({ select }: Field, value: string): string => {
  const option = [...select.options].find((known) => known.value === value && known.dataset['unknown'] === undefined);
  return option === undefined ? `“${isolate(shorten(value))}”` : isolate(option.text.replace(countSuffix, ''));
};

export const isKnown = ({ servedCounts }: Field, value: string): boolean => servedCounts.has(value);

/** The fields of a filter, in their order. */
export const readFields = (form: HTMLElement): readonly Field[] =>
  [...form.querySelectorAll<HTMLSelectElement>('select[name]')].map((select) => ({
    name: select.name,
    label: select.labels[0]?.querySelector('span')?.textContent ?? select.name,
    select,
    servedCounts: new Map(
      [...select.options].filter(({ value }) => value !== '').map(({ value, text }) => [value, Number(countSuffix.exec(text)?.[1] ?? 0)]),
    ),
  }));

/**
 * Shows the value chosen in a field, and for each value the number of rows that it would leave. Hides values that would leave none. A
 * chosen value that the field does not have is added as an option, so that it can be seen and removed.
 */
export function showField(field: Field, chosen: string | undefined, counts: ReadonlyMap<string, number>): void {
  const { select } = field;
  select.querySelector('[data-unknown]')?.remove();
  for (const option of select.options) {
    if (option.value === '') continue;
    const count = counts.get(option.value) ?? 0;
    option.text = `${option.text.replace(countSuffix, '')} (${count})`;
    option.disabled = option.hidden = count === 0 && option.value !== chosen;
  }
  if (chosen !== undefined && !isKnown(field, chosen)) {
    const unknown = new Option(toValueLabel(field, chosen), chosen);
    unknown.dataset['unknown'] = '';
    select.add(unknown);
  }
  select.value = chosen ?? '';
  select.classList.toggle('used', chosen !== undefined);
}

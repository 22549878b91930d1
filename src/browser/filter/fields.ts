/** A field of the form, with the count of each value as the page was served. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly select: HTMLSelectElement;
  readonly known: ReadonlyMap<string, number>;
}

const counted = / \((\d+)\)$/;
const maxShownLength = 60;

const shorten = (text: string): string => (text.length > maxShownLength ? `${text.slice(0, maxShownLength)}…` : text);

/** The label of a value; an unknown value is quoted. */
export const toValueLabel = ({ select }: Field, value: string): string => {
  const option = [...select.options].find((known) => known.value === value && known.dataset['unknown'] === undefined);
  return option === undefined ? `“${shorten(value)}”` : option.text.replace(counted, '');
};

export const isKnown = ({ known }: Field, value: string): boolean => known.has(value);

/** The fields of a form, in their order. */
export const readFields = (form: HTMLFormElement): readonly Field[] =>
  [...form.querySelectorAll('select')].map((select) => ({
    name: select.name,
    label: select.labels[0]?.querySelector('span')?.textContent ?? select.name,
    select,
    known: new Map(
      [...select.options].filter(({ value }) => value !== '').map(({ value, text }) => [value, Number(counted.exec(text)?.[1] ?? 0)]),
    ),
  }));

/** Shows the value chosen in a field, even an unknown one, and the number of rows that each value would leave. Values that would leave none are hidden. */
export function showField(field: Field, chosen: string | undefined, counts: ReadonlyMap<string, number>): void {
  const { select } = field;
  select.querySelector('[data-unknown]')?.remove();
  for (const option of select.options) {
    if (option.value === '') continue;
    const count = counts.get(option.value) ?? 0;
    option.text = `${option.text.replace(counted, '')} (${count})`;
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

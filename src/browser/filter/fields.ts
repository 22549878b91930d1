import { toToken } from '../../core/filter/filter-rows.ts';

/** A field of the form, with the counts that the page came with. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly select: HTMLSelectElement;
  readonly known: ReadonlyMap<string, number>;
}

const counted = / \((\d+)\)$/;
const longestShown = 60;

const shorten = (text: string): string => (text.length > longestShown ? `${text.slice(0, longestShown)}…` : text);

/** What a value of a field is called: an unknown one is quoted. */
export const toValueLabel = ({ select }: Field, value: string): string => {
  const option = [...select.options].find((known) => known.value === value && known.dataset['unknown'] === undefined);
  return option === undefined ? `“${shorten(value)}”` : option.text.replace(counted, '');
};

export const isKnown = ({ name, known }: Field, value: string): boolean => known.has(toToken(name, value));

/** The fields of a form, in their order. */
export const readFields = (form: HTMLFormElement): readonly Field[] =>
  [...form.querySelectorAll('select')].map((select) => ({
    name: select.name,
    label: select.labels[0]?.querySelector('span')?.textContent ?? select.name,
    select,
    known: new Map(
      [...select.options]
        .filter(({ value }) => value !== '')
        .map(({ value, text }) => [toToken(select.name, value), Number(counted.exec(text)?.[1] ?? 0)]),
    ),
  }));

/** Shows the value chosen in a field, an unknown one too, and what each value would leave; those that would leave nothing cannot be chosen. */
export function showField(field: Field, chosen: string | undefined, counts: ReadonlyMap<string, number>): void {
  const { name, select } = field;
  select.querySelector('[data-unknown]')?.remove();
  for (const option of select.options) {
    if (option.value === '') continue;
    const count = counts.get(toToken(name, option.value)) ?? 0;
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

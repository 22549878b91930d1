import { readFields, type Field } from './fields.ts';

/** The parts of a filter form, and what its `data-` attributes say of the rows that it filters. `FilterForm.astro` writes both. */
export interface FormParts {
  readonly fields: readonly Field[];
  /** Names of the fields, as the address has them. */
  readonly names: readonly string[];
  /** Selector of the rows that are counted. */
  readonly rowSelector: string;
  /** What one row is called, and several. */
  readonly one: string;
  readonly many: string;
  /** Number of rows on this page and on the further pages together. */
  readonly total: number;
  /** Addresses of further pages that hold rows. */
  readonly furtherPages: readonly string[];
  readonly status: HTMLElement;
  readonly activeList: HTMLElement;
  /** Where the number of active filters is shown while the fields are folded. */
  readonly activeCount: HTMLElement;
}

const findPart = (form: HTMLElement, selector: string): HTMLElement => {
  const element = form.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`The filter has no ${selector}.`);
  return element;
};

/** Reads a filter form. Throws when one of its parts is missing. */
export function readForm(form: HTMLFormElement): FormParts {
  const { rows = '', one = '', many = '', total = '', more = '' } = form.dataset;
  const fields = readFields(form);
  return {
    fields,
    names: fields.map(({ name }) => name),
    rowSelector: rows,
    one,
    many,
    total: Number(total),
    furtherPages: more.split(' ').filter((address) => address !== ''),
    status: findPart(form, '[role=status]'),
    activeList: findPart(form, '[data-parts]'),
    activeCount: findPart(form, '[data-used]'),
  };
}

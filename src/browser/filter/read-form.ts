import { readChips, type Chip } from './chips.ts';
import { readFields, type Field } from './fields.ts';
import { orderName, readColumns, type Column } from './order.ts';

/** The parts of a filter, and what its `data-` attributes say of the rows that it filters. `FilterForm.astro` and `ClaimFilter.astro` write both. */
export interface FormParts {
  readonly fields: readonly Field[];
  readonly chips: readonly Chip[];
  /** What takes a query of the search. */
  readonly box?: HTMLInputElement | undefined;
  /** What rows are sorted by. */
  readonly columns: readonly Column[];
  /** What sorts them where the columns have no headers. */
  readonly orderSelect?: HTMLSelectElement | undefined;
  /** Names of all that is chosen, as the address has them. */
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
  /** Where the number of fields in use is shown while they are folded. */
  readonly activeCount: HTMLElement;
}

const findPart = (form: HTMLElement, selector: string): HTMLElement => {
  const element = form.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`The filter has no ${selector}.`);
  return element;
};

/** Reads a filter. Throws when one of its parts is missing. */
export function readForm(form: HTMLElement): FormParts {
  const { rows = '', one = '', many = '', total = '', more = '' } = form.dataset;
  const [fields, chips, columns] = [readFields(form), readChips(form), readColumns()];
  const box = form.querySelector<HTMLInputElement>('[type=search]') ?? undefined;
  return {
    ...{ fields, chips, columns, box },
    names: [
      ...(box === undefined ? [] : [box.name]),
      ...[...chips, ...fields].map(({ name }) => name),
      ...(columns.length === 0 ? [] : [orderName]),
    ],
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

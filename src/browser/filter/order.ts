import { make } from '../dom/make.ts';

/** An order of rows: by a column, from its first value or its last. */
export interface Order {
  readonly column: string;
  readonly isDescending: boolean;
}

/** The name of the order in the address: `said`, or `-said` from the last value. */
export const orderName = 'sort';

/** A column by which rows are sorted, with the button in its header. */
export interface Column {
  readonly name: string;
  readonly label: string;
  readonly header: HTMLTableCellElement;
}

export const readColumns = (): readonly Column[] =>
  [...document.querySelectorAll<HTMLButtonElement>('[data-sorts] button')].flatMap((button) => {
    const header = button.closest('th');
    return header === null ? [] : [{ name: button.value, label: button.textContent.trim(), header }];
  });

/** Reads the order of an address; one by a column that there is not is none. */
export function parseOrder(text: string | undefined, columns: readonly Column[]): Order | undefined {
  const [, sign, column] = /^(-?)(.+)$/.exec(text ?? '') ?? [];
  return columns.some(({ name }) => name === column) && column !== undefined ? { column, isDescending: sign === '-' } : undefined;
}

/** What a press of a header leads to: from the first value, from the last, and the order of the page. */
export function toNextOrder(order: Order | undefined, column: string): string | undefined {
  if (order?.column !== column) return column;
  return order.isDescending ? undefined : `-${column}`;
}

export const describeOrder = ({ column, isDescending }: Order, columns: readonly Column[]): string =>
  `${columns.find(({ name }) => name === column)?.label.toLowerCase() ?? column}${isDescending ? ', from the last' : ''}`;

/** Adds to the fields of a form what sorts on a narrow screen, where columns have no headers. Without columns there is none. */
export function addOrderSelect(form: HTMLElement, columns: readonly Column[]): HTMLSelectElement | undefined {
  if (columns.length === 0) return undefined;
  const select = make(
    'select',
    {},
    make('option', { value: '' }, 'As listed'),
    ...columns.flatMap(({ name, label }) => [
      make('option', { value: name }, label),
      make('option', { value: `-${name}` }, `${label}, from the last`),
    ]),
  );
  form.querySelector('label')?.parentElement?.append(make('label', {}, make('span', { class: 'label block' }, 'Order'), select));
  return select;
}

export function showOrder(order: Order | undefined, columns: readonly Column[], select: HTMLSelectElement | undefined): void {
  if (select !== undefined) select.value = order === undefined ? '' : `${order.isDescending ? '-' : ''}${order.column}`;
  for (const { name, header } of columns)
    if (name === order?.column) header.ariaSort = order.isDescending ? 'descending' : 'ascending';
    else header.removeAttribute('aria-sort');
}

const { compare } = new Intl.Collator('en', { numeric: true, ignorePunctuation: true });

/** What a row is sorted by in a column: the key of its cell, or else its words. */
const toKey = (row: Element, index: number): { readonly key: string; readonly isCode: boolean } => {
  const cell = row.children[index];
  const code = cell instanceof HTMLElement ? cell.dataset['key'] : undefined;
  return { key: code ?? cell?.textContent.trim() ?? '', isCode: code !== undefined };
};

/** Rows in an order, those with the same value as they were; those without a value come last. */
export function sortRows<R extends Element>(rows: readonly R[], order: Order | undefined, columns: readonly Column[]): readonly R[] {
  const index = columns.find(({ name }) => name === order?.column)?.header.cellIndex;
  if (order === undefined || index === undefined) return rows;
  const sign = order.isDescending ? -1 : 1;
  return rows
    .map((row) => ({ row, ...toKey(row, index) }))
    .toSorted((a, b) => {
      if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
      return sign * (a.isCode ? (a.key < b.key ? -1 : Number(a.key > b.key)) : compare(a.key, b.key));
    })
    .map(({ row }) => row);
}

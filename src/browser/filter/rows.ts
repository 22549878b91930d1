import type { FacetValues } from '../../core/facets/facets.ts';
import { parseFacetValues } from '../../core/facets/row-facets.ts';
import { loadText } from '../dom/load-text.ts';
import type { FoundRows } from './find-rows.ts';
import { readLinkedFacets } from './read-linked.ts';

/** An element that filters show or hide, with the values that it is found by. */
export interface Row {
  readonly element: Element;
  readonly facets: FacetValues;
}

/** The name of the box in the address. A query is the one value, in this field, of the rows that it finds. */
export const boxName = 'q';

export function toRow(element: Element, found?: FoundRows): Row {
  const facets = { ...parseFacetValues(element.getAttribute('data-facets') ?? ''), ...readLinkedFacets(element) };
  return { element, facets: found?.ids.has(element.id) === true ? { ...facets, [boxName]: new Set([found.query]) } : facets };
}

/** All elements of the page that a filter shows or hides. */
export const readRows = (found?: FoundRows): readonly Row[] =>
  [...document.querySelectorAll('[data-facets]')].map((element) => toRow(element, found));

/** The row that the fragment of the address points to or into. */
export const findTarget = (): Element | undefined => document.getElementById(location.hash.slice(1))?.closest('[data-facets]') ?? undefined;

/** Shows the rows that pass, SVG elements included, and the groups that have at least one of them. Hides all others. */
export function showRows(rows: readonly Row[], isShown: (row: Row) => boolean): void {
  for (const row of rows) row.element.toggleAttribute('hidden', !isShown(row));
  for (const group of document.querySelectorAll('[data-group]'))
    group.toggleAttribute('hidden', group.querySelector('[data-facets]:not([hidden])') === null);
}

/** Puts rows, which have one parent, in an order. */
export function arrangeRows(rows: readonly Element[]): void {
  const [first] = rows;
  const present = [...(first?.parentElement?.children ?? [])];
  if (rows.some((row, i) => row !== present[i])) first?.parentElement?.append(...rows);
}

const loadPage = async (address: string, selector: string): Promise<readonly Element[]> => {
  const page = new DOMParser().parseFromString((await loadText(address)) ?? '', 'text/html');
  const found = [...page.querySelectorAll(selector)];
  if (found.length === 0) throw new Error(`${address} has no rows.`);
  return found;
};

/** Fetches the rows of further pages, in order. Rejects when any page cannot be loaded. */
export const loadRows = async (addresses: readonly string[], selector: string): Promise<readonly Element[]> =>
  (await Promise.all(addresses.map((address) => loadPage(address, selector)))).flat();

/**
 * Fetches the rows of further pages (decisions.md#d46) and adds them, in order, after the rows of this page. Rejects, and adds none, when
 * any page cannot be loaded.
 */
export async function adoptRows(addresses: readonly string[], selector: string): Promise<readonly Element[]> {
  const adopted = (await loadRows(addresses, selector)).map((row) => document.adoptNode(row));
  [...document.querySelectorAll(selector)].at(-1)?.after(...adopted);
  return adopted;
}

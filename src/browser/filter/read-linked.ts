import type { FacetValues } from '../../core/facets/facets.ts';

/** Where the pages of the values of a field are. */
const collections: Readonly<Record<string, string>> = { actor: 'actors', speaker: 'actors', question: 'questions', article: 'articles' };

/** In the place of a link to who speaks. */
const author = 'author';

/** The columns of the page of which the links are values of fields, by their index. */
const readLinked = (): readonly (readonly [index: number, fields: readonly string[]])[] =>
  [...document.querySelectorAll<HTMLTableCellElement>('th[data-links]')].map((header) => [
    header.cellIndex,
    header.dataset['links']?.split(' ') ?? [],
  ]);

const listIds = (cell: Element | undefined, collection: string): readonly string[] =>
  [...(cell?.querySelectorAll('a') ?? [])].flatMap((link) => link.href.split(`/${collection}/`)[1]?.split('/')[0] ?? []);

/** The values of a row that its links lead to, as headers of the page say; none of a row of another list. */
export function readLinkedFacets(row: Element): FacetValues {
  const values: Record<string, Set<string>> = {};
  for (const [index, fields] of readLinked())
    for (const field of fields)
      for (const id of listIds(row.children[index], collections[field] ?? field)) (values[field] ??= new Set()).add(id);
  return 'article' in values ? { speaker: new Set([author]), ...values } : values;
}

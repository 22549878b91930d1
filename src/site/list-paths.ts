import type { List, ListOutline, ListPage } from '../core/model/list.ts';
import { keyPaths } from './key-paths.ts';
import { loadSite } from './load-site.ts';

/** The outline of a list, with what its pages show of one another. */
export const toOutline = (list: List): ListOutline => ({ ...list, pages: list.pages.map(({ url }) => ({ url })) });

export interface ListProps {
  readonly list: ListOutline;
  readonly page: ListPage;
}

/**
 * Paths for each page of some lists: `toParams` gives the parameters of a page beside its number, or undefined when its list is not among them; `toProps`
 * gives what a page shows beside its list.
 */
export async function listPaths<More extends object = object>(
  toParams: (list: List, page: ListPage) => Readonly<Record<string, string | undefined>> | undefined,
  toProps: (list: List, page: ListPage) => More = () => ({}) as More,
) {
  const { lists } = await loadSite();
  return keyPaths(
    [...lists.values()].flatMap((list) => {
      const outline = toOutline(list);
      return list.pages.flatMap((page) => {
        const params = toParams(list, page);
        const number = page.number === undefined ? undefined : String(page.number);
        return params === undefined
          ? []
          : [{ params: { page: number, ...params }, props: { ...toProps(list, page), list: outline, page } }];
      });
    }),
  );
}

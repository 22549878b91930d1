import type { List, ListPage } from '../core/model/list.ts';
import { loadSite } from './load-site.ts';

export interface ListProps {
  readonly list: List;
  readonly page: ListPage;
}

/** Paths for each page of some lists: `toParams` gives the parameters of a list, or undefined for a list that is not among them. */
export async function listPaths(toParams: (list: List) => Readonly<Record<string, string | undefined>> | undefined) {
  const { lists } = await loadSite();
  return [...lists.values()].flatMap((list) => {
    const params = toParams(list);
    return params === undefined
      ? []
      : list.pages.map((page) => ({
          params: { ...params, page: page.number === undefined ? undefined : String(page.number) },
          props: { list, page },
        }));
  });
}

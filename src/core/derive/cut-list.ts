import { toFigureYear } from '../model/figure.ts';
import type { Items, List, Listed, ListedKind, ListPage } from '../model/list.ts';
import { pageFromFirst, pageFromOldest, type Chunk } from '../model/paging.ts';
import type { ArticleRef } from '../model/refs.ts';
import { withAnchor, withNumber, yearAnchor } from '../urls.ts';

/** What a list is, before it is cut into pages. */
export type Uncut = Pick<List, 'url' | 'title' | 'heading' | 'of' | 'beside' | 'one'> & {
  readonly listed: Items;
  readonly isPrivate?: boolean;
  /** How many items a page has, unless it is what lists of their kind have. */
  readonly size?: number;
};
type ToYear = (article: ArticleRef) => string;

/** The year in which it began, at the earliest. */
const toYearOfEvent = ({ days }: Listed['events']): string => days.first.slice(0, 4);

/**
 * Cuts a list into pages. What is dated is cut from the oldest, so that its numbered pages never shift; all else grows anywhere and is cut
 * from its beginning.
 */
export function cutList(
  { listed, isPrivate = false, size, ...list }: Uncut,
  sizes: Readonly<Record<ListedKind, number>>,
  toYear: ToYear,
): List {
  const pages = cutItems(listed, size ?? sizes[listed.kind]).map(({ number, items }): ListPage => {
    const onPage = { kind: listed.kind, items } as Items;
    return { ...onPage, number, url: withNumber(list.url, number), groups: groupByYear(onPage, toYear) };
  });
  return { ...list, isPrivate, total: listed.items.length, pages, years: pages.length === 1 ? [] : findYears(pages, toYear) };
}

function cutItems({ kind, items }: Items, size: number): readonly Chunk<Listed[ListedKind]>[] {
  if (kind === 'pages' || kind === 'questions' || kind === 'relations') return pageFromFirst<Listed[ListedKind]>(items, size);
  return pageFromOldest<Listed[ListedKind]>(items, size, kind === 'events' || kind === 'figures' ? 'oldest first' : 'newest first');
}

/** Articles, quotes and events under headings, newest first. Claims and figures have none: each says when it was. */
function groupByYear(listed: Items, toYear: ToYear): ListPage['groups'] {
  const group = <Kind extends ListedKind>(kind: Kind, items: readonly Listed[Kind][], toTitle: (item: Listed[Kind]) => string) =>
    Array.from(Map.groupBy(items, toTitle), ([title, own]) => ({ title, listed: { kind, items: own } as Items }));
  switch (listed.kind) {
    case 'articles':
      return group('articles', listed.items, toYear);
    case 'quotes':
      return group('quotes', listed.items, ({ article }) => toYear(article));
    case 'events':
      return group('events', listed.items.toReversed(), toYearOfEvent);
    default:
      return [{ listed }];
  }
}

/** Where the items of each year begin, newest year first: at the heading of the year or, of claims and figures, at the first of them. */
function findYears(pages: readonly ListPage[], toYear: ToYear): List['years'] {
  const years = new Map<string, string>();
  for (const page of pages)
    for (const { year, anchor } of markYears(page, toYear))
      // Figures are read from the earliest, which is on the oldest page of their year.
      if (page.kind === 'figures' || !years.has(year)) years.set(year, withAnchor(page.url, anchor));
  return Array.from(years, ([year, url]) => ({ year, url }));
}

/** The year of each item, newest first, and the id of what stands there. */
function markYears({ kind, items }: Items, toYear: ToYear): readonly { readonly year: string; readonly anchor: string }[] {
  const toHeading = (year: string) => ({ year, anchor: yearAnchor(year) });
  switch (kind) {
    case 'articles':
      return items.map((article) => toHeading(toYear(article)));
    case 'quotes':
      return items.map(({ article }) => toHeading(toYear(article)));
    case 'claims':
      return items.map(({ id, article }) => ({ year: toYear(article), anchor: id }));
    case 'events':
      return items.map((event) => toHeading(toYearOfEvent(event))).toReversed();
    case 'figures':
      return items
        .flatMap((figure) => {
          const year = toFigureYear(figure);
          return year === undefined ? [] : [{ year, anchor: figure.id }];
        })
        .toReversed();
    case 'pages':
    case 'questions':
    case 'relations':
      return [];
  }
}

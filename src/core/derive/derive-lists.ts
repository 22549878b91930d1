import { isLong } from '../model/digest.ts';
import { toSpans } from '../model/event-spans.ts';
import type { Event } from '../model/event.ts';
import type { Items, List, Listed, ListedKind, ListPage } from '../model/list.ts';
import { pageFromFirst, pageFromOldest, pageSizes, type Chunk } from '../model/paging.ts';
import { toActorParts, toPairParts, toPlaceParts, toPositionParts, type Part } from '../model/parts.ts';
import type { ArticleRef, Ref } from '../model/refs.ts';
import type { Site } from '../model/site.ts';
import { toYears } from '../schema/dates.ts';
import { withAnchor, withNumber, yearAnchor, type Urls } from '../urls.ts';

type Sources = Pick<
  Site,
  'settings' | 'articles' | 'claims' | 'events' | 'actors' | 'places' | 'countries' | 'sources' | 'pairs' | 'questions'
>;
type ToYear = (one: ArticleRef) => string | undefined;

/** What a list is, before it is cut into pages. */
type Uncut = Pick<List, 'url' | 'title' | 'of' | 'one'> & { readonly listed: Items; readonly isPrivate?: boolean };

/** All lists of a site that are, or may grow, longer than one page, by the addresses of their first pages. */
export function deriveLists(site: Sources, urls: Urls): ReadonlyMap<string, List> {
  const years = new Map(site.articles.map(({ id, data }) => [id, toYears(data.date)[0]]));
  const sizes = { ...pageSizes, claims: site.settings.claimsPerPage };
  const lists = [...listAll(site, urls), ...listParts(site)];
  return new Map(lists.map((list) => [list.url, cut(list, sizes, ({ id }) => years.get(id))]));
}

function* listAll({ articles, claims, events, sources }: Sources, urls: Urls): Iterable<Uncut> {
  yield { url: urls.articles, title: 'Articles', one: 'article', listed: { kind: 'articles', items: articles } };
  yield { url: urls.claims, title: 'Claims', one: 'claim', listed: { kind: 'claims', items: claims } };
  yield { url: urls.timeline, title: 'Timeline', one: 'event', listed: { kind: 'events', items: events } };
  const all: Ref = { id: 'claims', url: urls.claims, name: 'all claims' };
  for (const [kind, items] of Map.groupBy(claims, ({ data }) => data.kind))
    yield {
      of: all,
      url: urls.claimsOfKind(kind),
      title: `Claims: ${items[0]?.kind ?? kind}`,
      one: 'claim',
      listed: { kind: 'claims', items },
    };
  const bySource = Map.groupBy(articles, ({ source }) => source?.id);
  for (const { id, name, url } of sources)
    yield { url, title: `${name} (publication)`, one: 'article', listed: { kind: 'articles', items: bySource.get(id) ?? [] } };
}

function* listParts({ actors, places, countries, pairs, questions }: Sources): Iterable<Uncut> {
  const toLists = (of: Ref, parts: readonly Part[], isPrivate = false): readonly Uncut[] =>
    parts
      .filter(({ listed }) => isLong(listed))
      .map(({ id, title, listed, one }) => ({
        ...{ url: `${of.url}${id}/`, title: `${of.name}: ${title.charAt(0).toLowerCase()}${title.slice(1)}` },
        ...{ of, one, listed, isPrivate },
      }));
  for (const actor of actors) yield* toLists(actor, toActorParts(actor), actor.data.private);
  for (const place of [...countries, ...places]) yield* toLists(place, toPlaceParts(place));
  const privates = new Set(actors.filter(({ data }) => data.private).map(({ id }) => id));
  for (const pair of pairs) {
    const { url, actors: both } = pair;
    const name = both.map((one) => one.name).join(' and ');
    yield* toLists(
      { id: name, url, name },
      toPairParts(pair),
      both.some(({ id }) => privates.has(id)),
    );
  }
  for (const question of questions) yield* toLists(question, toPositionParts(question));
}

/** Cuts a list into pages: what is dated from the oldest, all else from its beginning. */
function cut({ listed, isPrivate = false, ...list }: Uncut, sizes: Readonly<Record<ListedKind, number>>, toYear: ToYear): List {
  const pages = cutItems(listed, sizes[listed.kind]).map(({ number, items }): ListPage => {
    const onPage = { kind: listed.kind, items } as Items;
    return { ...onPage, number, url: withNumber(list.url, number), groups: groupByYear(onPage, toYear) };
  });
  const first = new Map<string, string>();
  for (const { url, items, groups } of pages)
    for (const year of listYears({ kind: listed.kind, items } as Items, toYear))
      if (!first.has(year)) first.set(year, hasHeading(groups, year) ? withAnchor(url, yearAnchor(year)) : url);
  return {
    ...list,
    isPrivate,
    total: listed.items.length,
    pages,
    years: pages.length === 1 ? [] : [...first].map(([year, url]) => ({ year, url })),
  };
}

function cutItems({ kind, items }: Items, size: number): readonly Chunk<Listed[ListedKind]>[] {
  if (kind === 'pages') return pageFromFirst(items, size);
  return pageFromOldest<Listed[ListedKind]>(items, size, kind === 'events' ? 'oldest first' : 'newest first');
}

/** Headings of events may have several years; the timeline has its own. */
const hasHeading = (groups: ListPage['groups'], year: string): boolean =>
  groups.some(({ title, listed }) => title === year && listed.kind !== 'events');

const undated = 'Date not known';

/** The year of each item, the newest first. */
function listYears({ kind, items }: Items, toYear: ToYear): readonly string[] {
  if (kind === 'pages') return [];
  if (kind === 'articles') return items.map((article) => toYear(article) ?? undated);
  return kind === 'events' ? items.map(toEventYear).toReversed() : items.map(({ article }) => toYear(article) ?? undated);
}

const toEventYear = ({ days }: Event): string => days.first.slice(0, 4);

/** Items under headings. Claims have none: each row says when it was made, and rows of further pages join them when they are filtered. */
function groupByYear(listed: Items, toYear: ToYear): ListPage['groups'] {
  const group = <Item>(
    items: readonly Item[],
    toTitle: (item: Item) => string,
    wrap: (own: readonly Item[]) => Items,
  ): ListPage['groups'] => Array.from(Map.groupBy(items, toTitle), ([title, own]) => ({ title, listed: wrap(own) }));
  switch (listed.kind) {
    case 'articles':
      return group(
        listed.items,
        (article) => toYear(article) ?? undated,
        (items) => ({ kind: 'articles', items }),
      );
    case 'quotes':
      return group(
        listed.items,
        ({ article }) => toYear(article) ?? undated,
        (items) => ({ kind: 'quotes', items }),
      );
    case 'events':
      return toSpans(listed.items).map(({ title, events }) => ({ title, listed: { kind: 'events', items: events } }));
    default:
      return [{ listed }];
  }
}

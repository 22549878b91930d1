import { isLong } from '../model/digest.ts';
import { toSpans } from '../model/event-spans.ts';
import type { Items, List, Listed, ListedKind, ListPage } from '../model/list.ts';
import { pageFromFirst, pageFromOldest, pageSizes, type Chunk } from '../model/paging.ts';
import { toActorParts, toPairParts, toPlaceParts, toPositionParts, type Part } from '../model/parts.ts';
import type { ArticleRef, Ref } from '../model/refs.ts';
import type { Site } from '../model/site.ts';
import { toSortKey } from '../schema/dates.ts';
import { withAnchor, withNumber, withPart, yearAnchor, type Urls } from '../urls.ts';

type Sources = Pick<
  Site,
  'settings' | 'articles' | 'claims' | 'events' | 'actors' | 'places' | 'countries' | 'sources' | 'pairs' | 'questions'
>;
type ToYear = (article: ArticleRef) => string;

/** What a list is, before it is cut into pages. */
type Uncut = Pick<List, 'url' | 'title' | 'heading' | 'of' | 'one'> & { readonly listed: Items; readonly isPrivate?: boolean };

/** All lists of a site that are, or may grow, longer than one page, by the addresses of their first pages. */
export function deriveLists(site: Sources, urls: Urls): ReadonlyMap<string, List> {
  // The year by which articles are sorted, so that none stands under the heading of another.
  const years = new Map(site.articles.map(({ id, data }) => [id, toSortKey(data.date).slice(0, 4)]));
  const sizes = { ...pageSizes, claims: site.settings.claimsPerPage };
  const lists = [...listAll(site, urls), ...listParts(site)];
  return new Map(lists.map((list) => [list.url, cut(list, sizes, ({ id }) => years.get(id) || 'Date not known')]));
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
  for (const actor of actors) yield* listLong(actor, toActorParts(actor), toTitles(actor), actor.data.private);
  for (const place of [...countries, ...places]) yield* listLong(place, toPlaceParts(place), toTitles(place));
  const privates = new Set(actors.filter(({ data }) => data.private).map(({ id }) => id));
  for (const pair of pairs) {
    const name = pair.actors.map((one) => one.name).join(' and ');
    const of = { id: name, url: pair.url, name };
    const isPrivate = pair.actors.some(({ id }) => privates.has(id));
    yield* listLong(of, toPairParts(pair), toTitles(of), isPrivate);
  }
  for (const question of questions) {
    const toAnswer: ToTitles = (text) => ({ title: `${question.name} ${text}`, heading: text });
    yield* listLong(question, toPositionParts(question), toAnswer);
  }
}

type ToTitles = (title: string) => Pick<List, 'title' | 'heading'>;

/** “Pakistan: what is said about it”. */
const toTitles =
  ({ name }: Ref): ToTitles =>
  (title) => ({ title: `${name}: ${title.charAt(0).toLowerCase()}${title.slice(1)}` });

const listLong = (of: Ref, parts: readonly Part[], toTitle: ToTitles, isPrivate = false): readonly Uncut[] =>
  parts
    .filter(({ listed }) => isLong(listed))
    .map(({ id, title, listed, one }) => ({ ...toTitle(title), url: withPart(of.url, id), of, one, listed, isPrivate }));

/** Cuts a list into pages: what is dated from the oldest, all else from its beginning. */
function cut({ listed, isPrivate = false, ...list }: Uncut, sizes: Readonly<Record<ListedKind, number>>, toYear: ToYear): List {
  const pages = cutItems(listed, sizes[listed.kind]).map(({ number, items }): ListPage => {
    const onPage = { kind: listed.kind, items } as Items;
    return { ...onPage, number, url: withNumber(list.url, number), groups: groupByYear(onPage, toYear) };
  });
  return { ...list, isPrivate, total: listed.items.length, pages, years: pages.length === 1 ? [] : findYears(pages, toYear) };
}

function cutItems({ kind, items }: Items, size: number): readonly Chunk<Listed[ListedKind]>[] {
  if (kind === 'pages') return pageFromFirst(items, size);
  return pageFromOldest<Listed[ListedKind]>(items, size, kind === 'events' ? 'oldest first' : 'newest first');
}

/** Items under headings. Claims have none: each row says when it was made, and rows of further pages join them when they are filtered. */
function groupByYear(listed: Items, toYear: ToYear): ListPage['groups'] {
  const group = <Kind extends ListedKind>(kind: Kind, items: readonly Listed[Kind][], toTitle: (item: Listed[Kind]) => string) =>
    Array.from(Map.groupBy(items, toTitle), ([title, own]) => ({ title, listed: { kind, items: own } as Items }));
  switch (listed.kind) {
    case 'articles':
      return group('articles', listed.items, toYear);
    case 'quotes':
      return group('quotes', listed.items, ({ article }) => toYear(article));
    case 'events':
      return toSpans(listed.items).map(({ title, events }) => ({ title, listed: { kind: 'events', items: events } }));
    default:
      return [{ listed }];
  }
}

/** Where the items of each year begin, newest year first: at the heading of the year or, of claims and events, at the first of them. */
function findYears(pages: readonly ListPage[], toYear: ToYear): List['years'] {
  const years = new Map<string, string>();
  for (const page of pages)
    for (const { year, anchor } of markYears(page, toYear))
      // Events are read from the earliest, which is on the oldest page of their year.
      if (page.kind === 'events' || !years.has(year)) years.set(year, withAnchor(page.url, anchor));
  return Array.from(years, ([year, url]) => ({ year, url }));
}

/** The year of each item, newest first, and the id of what stands there. */
function markYears({ kind, items }: Items, toYear: ToYear): readonly { readonly year: string; readonly anchor: string }[] {
  const toHeading = (article: ArticleRef) => ({ year: toYear(article), anchor: yearAnchor(toYear(article)) });
  switch (kind) {
    case 'articles':
      return items.map(toHeading);
    case 'quotes':
      return items.map(({ article }) => toHeading(article));
    case 'claims':
      return items.map(({ id, article }) => ({ year: toYear(article), anchor: id }));
    case 'events':
      return items.map(({ id, days }) => ({ year: days.first.slice(0, 4), anchor: id })).toReversed();
    case 'pages':
      return [];
  }
}

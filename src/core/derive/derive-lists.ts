import { claimChips } from '../model/claim-chips.ts';
import type { Claim } from '../model/claim.ts';
import { isLong, isMany, maxAccounts, maxFigures, toFigureLimit } from '../model/digest.ts';
import type { List } from '../model/list.ts';
import { pageSizes } from '../model/paging.ts';
import {
  toActorParts,
  toActorTies,
  toPairParts,
  toPairRelations,
  toPlaceParts,
  toPlaceTies,
  toPositionParts,
  type Part,
} from '../model/parts.ts';
import type { Ref } from '../model/refs.ts';
import type { Site } from '../model/site.ts';
import { toSortKey } from '../schema/dates.ts';
import { withPart, type Urls } from '../urls.ts';
import { cutList, type Uncut } from './cut-list.ts';
import { listIndexes, type Indexed } from './list-indexes.ts';

type Sources = Indexed & Pick<Site, 'settings' | 'claims' | 'events' | 'figures' | 'countries' | 'pairs'>;
/** All lists of a site that are, or may grow, longer than one page, by the addresses of their first pages. */
export function deriveLists(site: Sources, urls: Urls): ReadonlyMap<string, List> {
  // The year by which articles are sorted, so that none stands under the heading of another.
  const years = new Map(site.articles.map(({ id, data }) => [id, toSortKey(data.date).slice(0, 4)]));
  const sizes = { ...pageSizes, claims: site.settings.claimsPerPage };
  const lists = [
    ...listAll(site, urls),
    ...listIndexes(site, urls),
    ...listAccounts(site, urls),
    ...listFigures(site, urls),
    ...listParts(site),
  ];
  return new Map(lists.map((list) => [list.url, cutList(list, sizes, ({ id }) => years.get(id) || 'Date not known')]));
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
  for (const { id, title, has } of claimChips) {
    const items = claims.filter(has);
    if (items.length > 0) yield { of: all, url: urls.claimsOfPart(id), title, one: 'claim', listed: { kind: 'claims', items } };
  }
  const bySource = Map.groupBy(articles, ({ source }) => source?.id);
  for (const { id, name, url } of sources)
    yield { url, title: `${name} (publication)`, one: 'article', listed: { kind: 'articles', items: bySource.get(id) ?? [] } };
}

/** The claims about each event that more articles tell of than its entry names. */
function* listAccounts({ claims, events }: Sources, urls: Urls): Iterable<Uncut> {
  const order = new Map(claims.map((claim, place) => [claim, place]));
  const toPlace = (claim: Claim): number => order.get(claim) ?? 0;
  for (const event of events.filter(({ accounts }) => isMany(accounts, maxAccounts))) {
    const items = event.accounts.flatMap((account) => account.claims.map(({ claim }) => claim)).toSorted((a, b) => toPlace(a) - toPlace(b));
    yield { url: urls.eventClaims(event.id), title: event.name, of: event, one: 'claim', listed: { kind: 'claims', items } };
  }
}

/** The figures of each measure that has more than the page of all figures shows. */
function* listFigures({ figures }: Sources, urls: Urls): Iterable<Uncut> {
  const limit = toFigureLimit(figures, maxFigures.page);
  for (const { id, title, figures: items } of figures)
    if (isMany(items, limit))
      yield { url: withPart(urls.figures, id), title: `Figures: ${title}`, one: 'figure', listed: { kind: 'figures', items } };
}

function* listParts({ actors, places, countries, pairs, questions }: Sources): Iterable<Uncut> {
  for (const actor of actors) yield* listLong(actor, [...toActorParts(actor), ...toActorTies(actor)], toTitles(actor), actor.data.private);
  for (const place of [...countries, ...places]) yield* listLong(place, [...toPlaceParts(place), ...toPlaceTies(place)], toTitles(place));
  const privates = new Set(actors.filter(({ data }) => data.private).map(({ id }) => id));
  for (const pair of pairs) {
    const name = pair.actors.map((one) => one.name).join(' and ');
    const of = { id: name, url: pair.url, name };
    const isPrivate = pair.actors.some(({ id }) => privates.has(id));
    yield* listLong(of, [...toPairRelations(pair), ...toPairParts(pair)], toTitles(of), isPrivate);
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
    .filter(({ listed, limit }) => isLong(listed, limit))
    .map(({ id, title, listed, one }) => ({ ...toTitle(title), url: withPart(of.url, id), of, one, listed, isPrivate }));

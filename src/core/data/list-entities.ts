import type { Actor } from '../model/actor.ts';
import type { Article } from '../model/article.ts';
import type { Event } from '../model/event.ts';
import { formatRelation, formatWeight, toVerb, type Relation } from '../model/relation.ts';
import type { Site } from '../model/site.ts';
import { formatGraded, isInferred, type PartialDate } from '../schema/dates.ts';
import type { NameType } from '../schema/name.ts';
import type { ToAddress } from './data-kinds.ts';

/** An entity as FollowTheMoney has it (followthemoney.tech): whatever is known of it, each property with all its values. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** The schemas of kinds that every subject has. A kind of a site's own is an organisation or, of people, what is only known to be some body. */
const schemas: Readonly<Record<string, string>> = {
  ...{ person: 'Person', community: 'LegalEntity', 'descriptor-group': 'LegalEntity' },
  ...{ state: 'PublicBody', government: 'PublicBody', 'state-agency': 'PublicBody' },
};

/** Those of which somebody can be a member. */
const organizations: ReadonlySet<string> = new Set(['Organization', 'PublicBody']);

const toSchema = ({ kind }: Pick<Actor, 'kind'>): string => schemas[kind.id] ?? (kind.people ? 'LegalEntity' : 'Organization');

/** Names that search engines of such data compare, and those that also fit others. A name of something else is no name of an actor. */
const aliasTypes: Partial<Readonly<Record<NameType, 'alias' | 'weakAlias' | 'previousName'>>> = {
  ...{ variant: 'alias', acronym: 'alias', native: 'alias', former: 'previousName' },
  ...{ misspelling: 'weakAlias', exonym: 'weakAlias', short: 'weakAlias', epithet: 'weakAlias' },
};

/** Ids of actors, articles and events may be the same. */
const toId = (kind: 'actor' | 'article' | 'event', { id }: { readonly id: string }): string => `${kind}-${id}`;

const withoutEmpty = (properties: Readonly<Record<string, readonly (string | undefined)[]>>): FtmEntity['properties'] =>
  Object.fromEntries(
    Object.entries(properties)
      .map(([name, values]) => [name, [...new Set(values.filter((value) => value !== undefined && value !== ''))]] as const)
      .filter(([, values]) => values.length > 0),
  ) as FtmEntity['properties'];

/**
 * A date as FollowTheMoney has it: `2021`, `2021-02` or `2021-02-16`, as exact as it is known. It knows neither ranges nor “about”: of a range
 * there is the year, or month, that both ends fall in, and of what is only about a time nothing.
 */
export function toFtmDate({ value, approximate = false }: PartialDate): string | undefined {
  if (value === undefined || approximate) return undefined;
  const [from = '', to = from] = value.split('/');
  return [from, from.slice(0, 7), from.slice(0, 4)].find((prefix) => to.startsWith(prefix));
}

const toActor = (actor: Actor, codes: ReadonlyMap<string, string>, toAddress: ToAddress): FtmEntity => {
  const named = (property: string): readonly string[] =>
    actor.data.names.filter(({ type }) => aliasTypes[type] === property).map(({ form }) => form);
  return {
    id: toId('actor', actor),
    schema: toSchema(actor),
    properties: withoutEmpty({
      name: [actor.name],
      wikidataId: [actor.data.wikidata],
      ...{ alias: named('alias'), weakAlias: named('weakAlias'), previousName: named('previousName') },
      country: [actor.country, ...actor.alsoCountries].map((country) => country && codes.get(country.id)),
      parent: [actor.parent && toId('actor', actor.parent)],
      summary: [actor.profileText],
      sourceUrl: [toAddress(actor.url)],
    }),
  };
};

const toArticle = (article: Article, toAddress: ToAddress): FtmEntity => {
  const { title, author, date, deck, original } = article.data;
  return {
    id: toId('article', article),
    schema: 'Article',
    properties: withoutEmpty({
      ...{ title: [title], fileName: [`${article.id}.md`], author: [author], publisher: [article.publication], summary: [deck] },
      publishedAt: [toFtmDate(date)],
      notes: [`Published: ${formatGraded(date, date.grade === 'inferred')}. ${date.evidence}`],
      sourceUrl: [toAddress(article.url), original],
    }),
  };
};

const toEvent = (event: Event, codes: ReadonlyMap<string, string>, toAddress: ToAddress): FtmEntity => ({
  id: toId('event', event),
  schema: 'Event',
  properties: withoutEmpty({
    name: [event.name],
    date: [toFtmDate(event.when)],
    notes: [`When: ${formatGraded(event.when, isInferred(event.when))}. ${event.when.basis}`],
    location: event.where.map(({ name }) => name),
    country: event.countries.map(({ id }) => codes.get(id)),
    involved: event.actors.map((actor) => toId('actor', actor)),
    sourceUrl: [toAddress(event.url)],
  }),
});

/** The names by which each article mentions an actor, as it prints them. */
function* listMentions(actor: Actor): Generator<FtmEntity> {
  const printed = Map.groupBy(
    actor.names.flatMap(({ form, uses }) => uses.map(({ article }) => ({ form, id: article.id }))),
    ({ id }) => id,
  );
  for (const { article } of actor.mentions) {
    const forms = [...new Set(printed.get(article.id)?.map(({ form }) => form))];
    yield {
      id: `mention-${article.id}--${actor.id}`,
      schema: 'Mention',
      properties: {
        document: [toId('article', article)],
        name: forms.length === 0 ? [actor.name] : forms,
        resolved: [toId('actor', actor)],
        detectedSchema: [toSchema(actor)],
      },
    };
  }
}

/** Which articles tell of an event. */
function* listAccounts(event: Event): Generator<FtmEntity> {
  for (const id of new Set(event.accounts.map(({ article }) => article.id)))
    yield {
      id: `account-${id}--${event.id}`,
      schema: 'Documentation',
      properties: { document: [toId('article', { id })], entity: [toId('event', event)], role: ['tells of the event'] },
    };
}

/**
 * What claims say of how two actors stand to one another. Whoever belongs to an organisation is its member. All else is a link with a role:
 * FollowTheMoney has no schema for the rest, and its `Succession` is that of law, which a group that splits off does not claim.
 */
const toLink = (relation: Relation, toAddress: ToAddress): FtmEntity => {
  const { kind, from, to, status, claims } = relation;
  const isMembership = kind.id === 'belongs-to' && organizations.has(toSchema(to));
  const [subject, object] = [toId('actor', from), toId('actor', to)];
  return {
    id: `relation-${from.id}--${kind.id}--${to.id}`,
    schema: isMembership ? 'Membership' : 'UnknownLink',
    properties: withoutEmpty({
      ...(isMembership ? { member: [subject], organization: [object] } : { subject: [subject], object: [object] }),
      role: [toVerb(kind, from)],
      status: [status],
      summary: [`${formatRelation(relation)}: ${formatWeight(relation)}`],
      recordId: claims.map(({ id }) => id),
      sourceUrl: claims.map(({ url }) => toAddress(url)),
    }),
  };
};

/**
 * Actors, articles, events, which articles mention or tell of them, and how actors stand to one another, as entities of FollowTheMoney, each
 * made when it is asked for.
 */
export function* listEntities(
  { actors, articles, events, countries, relations }: Pick<Site, 'actors' | 'articles' | 'events' | 'countries' | 'relations'>,
  toAddress: ToAddress,
): Generator<FtmEntity> {
  const codes = new Map(countries.map(({ id, data }) => [id, (data.code ?? '').toLowerCase()]));
  for (const actor of actors) yield toActor(actor, codes, toAddress);
  for (const article of articles) yield toArticle(article, toAddress);
  for (const event of events) yield toEvent(event, codes, toAddress);
  for (const actor of actors) yield* listMentions(actor);
  for (const event of events) yield* listAccounts(event);
  for (const relation of relations) yield toLink(relation, toAddress);
}

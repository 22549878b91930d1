import type { Actor } from './actor.ts';
import { formatCount, toPronoun } from './labels.ts';
import type { Items, NotedRef, RelationEntry } from './list.ts';
import type { CoMention, MentionsInArticle } from './evidence.ts';
import type { Pair } from './pair.ts';
import type { Country, Place } from './place.ts';
import type { Question } from './question.ts';
import type { ActorRef, Ref } from './refs.ts';
import { formatRelation, formatStanding, toRelationAnchor, toRelationEntry } from './relation.ts';

/** A part of a page: a heading, and a list that may be long. */
export interface Part {
  /** Id of the part on the page, and the end of the address of its own pages. */
  readonly id: string;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly listed: Items;
  /** True when claims stand under their kinds. */
  readonly byTopic?: boolean | undefined;
  /** What one of the items is called. */
  readonly one: string;
  /** How many of the items a page about something else shows, unless as many as of others of their kind. */
  readonly limit?: number | undefined;
}

const toQuotes = (mentions: readonly MentionsInArticle[]): Items => ({
  kind: 'quotes',
  items: mentions.flatMap(({ article, quotes }) => quotes.map((quote) => ({ ...quote, article }))),
});

const toCoMentioned = (coMentions: readonly CoMention[]): Items => ({
  kind: 'pages',
  items: coMentions.map(({ actor, passages }) => ({ ref: actor, note: formatCount(passages, 'passage') })),
});

const toPages = <R extends Ref>(refs: readonly R[], toNote?: (ref: R) => string): Items => ({
  kind: 'pages',
  items: refs.map((ref): NotedRef => ({ ref, note: toNote?.(ref) })),
});

const toKindNote = ({ kind }: ActorRef): string => kind.one.toLowerCase();

type Unnamed = Omit<Part, 'one'> & { readonly one?: string };
const nouns = {
  articles: 'article',
  claims: 'claim',
  events: 'event',
  quotes: 'passage',
  figures: 'figure',
  pages: 'actor',
  questions: 'question',
  relations: 'relation',
} as const;
const named = (parts: readonly Unnamed[]): readonly Part[] => parts.map((part) => ({ one: nouns[part.listed.kind], ...part }));

/** Parts without items are left out. */
const present = (parts: readonly Unnamed[]): readonly Part[] => named(parts.filter(({ listed }) => listed.items.length > 0));

/** How many other actors an actor’s page names in each of the two lists that only count; who does what stands before them. */
const maxOthers = 10;

/** The parts of an actor’s page that grow with the articles, in its order. */
export function toActorParts(actor: Actor): readonly Part[] {
  const { says, object } = toPronoun(actor.kind, actor.data);
  return present([
    {
      id: 'questions',
      title: `Disputed questions about ${object}`,
      listed: { kind: 'questions', items: actor.questions.map((ref) => ({ ref })) },
    },
    {
      ...{ id: 'claims-about', title: `What is claimed about ${object}`, byTopic: true },
      listed: { kind: 'claims', items: actor.claimsAbout.filter(({ speaker }) => speaker?.id !== actor.id) },
    },
    {
      ...{ id: 'claims-by', title: `What ${says}`, lead: 'Claims that an article attributes to this speaker.' },
      listed: { kind: 'claims', items: actor.claimsBy },
    },
    {
      ...{ id: 'relations', title: 'Who does what to whom' },
      lead: `What claims say of ${object} and others, and how many. Each link leads to them.`,
      listed: { kind: 'relations', items: toRelationEntries(actor) },
    },
    {
      ...{ id: 'events', title: 'Events', lead: `Events that concern ${object}. The timeline shows who tells of each.` },
      listed: { kind: 'events', items: actor.events },
    },
    { id: 'mentions', title: `Passages that name ${object}`, listed: toQuotes(actor.mentions) },
    {
      ...{ id: 'pairs', title: 'With another actor', lead: 'Each page has the claims, events and passages that join the two.' },
      listed: { kind: 'pages', items: actor.pairs.map((pair) => toPairRef(pair, actor)) },
      ...{ one: 'pair', limit: maxOthers },
    },
    {
      ...{ id: 'with', title: 'Appears with' },
      lead: 'Actors named in the same passages, and in how many. That does not make them allies.',
      listed: toCoMentioned(actor.coMentions),
      limit: maxOthers,
    },
  ]);
}

/** The relations of an actor, verb by verb: verbs with most claims first, and under each the others with most claims first. */
function toRelationEntries(actor: Actor): readonly RelationEntry[] {
  const all = actor.pairs.flatMap(({ url, relations }) => relations.map((relation) => toRelationEntry(relation, url, actor)));
  const sum = (entries: readonly RelationEntry[]): number => entries.reduce((total, { count }) => total + count, 0);
  return [...Map.groupBy(all, ({ verb }) => verb).values()]
    .toSorted((a, b) => sum(b) - sum(a))
    .flatMap((entries) => entries.toSorted((a, b) => b.count - a.count));
}

/** What an actor is tied to by files of the registry, in the order of its page. */
export const toActorTies = ({ country, alsoCountries, parent, members, related }: Actor): readonly Part[] =>
  present([
    { id: 'country', title: 'Country', listed: toPages(country === undefined ? [] : [country]), one: 'place' },
    { id: 'countries', title: country === undefined ? 'Countries' : 'Also in', listed: toPages(alsoCountries), one: 'place' },
    { id: 'parent', title: 'Belongs to', listed: toPages(parent === undefined ? [] : [parent]) },
    { id: 'members', title: 'Members', listed: toPages(members), one: 'member' },
    { id: 'related', title: 'Connected with', listed: toPages(related) },
  ]);

const toPairRef = ({ url, actors: [first, second], claimCount }: Pair, { id }: Actor): NotedRef => {
  const other = first.id === id ? second : first;
  return { ref: { id: other.id, url, name: `With ${other.name}`, language: other.language }, note: formatCount(claimCount, 'claim') };
};

/** The parts of a place’s page that grow with the articles, in its order; a country has its actors and places too. */
export function toPlaceParts(place: Place | Country): readonly Part[] {
  return present([
    ...('nationalActors' in place
      ? [
          {
            ...{ id: 'actors', title: 'Its actors', lead: 'Actors that belong to it or work in it.' },
            listed: toPages(place.nationalActors, toKindNote),
          },
          { id: 'places', title: 'Its places', listed: toPages(place.places), one: 'place' },
        ]
      : []),
    { id: 'claims', title: 'Claims about it', lead: 'Each with its speaker.', listed: { kind: 'claims', items: place.claims } },
    {
      ...{ id: 'events', title: 'Events', lead: 'Events that the articles date. The timeline shows who tells of each.' },
      listed: { kind: 'events', items: place.events },
    },
    { id: 'mentions', title: 'Passages that name it', listed: toQuotes(place.mentions) },
    { id: 'with', title: 'Named in the same passages', listed: toCoMentioned(place.coMentions) },
  ]);
}

/** What a place is tied to by files of the registry, in the order of its page. */
export const toPlaceTies = ({ parent, country, children, namesake }: Place): readonly Part[] =>
  present([
    { id: 'within', title: 'Within', listed: toPages([parent, country].filter((ref) => ref !== undefined)), one: 'place' },
    { id: 'parts', title: 'Parts of it', listed: toPages(children), one: 'place' },
    { id: 'namesake', title: 'The actor of this name', listed: toPages(namesake === undefined ? [] : [namesake]) },
  ]);

const toSay = ({ plural }: ActorRef): string => (plural ? 'say' : 'says');

/** How many claims the relations on the page of two actors have there together, or about so many. */
const claimsOfRelations = 36;

/** What claims say of how two actors stand to one another, each relation with its claims, as they are on the page of the two. */
export function toPairRelations({ relations }: Pick<Pair, 'relations'>): readonly Part[] {
  const limit = Math.min(6, Math.max(1, Math.floor(claimsOfRelations / relations.length)));
  return named(
    relations.map((relation) => ({
      ...{ id: toRelationAnchor(relation), title: formatRelation(relation), lead: formatStanding(relation), limit },
      listed: { kind: 'claims', items: relation.claims },
    })),
  );
}

/** The parts of the page of two actors, in its order. What each says of the other is there even without a claim. */
export function toPairParts({ actors: [first, second], claims: [byFirst, bySecond, byOthers], events, passages }: Pair): readonly Part[] {
  return named([
    {
      ...{ id: 'by-first', title: `What ${first.name} ${toSay(first)} about ${second.name}` },
      listed: { kind: 'claims', items: byFirst },
    },
    {
      ...{ id: 'by-second', title: `What ${second.name} ${toSay(second)} about ${first.name}` },
      listed: { kind: 'claims', items: bySecond },
    },
    ...present([
      { id: 'by-others', title: 'What others say about both', listed: { kind: 'claims', items: byOthers } },
      { id: 'events', title: 'Events that concern both', listed: { kind: 'events', items: events } },
      {
        ...{ id: 'passages', title: 'Passages that name both', lead: `A sentence of each, ${first.name} marked.` },
        listed: { kind: 'quotes', items: passages },
      },
    ]),
  ]);
}

/** The positions on a question, each with its claims. */
export const toPositionParts = ({ positions }: Question): readonly Part[] =>
  named(positions.map(({ id, text, claims }) => ({ id, title: text, listed: { kind: 'claims', items: claims } })));

import type { z } from 'zod';
import type { Actor } from '../model/actor.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import type { Evidence } from '../model/evidence.ts';
import { withoutMeasure, type FigureEntry, type FigureGroup } from '../model/figure.ts';
import type { Place } from '../model/place.ts';
import type { Question } from '../model/question.ts';
import type { Site } from '../model/site.ts';
import { formatMissing } from '../model/labels.ts';
import { pageLanguage } from '../names/language.ts';
import { isInferred, toEdtf, type PartialDate } from '../schema/dates.ts';
import type { Name } from '../schema/name.ts';
import { listRelations } from './list-relations.ts';
import {
  actorRecord,
  articleRecord,
  claimRecord,
  eventRecord,
  figureRecord,
  placeRecord,
  questionRecord,
  relationRecord,
} from './record-schemas.ts';

/** Gives the whole address of a page from its address on the site. */
export type ToAddress = (url: string) => string;

/** A kind of record: what its fields are, how many a site has, and all of them in the order of the site, each made when it is asked for. */
export interface DataKind {
  readonly schema: z.ZodObject;
  readonly count: (site: Site) => number;
  readonly list: (site: Site, toAddress: ToAddress) => Iterable<DataRecord>;
}
export type DataRecord = Readonly<Record<string, unknown>>;

const createKind = <Item, Schema extends z.ZodObject>(
  schema: Schema,
  listItems: (site: Site) => Iterable<Item>,
  toRecord: (item: Item, toAddress: ToAddress) => z.output<Schema>,
): DataKind => ({
  schema,
  count: (site) => countItems(listItems(site)),
  *list(site, toAddress) {
    for (const item of listItems(site)) yield toRecord(item, toAddress);
  },
});

function countItems(items: Iterable<unknown>): number {
  let count = 0;
  for (const _ of items) count += 1;
  return count;
}

const toIds = <Id extends string>(refs: readonly { readonly id: Id }[]): Id[] => refs.map(({ id }) => id);

const toDate = (date: PartialDate): string | null => toEdtf(date) ?? null;

const toNames = (names: readonly Name[]) =>
  names.map(({ form, type, lang = null, by = null }) => ({ name: form, type, language: lang, byId: by }));

const toArticleIds = ({ mentions }: Pick<Evidence, 'mentions'>): string[] => toIds(mentions.map(({ article }) => article));

const toArticle = (article: Article, toAddress: ToAddress): z.output<typeof articleRecord> => {
  const { title, titleFrom, author = null, date, original = null, deck } = article.data;
  return {
    id: article.id,
    address: toAddress(article.url),
    title,
    shortName: article.short,
    titleFrom,
    author,
    publication: article.publication ?? null,
    date: toDate(date),
    datePrecision: date.precision,
    dateGrade: date.grade,
    dateEvidence: date.evidence,
    original,
    language: article.language?.lang ?? pageLanguage,
    deck,
    passageCount: article.passages.length,
    wordCount: article.wordCount,
    claimCount: article.claims.length,
    noteCount: article.notes.length,
  };
};

const toActor = (actor: Actor, toAddress: ToAddress): z.output<typeof actorRecord> => ({
  id: actor.id,
  address: toAddress(actor.url),
  name: actor.name,
  plural: actor.plural,
  kind: actor.kind.id,
  private: actor.data.private,
  countryId: actor.country?.id ?? null,
  wikidata: actor.data.wikidata ?? null,
  names: toNames(actor.data.names),
  articleIds: toArticleIds(actor),
});

const toPlace = (place: Place, toAddress: ToAddress): z.output<typeof placeRecord> => ({
  id: place.id,
  address: toAddress(place.url),
  name: place.name,
  kind: place.kind.id,
  code: place.data.code ?? null,
  countryId: place.country?.id ?? null,
  parentId: place.parent?.id ?? null,
  actorId: place.namesake?.id ?? null,
  latitude: place.data.coordinates.lat,
  longitude: place.data.coordinates.lon,
  approximate: place.data.coordinates.approximate,
  names: toNames(place.data.names),
  articleIds: toArticleIds(place),
});

const toSpeaker = ({ speaker, data }: Claim) => ({
  speakerId: speaker?.id ?? 'author',
  speaker: speaker?.name ?? 'author',
  attribution: data.attribution ?? null,
});

const toClaim = (claim: Claim, toAddress: ToAddress): z.output<typeof claimRecord> => ({
  id: claim.id,
  address: toAddress(claim.url),
  text: claim.data.text,
  language: claim.article.language?.lang ?? pageLanguage,
  ...toSpeaker(claim),
  hedge: claim.data.hedge,
  kind: claim.data.kind,
  articleId: claim.article.id,
  passage: claim.passage.id,
  said: toDate(claim.said.date),
  saidPrecision: claim.said.date.precision,
  saidInferred: claim.said.inferred,
  happened: claim.happened === undefined ? null : toDate(claim.happened),
  happenedInferred: claim.happened !== undefined && isInferred(claim.happened),
  figures: claim.data.figures.map(({ words }) => words),
  aboutIds: toIds(claim.about),
  placeIds: toIds(claim.where),
  questions: claim.questionRelations.map(({ question, position: { id, side = null }, answer }) => ({
    id: question.id,
    positionId: id,
    side,
    answer,
  })),
  rivalIds: toIds(claim.rivals),
  deniesIds: toIds(claim.denies),
});

const toApart = ({ figure, apart }: FigureEntry): Pick<z.output<typeof figureRecord>, 'apart' | 'apartBy'> =>
  apart === undefined ? { apart: null, apartBy: null } : { apart, apartBy: figure.apart === undefined ? 'rule' : 'editors' };

type GroupedFigure = readonly [FigureGroup, FigureEntry];

const toFigure = ([group, entry]: GroupedFigure, toAddress: ToAddress): z.output<typeof figureRecord> => {
  const { figure, claim, number, apart, when } = entry;
  const isMeasured = group.id !== withoutMeasure;
  return {
    id: entry.id,
    address: toAddress(claim.url),
    words: figure.words,
    language: claim.article.language?.lang ?? pageLanguage,
    measure: isMeasured ? group.id : null,
    measureTitle: isMeasured ? group.title : null,
    low: number?.low ?? null,
    high: number?.high ?? null,
    bound: number?.bound ?? null,
    comparable: group.comparable && apart === undefined,
    ...toApart(entry),
    claimId: claim.id,
    articleId: claim.article.id,
    ...toSpeaker(claim),
    hedge: claim.data.hedge,
    date: toDate(when.date),
    datePrecision: when.date.precision,
    dateOf: when.isSaid ? 'said' : 'happened',
    dateInferred: when.isInferred,
    eventIds: toIds(entry.events),
  };
};

const toQuestion = (question: Question, toAddress: ToAddress): z.output<typeof questionRecord> => ({
  id: question.id,
  address: toAddress(question.url),
  title: question.name,
  kind: question.kind,
  answer: question.data.answer ?? null,
  actorIds: toIds(question.actors),
  positions: question.positions.map(({ id, text, side = null, claims }) => ({ id, text, side, claimIds: toIds(claims) })),
  missing: question.missing.map((voice) => ({ actorIds: toIds(voice.actors), text: formatMissing(voice) })),
});

const toEvent = (event: Event, toAddress: ToAddress): z.output<typeof eventRecord> => ({
  id: event.id,
  address: toAddress(event.url),
  title: event.name,
  // The schema of events refuses one without a date.
  date: toEdtf(event.when) as string,
  datePrecision: event.when.precision,
  dateInferred: isInferred(event.when),
  dateBasis: event.when.basis,
  placeIds: toIds(event.where),
  actorIds: toIds(event.actors),
  accounts: event.accounts.map(({ article, claims }) => ({ articleId: article.id, claimIds: toIds(claims.map(({ claim }) => claim)) })),
});

/** The kinds of records that a site gives to take along, by the names of their files. */
export const dataKinds = {
  articles: createKind(articleRecord, ({ articles }) => articles, toArticle),
  claims: createKind(claimRecord, ({ claims }) => claims, toClaim),
  figures: createKind(
    figureRecord,
    ({ figures }) => figures.flatMap((group) => group.figures.map((entry): GroupedFigure => [group, entry])),
    toFigure,
  ),
  questions: createKind(questionRecord, ({ questions }) => questions, toQuestion),
  events: createKind(eventRecord, ({ events }) => events, toEvent),
  actors: createKind(actorRecord, ({ actors }) => actors, toActor),
  places: createKind(placeRecord, ({ countries, places }) => [...countries, ...places], toPlace),
  relations: createKind(relationRecord, listRelations, (relation, toAddress) => ({ ...relation, address: toAddress(relation.address) })),
} as const satisfies Readonly<Record<string, DataKind>>;

export type DataKindName = keyof typeof dataKinds;
export const dataKindNames = Object.keys(dataKinds) as readonly DataKindName[];

/** The formats of a file of records, by the endings of its name. */
export const dataFormats = ['json', 'ndjson', 'csv'] as const;
export type DataFormat = (typeof dataFormats)[number];

/** The ending of the name of a file that has the JSON Schema of one record. */
export const schemaEnding = 'schema.json';

/** The name of the file of entities of FollowTheMoney, and its ending. */
export const entitiesFile = ['followthemoney', 'ndjson'] as const;

import type { z } from 'zod';
import { formatSource, formatTextLabel } from '../cite/cite.ts';
import type { actorRecord, articleRecord, claimRecord, eventRecord, placeRecord, questionRecord } from '../data/record-schemas.ts';
import { formatCount, questionKindLabels } from '../model/labels.ts';
import { toOtherLanguage, type Language } from '../names/language.ts';
import { toDays, type PartialDate, type Precision } from '../schema/dates.ts';
import type { Figure } from '../schema/claim.ts';
import type { Settings } from '../schema/settings.ts';
import { describeSilence } from './describe-silence.ts';
import { briefKinds, type BriefClaim, type BriefEvent, type BriefKind, type BriefSubject, type Silence } from './subject.ts';

type RecordOf<Schema extends z.ZodType> = Readonly<z.output<Schema>>;

/** The files of records at `/data/` that a brief is made from. */
export interface BriefRecords {
  readonly articles: readonly RecordOf<typeof articleRecord>[];
  readonly claims: readonly RecordOf<typeof claimRecord>[];
  readonly questions: readonly RecordOf<typeof questionRecord>[];
  readonly events: readonly RecordOf<typeof eventRecord>[];
  readonly actors: readonly RecordOf<typeof actorRecord>[];
  readonly places: readonly RecordOf<typeof placeRecord>[];
  /** Those figures that say what they measure are beside others of that. */
  readonly figures: readonly FigureRecord[];
}

/** What a record of a figure says of it that that of its claim does not. */
interface FigureRecord {
  readonly claimId: string;
  readonly words: string;
  readonly measure: string | null;
  readonly measureTitle: string | null;
  readonly apart: string | null;
  readonly apartBy: 'editors' | 'rule' | null;
}

/** What a brief is wanted on, by ids: what is about all of them, said in the years from `from` to `to`. */
export type Wanted = Readonly<Partial<Record<BriefKind, string>>> & {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};

/** What the files do not say: what the texts are and are written in, and what the first of the wanted is. */
export interface BriefContext {
  readonly texts: Settings['texts'];
  readonly language: Language | undefined;
  readonly label?: string | undefined;
  readonly lead?: string | undefined;
}

/** A date as EDTF writes it. */
const readDate = (edtf: string | null, precision: Precision): PartialDate => ({
  precision,
  ...(edtf === null ? {} : { value: edtf.replaceAll('~', ''), approximate: edtf.includes('~') }),
});

/** The address on the site from a whole one. */
const toPath = (address: string): string => {
  const { pathname, hash } = new URL(address);
  return pathname + hash;
};

const indexById = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

/** True when a date may fall into the wanted years. An unknown date falls into none. */
function isWithin(date: PartialDate, { from, to }: Wanted): boolean {
  if (from === undefined && to === undefined) return true;
  const days = toDays(date);
  return days !== undefined && (from === undefined || days.last.slice(0, 4) >= from) && (to === undefined || days.first.slice(0, 4) <= to);
}

/** What claims and events are about one of the wanted. */
interface Filter {
  readonly claim: (claim: BriefRecords['claims'][number]) => boolean;
  readonly event: (event: BriefRecords['events'][number]) => boolean;
}

function filterCountry(id: string, { places }: BriefRecords): Filter {
  const within = new Set([id, ...places.filter(({ countryId, parentId }) => countryId === id || parentId === id).map((place) => place.id)]);
  const namesake = places.find((place) => place.id === id)?.actorId;
  const isThere = (ids: readonly string[]): boolean => ids.some((place) => within.has(place));
  return {
    claim: ({ placeIds, aboutIds }) => isThere(placeIds) || aboutIds.some((actor) => actor === namesake),
    event: ({ placeIds }) => isThere(placeIds),
  };
}

function filterQuestion(id: string, { questions }: BriefRecords): Filter {
  const own = new Set(questions.find((question) => question.id === id)?.positions.flatMap(({ claimIds }) => claimIds));
  return {
    claim: (claim) => own.has(claim.id),
    event: ({ accounts }) => accounts.some(({ claimIds }) => claimIds.some((claim) => own.has(claim))),
  };
}

const filters: Readonly<Record<BriefKind, (id: string, records: BriefRecords) => Filter>> = {
  country: filterCountry,
  question: filterQuestion,
  actor: (id) => ({
    claim: ({ speakerId, aboutIds }) => speakerId === id || aboutIds.includes(id),
    event: ({ actorIds }) => actorIds.includes(id),
  }),
};

/** Turns records into what a brief is made from. */
function createReader(records: BriefRecords, { language }: BriefContext) {
  const toRef = <Kind>({ id, address, name, title }: { id: string; address: string; name?: string; title?: string; kind?: Kind }) => ({
    ...{ id, url: toPath(address), language },
    name: name ?? title ?? id,
  });
  const articles = indexById(
    records.articles.map((record) => ({
      ...toRef(record),
      record,
      short: record.shortName,
      language: record.language === language?.lang ? language : toOtherLanguage(record.language),
    })),
  );
  const actors = indexById(records.actors);
  const figures = Map.groupBy(records.figures, ({ claimId }) => claimId);
  const toFigure = (claimId: string, words: string): Figure => {
    const { measure, apart, apartBy } = figures.get(claimId)?.find((figure) => figure.words === words) ?? {};
    // A brief draws no scale, so it says only what editors set apart.
    return { words, measure: measure ?? undefined, apart: apartBy === 'editors' ? (apart ?? undefined) : undefined };
  };
  const getArticle = (id: string) => {
    const article = articles.get(id);
    if (article === undefined) throw new Error(`No record has the id “${id}”.`);
    return article;
  };
  const toClaim = (claim: BriefRecords['claims'][number]): BriefClaim => ({
    id: claim.id,
    url: toPath(claim.address),
    data: {
      ...{ text: claim.text, hedge: claim.hedge, figures: claim.figures.map((words) => toFigure(claim.id, words)) },
      attribution: claim.attribution ?? undefined,
    },
    speaker:
      claim.speakerId === 'author'
        ? undefined
        : { id: claim.speakerId, name: claim.speaker, plural: actors.get(claim.speakerId)?.plural ?? false },
    article: getArticle(claim.articleId),
    said: { date: readDate(claim.said, claim.saidPrecision), inferred: claim.saidInferred },
    rivals: claim.rivalIds.map((id) => ({ id })),
    questionRelations: claim.questions.map(({ id, positionId, side, answer }) => ({
      ...{ question: { id }, position: { id: positionId, side: side ?? undefined } },
      answer,
    })),
  });
  const toEvent = (event: BriefRecords['events'][number]): BriefEvent => ({
    ...toRef(event),
    when: readDate(event.date, event.datePrecision),
    accounts: event.accounts.map(({ articleId }) => ({ article: getArticle(articleId) })),
  });
  const toSource = (id: string): string => {
    const { title, titleFrom, author, publication, date, datePrecision, dateGrade, dateEvidence } = getArticle(id).record;
    const when = { ...readDate(date, datePrecision), grade: dateGrade, evidence: dateEvidence };
    return formatSource({ data: { title, titleFrom, author: author ?? undefined, date: when }, publication: publication ?? undefined });
  };
  return { toRef, toClaim, toEvent, toSource, actors };
}
type Reader = ReturnType<typeof createReader>;

const toMissing = ({ missing }: BriefRecords['questions'][number], { toRef, actors }: Reader, isWanted = (_: string): boolean => true) =>
  missing.flatMap(({ actorIds, text }): readonly Silence[] => {
    const refs = actorIds.filter(isWanted).flatMap((id) => actors.get(id) ?? []);
    return refs.length === 0 ? [] : [{ refs: refs.map(toRef), after: ` – ${text}` }];
  });

/** Who is not heard, at any time: of what is wanted first. */
function findSilences(wanted: Wanted, records: BriefRecords, reader: Reader, answered: BriefRecords['questions']): readonly Silence[] {
  const { questions, claims, actors } = records;
  if (wanted.question !== undefined) return questions.filter(({ id }) => id === wanted.question).flatMap((one) => toMissing(one, reader));
  const actor = wanted.actor === undefined ? undefined : reader.actors.get(wanted.actor);
  if (actor !== undefined) {
    const heard = new Set(claims.filter(({ speakerId }) => speakerId === actor.id).flatMap((claim) => claim.questions.map(({ id }) => id)));
    const unheard = questions.filter(({ id, actorIds }) => actorIds.includes(actor.id) && !heard.has(id));
    return describeSilence(actor.name, unheard.map(reader.toRef));
  }
  const own = new Set(actors.filter(({ countryId }) => countryId === wanted.country).map(({ id }) => id));
  return answered.flatMap((question) => toMissing(question, reader, (id) => own.has(id)));
}

/** “Only what was said from 2022 to 2024.” And that some claims bear no date, which may have been said then. */
function formatYears({ from, to }: Wanted, undated: number): string | undefined {
  if (from === undefined && to === undefined) return undefined;
  const years = [...(from === undefined ? [] : [`from ${from}`]), ...(to === undefined ? [] : [`to ${to}`])].join(' ');
  return `Only what was said ${years}.${undated === 0 ? '' : ` Of ${formatCount(undated, 'more claim')} it is not known when.`}`;
}

/**
 * Gathers from records what a brief on one thing, or on all of several, is made from; undefined when nothing is wanted or an id is unknown.
 *
 * @example readSubject(records, { actor: 'ttp', from: '2022' }, { texts: 'retellings', language: undefined })
 */
export function readSubject(records: BriefRecords, wanted: Wanted, context: BriefContext): BriefSubject | undefined {
  const reader = createReader(records, context);
  const known = { question: records.questions, actor: records.actors, country: records.places };
  const kinds = briefKinds.filter((kind) => wanted[kind] !== undefined);
  const refs = kinds.flatMap((kind) => known[kind].filter(({ id }) => id === wanted[kind]).map(reader.toRef));
  const [kind] = kinds;
  const [first] = refs;
  if (kind === undefined || first === undefined || refs.length < kinds.length) return undefined;
  const own = kinds.map((one) => filters[one](wanted[one] ?? '', records));
  const claims = records.claims.filter((claim) => own.every((filter) => filter.claim(claim)));
  const ids = new Set(claims.flatMap((claim) => claim.questions.map(({ id }) => id)));
  const question = records.questions.find(({ id }) => id === wanted.question);
  const answered = question === undefined ? records.questions.filter(({ id }) => ids.has(id)) : [question];
  return {
    ...first,
    kind,
    name: refs.map(({ name }) => name).join(' · '),
    label: question === undefined ? (context.label ?? '') : questionKindLabels[question.kind],
    lead: question === undefined ? context.lead : (question.answer ?? undefined),
    limits: formatYears(wanted, claims.filter(({ said }) => said === null).length),
    claims: claims.map(reader.toClaim).filter(({ said }) => isWithin(said.date, wanted)),
    questions: answered.map((one) => ({ ...reader.toRef(one), kind: one.kind })),
    positions: question?.positions.map(({ id, side }) => ({ id, side: side ?? undefined })) ?? [],
    events: records.events
      .filter((event) => own.every((filter) => filter.event(event)))
      .map(reader.toEvent)
      .filter(({ when }) => isWithin(when, wanted)),
    silences: findSilences(wanted, records, reader, answered),
    measures: new Map(records.figures.map(({ measure, measureTitle }) => [measure ?? '', measureTitle ?? ''])),
    textLabel: formatTextLabel(context.texts),
    toSource: reader.toSource,
  };
}

import type { Claim } from '../model/claim.ts';
import type { Correction, FormerClaim, GoneAddress, Subject } from '../model/correction.ts';
import { formatSpeaker } from '../model/labels.ts';
import type { Refs } from '../model/refs.ts';
import type { Corpus } from '../schema/corpus.ts';
import { toSubject, type AddressedKind, type Corrections } from '../schema/corrections.ts';
import type { ActorId, ArticleId, EventId, PlaceId, QuestionId, SourceId } from '../schema/ids.ts';
import { withAnchor, withBrief, withCite, withHistory, type Urls } from '../urls.ts';

/** What editors corrected, and the addresses and ids that are no longer. */
export interface DerivedCorrections {
  /** Newest first. */
  readonly corrections: readonly Correction[];
  readonly goneAddresses: readonly GoneAddress[];
  /** By article. */
  readonly formerClaims: ReadonlyMap<ArticleId, readonly FormerClaim[]>;
  /** The files that have another name now, and this, in the folder of the content. */
  readonly renamedFiles: ReadonlyMap<string, string>;
}

interface Pages {
  readonly refs: Refs;
  readonly claims: readonly Claim[];
  readonly urls: Urls;
}

/** Finds what an entry is about, as it is now; throws on an unknown id. */
const createSubjectFinder = ({ refs, claims, urls }: Pages): ((kind: AddressedKind, id: string) => Subject) => {
  const known = new Map<string, Claim>(claims.map((claim) => [claim.id, claim]));
  const toClaim = (id: string): Subject => {
    const claim = known.get(id);
    if (claim === undefined) throw new Error(`No claim has the id “${id}”.`);
    return {
      url: claim.url,
      name: claim.data.text,
      language: claim.article.language,
      who: `${formatSpeaker(claim.speaker, claim.data.hedge)}:`,
    };
  };
  const finders: Readonly<Record<AddressedKind, (id: string) => Subject>> = {
    article: (id) => refs.article(id as ArticleId),
    claim: toClaim,
    question: (id) => refs.question(id as QuestionId),
    actor: (id) => refs.actor(id as ActorId),
    place: (id) => refs.place(id as PlaceId),
    source: (id) => refs.source(id as SourceId),
    event: (id) => refs.event(id as EventId),
    address: (address) => ({ url: urls.addBase(address), name: urls.addBase(address) }),
  };
  return (kind, id) => finders[kind](id);
};

const own = (url: string): string => url;

/** The addresses that something had by its id, each with the way from the address of its page to that of the page in its place. */
function listAddresses(kind: AddressedKind, id: string, urls: Urls): readonly (readonly [url: string, toPart: (page: string) => string])[] {
  const withPages = (page: string): ReturnType<typeof listAddresses> => [
    [page, own],
    [withCite(page), withCite],
    [withHistory(page), withHistory],
  ];
  // What is in its place may have no brief, so its page stands for that.
  const withBriefOf = (page: string): ReturnType<typeof listAddresses> => [...withPages(page), [withBrief(page), own]];
  const lists: Readonly<Record<AddressedKind, () => ReturnType<typeof listAddresses>>> = {
    article: () => [...withPages(urls.article(id)), [urls.articleClaims(id), (page) => page + urls.claimEntries]],
    claim: () => [],
    question: () => withBriefOf(urls.question(id)),
    actor: () => withBriefOf(urls.actor(id)),
    place: () => [
      [urls.place(id), own],
      [urls.country(id), own],
      [withBrief(urls.country(id)), own],
    ],
    source: () => [[urls.source(id), own]],
    event: () => [[urls.eventClaims(id), own]],
    address: () => [[urls.addBase(id), own]],
  };
  return lists[kind]();
}

/** Where the words of something before and after a change can be read. */
function toHistoryUrl(kind: AddressedKind, id: string, subject: Subject, claims: readonly Claim[]): string {
  const claim = kind === 'claim' ? claims.find((one) => one.id === id) : undefined;
  return claim === undefined ? withHistory(subject.url) : withAnchor(withHistory(claim.article.url), claim.id);
}

const hasFeeds = (kind: AddressedKind, page: string, url: string): boolean => (kind === 'actor' || kind === 'question') && page === url;

/** Derives what was corrected, moved and removed from the file of corrections, whose references were checked. */
export function deriveCorrections({ corrections: { data } }: Pick<Corpus, 'corrections'>, pages: Pages): DerivedCorrections {
  const { refs, claims, urls } = pages;
  const findSubject = createSubjectFinder(pages);
  const goneAddresses: GoneAddress[] = [];
  const formerClaims = new Map<ArticleId, FormerClaim[]>();
  const addFormer = (article: ArticleId, claim: FormerClaim): void => {
    formerClaims.set(article, [...(formerClaims.get(article) ?? []), claim]);
  };
  const addAddresses = (
    kind: AddressedKind,
    id: string,
    more: (toPart: (page: string) => string) => Pick<GoneAddress, 'to' | 'removal'>,
  ): void => {
    const all = listAddresses(kind, id, urls);
    for (const [url, toPart] of all) goneAddresses.push({ url, ...more(toPart), feeds: hasFeeds(kind, all[0]?.[0] ?? '', url) });
  };
  for (const entry of data.moved) {
    const { kind, id } = toSubject(entry);
    const now = findSubject(kind, entry.to);
    const article = entry.in ?? claims.find((claim) => kind === 'claim' && claim.id === entry.to)?.article.id;
    if (article !== undefined) addFormer(article, { id, now: { id: entry.to, url: now.url } });
    addAddresses(kind, id, (toPart) => ({ to: { ...now, url: toPart(now.url) } }));
  }
  const removals = data.removed.map((entry): Correction => {
    const { kind, id } = toSubject(entry);
    const subject = entry.in === undefined ? undefined : refs.article(entry.in);
    const removal: Correction = {
      anchor: toAnchor(entry.date, kind, id),
      date: entry.date,
      kind: 'removal',
      text: entry.text,
      name: entry.name,
      subject,
    };
    if (kind === 'claim' && entry.in !== undefined) addFormer(entry.in, { id, removal });
    addAddresses(kind, id, () => ({ removal }));
    return removal;
  });
  const corrections = data.corrections.map((entry): Correction => {
    const { kind, id } = toSubject(entry);
    const subject = findSubject(kind, id);
    const history = toHistoryUrl(kind, id, subject, claims);
    return { anchor: toAnchor(entry.date, kind, id), date: entry.date, kind: entry.kind, text: entry.text, subject, history };
  });
  return {
    corrections: numberAlike([...corrections, ...removals].toSorted((a, b) => b.date.localeCompare(a.date))),
    goneAddresses,
    formerClaims,
    renamedFiles: new Map(
      data.moved.flatMap((entry) => {
        const { kind, id } = toSubject(entry);
        return kind === 'claim' || kind === 'address' ? [] : [[`${kind}s/${id}.md`, `${kind}s/${entry.to}.md`] as const];
      }),
    ),
  };
}

/** “on-2026-12-01-claim-kp-8000” */
const toAnchor = (date: Corrections['removed'][number]['date'], kind: AddressedKind, id: string): string =>
  `on-${date}-${kind}-${id.replaceAll('/', ' ').trim().replaceAll(' ', '-')}`;

/** Gives a number to the second and any further correction of one thing on one day. */
function numberAlike(corrections: readonly Correction[]): readonly Correction[] {
  const seen = new Map<string, number>();
  return corrections.map((correction) => {
    const count = (seen.get(correction.anchor) ?? 0) + 1;
    seen.set(correction.anchor, count);
    return count === 1 ? correction : { ...correction, anchor: `${correction.anchor}-${count}` };
  });
}

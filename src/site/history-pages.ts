import { limitWords, nameIds } from '../core/history/find-history.ts';
import type { Change, FieldContent, History } from '../core/history/history.ts';
import type { Claim } from '../core/model/claim.ts';
import type { Correction, FormerClaim } from '../core/model/correction.ts';
import { formatCount, formatSpeaker } from '../core/model/labels.ts';
import type { Ref } from '../core/model/refs.ts';
import type { Site } from '../core/model/site.ts';
import type { HistoryOf } from './load-history.ts';

/** The most words of changes on a page; older ones are counted. */
const maxWords = 2500;
/** The most words of a claim that stand for it. */
const maxNameWords = 8;

/** What a page says of the history of an article, question or actor, and of the claims of an article. */
export interface HistoryPage {
  readonly kind: 'articles' | 'questions' | 'actors';
  readonly page: Pick<Ref, 'id' | 'url' | 'name' | 'language'>;
  readonly history: History | undefined;
  readonly claims: readonly ClaimHistory[];
  readonly former: readonly FormerClaim[];
  readonly corrections: readonly Correction[];
  /** The days on which it or its claims were new or changed, newest first. */
  readonly days: readonly ChangedDay[];
}

/** What changed on a day, in words: “text, 3 claims”. */
export interface ChangedDay {
  readonly day: string;
  readonly what: string;
  readonly isFirst: boolean;
}

export interface ClaimHistory {
  readonly id: string;
  readonly url: string;
  /** Who makes it and how firmly. */
  readonly who: string;
  readonly text: string;
  readonly history: History | undefined;
}

/** What things are called now, where a history has their ids. */
export function createNamer({
  actors,
  places,
  countries,
  sources,
  claims,
}: Site): (content: FieldContent, id: string) => string | undefined {
  const toNames = (refs: readonly Ref[]): ReadonlyMap<string, string> => new Map(refs.map(({ id, name }) => [id, name]));
  const toWords = ({ data: { text } }: Claim): string => {
    const words = text.split(' ');
    return `“${words.length > maxNameWords ? `${words.slice(0, maxNameWords).join(' ')}…` : text}”`;
  };
  const names: Readonly<Record<Exclude<FieldContent, 'text'>, ReadonlyMap<string, string>>> = {
    actors: new Map([...toNames(actors), ['author', 'the author']]),
    places: toNames([...places, ...countries]),
    sources: toNames(sources),
    claims: new Map(claims.map((claim) => [claim.id, toWords(claim)])),
  };
  return (content, id) => (content === 'text' ? undefined : names[content].get(id));
}

/** The days of a history and of those of its claims. The day on which all of it was new is the last. */
function listDays(own: History | undefined, claims: readonly ClaimHistory[]): readonly ChangedDay[] {
  if (own === undefined) return [];
  const toChanged = ({ changes }: History): readonly string[] => changes.map(({ day }) => day);
  const ofClaims = claims.flatMap(({ history }) =>
    history === undefined ? [] : [...toChanged(history), ...(history.first === own.first ? [] : [history.first])],
  );
  const counts = new Map(
    Array.from(
      Map.groupBy(ofClaims, (day) => day),
      ([day, all]) => [day, all.length],
    ),
  );
  const ofText = new Set(toChanged(own));
  const days = [...new Set([...ofText, ...counts.keys()])].toSorted((a, b) => b.localeCompare(a));
  const changed = days.map((day): ChangedDay => {
    const count = counts.get(day);
    const what = [ofText.has(day) ? 'its own words' : '', count === undefined ? '' : formatCount(count, 'claim')];
    return { day, what: `Changed: ${what.filter((one) => one !== '').join(', ')}.`, isFirst: false };
  });
  return [...changed, { day: own.first, what: 'First seen.', isFirst: true }];
}

/** A page of history for each article, question and actor, with changes of so many words at most. */
export function toHistoryPages(site: Site, historyOf: HistoryOf, max = maxWords): readonly HistoryPage[] {
  const nameOf = createNamer(site);
  const correctionsOn = Map.groupBy(site.corrections, ({ subject }) => subject?.url.replace(/#.*/, ''));
  const toName = (history: History | undefined): History | undefined =>
    history && { ...history, changes: history.changes.map((change) => nameIds(change, nameOf)) };
  const toPage = (
    kind: HistoryPage['kind'],
    { id, url, name, language }: Ref,
    own: History | undefined,
    claims: readonly ClaimHistory[] = [],
    former: readonly FormerClaim[] = [],
  ): HistoryPage => {
    const [history, ...ofClaims] = limitWords([own, ...claims.map((claim) => claim.history)], max).map(toName);
    return {
      kind,
      page: { id, url, name, language },
      history,
      claims: claims.map((claim, i) => ({ ...claim, history: ofClaims[i] })),
      former,
      corrections: correctionsOn.get(url) ?? [],
      days: listDays(own, claims),
    };
  };
  return [
    ...site.articles.map((article) => {
      const claims = article.claims.map(({ id, url, speaker, data }) => ({
        id,
        url,
        who: `${formatSpeaker(speaker, data.hedge)}:`,
        text: data.text,
        history: historyOf('claim', id, article.id),
      }));
      return toPage('articles', article, historyOf('article', article.id), claims, site.formerClaims.get(article.id));
    }),
    ...site.questions.map((question) => toPage('questions', question, historyOf('question', question.id))),
    ...site.actors.map((actor) => toPage('actors', actor, historyOf('actor', actor.id))),
  ];
}

/** A correction, and the change that it is about: that of its day, or else the first after it. */
export interface ShownCorrection {
  readonly correction: Correction;
  readonly change: Change | undefined;
}

/** All corrections, newest first, with what changed in the words. */
export function toShownCorrections(site: Site, historyOf: HistoryOf): readonly ShownCorrection[] {
  const pages = new Map(
    toHistoryPages(site, historyOf, Infinity).flatMap(({ page, history, claims }) => [
      [page.url, history] as const,
      ...claims.map((claim) => [claim.url, claim.history] as const),
    ]),
  );
  return site.corrections.map((correction) => {
    const changes = correction.kind === 'removal' ? undefined : pages.get(correction.subject?.url ?? '')?.changes;
    const change = changes?.findLast(({ day }) => day >= correction.date);
    return { correction, change };
  });
}

import { memoize } from '../reuse/memoize.ts';
import { formatGraded, toDays } from '../schema/dates.ts';
import type { Language } from '../names/language.ts';
import type { FeedFormat, Urls } from '../urls.ts';
import type { Actor } from './actor.ts';
import type { Article } from './article.ts';
import type { Claim } from './claim.ts';
import { formatHedge, unknownSource } from './labels.ts';
import type { Question } from './question.ts';
import type { ArticleRef, Ref } from './refs.ts';
import type { Site } from './site.ts';

/** What a reader who follows a page is told: the newest of it, in plain text. */
export interface Feed {
  /** The address of the page. */
  readonly url: string;
  readonly title: string;
  /** Newest article first; a claim comes with its article. */
  readonly entries: readonly FeedEntry[];
}

/** An article, or a claim in one. */
export interface FeedEntry {
  readonly url: string;
  readonly title: string;
  /** Who wrote the article or, when that is not known, what published it; in words if neither is. */
  readonly author: string;
  /** Paragraphs; one says in words when the article was published, as exactly as it is known. */
  readonly lines: readonly Line[];
  /** The last day that the date of the article may mean, as `YYYY-MM-DD`; undefined when it is unknown. */
  readonly lastDay: string | undefined;
  /** The day on which the article was published, where it says so itself. */
  readonly day: string | undefined;
}

interface Line {
  readonly text: string;
  /** undefined when it is that of the pages. */
  readonly language?: Language | undefined;
}

/** What the formats of feeds are called, and their media types. */
export const feedTypes: Readonly<Record<FeedFormat, { readonly name: string; readonly type: string }>> = {
  atom: { name: 'Atom', type: 'application/atom+xml' },
  json: { name: 'JSON Feed', type: 'application/feed+json' },
};

/** The most articles, and the most claims, of a feed. */
export const maxFollowed = 20;

/** “Rosa Teixeira · Meridian Rail Letter · September 2025 (inferred)” */
const formatOrigin = ({ data: { author, date }, publication }: Article): string =>
  [author, publication ?? unknownSource.title, formatGraded(date, date.grade === 'inferred')]
    .filter((part) => part !== undefined)
    .join(' · ');

const toOrigin = (article: Article): Pick<FeedEntry, 'author' | 'lastDay' | 'day'> => {
  const { author = article.publication ?? 'Author not known', date } = article.data;
  return { author, lastDay: toDays(date)?.last, day: date.precision === 'day' && date.grade === 'found' ? date.value : undefined };
};

const toArticleEntry = memoize((article: Article): FeedEntry => ({
  url: article.url,
  title: article.data.title,
  ...toOrigin(article),
  lines: [{ text: article.data.deck, language: article.language }, { text: formatOrigin(article) }],
}));

function toClaimEntry({ url, data, speaker, article: { by, language }, said }: Claim, article: Article): FeedEntry {
  const who = `${speaker?.name ?? by} ${formatHedge(data.hedge, speaker)}:`;
  const when = said.withText ? [] : [{ text: `Said: ${formatGraded(said.date, said.inferred)}` }];
  const lines = [
    { text: who },
    { text: data.text, language },
    ...when,
    { text: article.data.title, language },
    { text: formatOrigin(article) },
  ];
  return { url, title: `${who} ${data.text}`, ...toOrigin(article), lines };
}

/**
 * The feeds of a site: of its home page, of each actor but private persons, and of each question. That of an actor has the articles that
 * name it and the claims that it makes, that of a question the claims on it. What is new to a reader is the article, so a claim has the date
 * and place of its article, whenever it was made. Articles whose date is unknown come last (decisions.md#d74).
 */
export function toFeeds(
  { settings, articles, actors, questions }: Pick<Site, 'settings' | 'articles' | 'actors' | 'questions'>,
  urls: Urls,
): readonly Feed[] {
  const known = new Map(articles.map((article, place) => [article.id, { article, place }]));
  const toPlace = ({ id }: ArticleRef): number => known.get(id)?.place ?? 0;
  const toEntries = memoize((claim: Claim): readonly Placed[] => {
    const found = known.get(claim.article.id);
    return found === undefined ? [] : [{ place: found.place, entry: toClaimEntry(claim, found.article) }];
  });
  const list = (ids: readonly Article['id'][], claims: readonly Claim[]): readonly FeedEntry[] => {
    const named = ids.slice(0, maxFollowed).flatMap((id) => known.get(id) ?? []);
    const made = claims.slice(0, maxFollowed).flatMap(toEntries);
    return [...named.map(({ article, place }) => ({ place, entry: toArticleEntry(article) })), ...made]
      .toSorted((a, b) => a.place - b.place)
      .map(({ entry }) => entry);
  };
  /** The claims on a question, each once. */
  const listClaims = ({ positions }: Question): readonly Claim[] =>
    [...new Set(positions.flatMap(({ claims }) => claims))].toSorted(
      (a, b) => toPlace(a.article) - toPlace(b.article) || a.number - b.number,
    );
  const toTitle = ({ name }: Ref): string => `${name} · ${settings.name}`;
  const toIds = (refs: readonly ArticleRef[]) => refs.map(({ id }) => id);
  return [
    { url: urls.home, title: settings.name, entries: list(toIds(articles), []) },
    ...actors.filter(isFollowed).map((actor) => ({
      url: actor.url,
      title: toTitle(actor),
      entries: list(toIds(actor.mentions.map(({ article }) => article)), actor.claimsBy),
    })),
    ...questions.map((question) => ({ url: question.url, title: toTitle(question), entries: list([], listClaims(question)) })),
  ];
}

interface Placed {
  readonly place: number;
  readonly entry: FeedEntry;
}

/** False of living private persons: nobody is told when one is written about. */
export const isFollowed = ({ data }: Pick<Actor, 'data'>): boolean => !data.private;

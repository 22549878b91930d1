import { buildAnswer, buildEmptyAnswer, type Found, type SearchAnswer } from './answer/build-answer.ts';
import { filterRanked, toCardKind } from './answer/rank-documents.ts';
import { understand, type AskedIndex, type Understood } from './asked-index.ts';
import { toPageTerm } from './index/index-file.ts';
import { memoizeAsync } from './memoize-async.ts';
import type { AnalyzedQuery } from './query/analyze-query.ts';
import { hasPhrase, matchArticle, type MatchedArticle } from './rank/match-article.ts';
import { matchDocuments } from './rank/match-documents.ts';
import type { RankedArticle } from './rank/rank-articles.ts';
import type { ScoredDocument } from './rank/score-document.ts';
import type { TextRange } from './rank/text-range.ts';

/** A passage that matches a query, with the ranges of its text to highlight. */
export interface PassageMatch {
  readonly passage: string;
  readonly text: string;
  readonly highlights: readonly TextRange[];
}

export interface AskOptions {
  /** Number of articles among the results. */
  readonly articles?: number | undefined;
  /** Gets what is known at once, when more has to be loaded. */
  readonly onFirst?: (answer: SearchAnswer) => void;
}

/** Articles are loaded by so many at a time, and so many are looked at for one answer: a phrase may be in few of those that have its words. */
const limits = { group: 5, looked: 40, cards: 8, filteredCards: 60 } as const;

/** What to try instead is worked out only for a query without results. */
const loadInstead = memoizeAsync(() => import('./answer/suggest-instead.ts'));

/** Loads and matches articles, questions and events, and counts those that cannot be loaded. */
interface Matcher {
  readonly matchArticles: (ranked: readonly RankedArticle[]) => Promise<readonly MatchedArticle[]>;
  readonly matchCards: (positions: readonly number[]) => Promise<readonly ScoredDocument[]>;
  readonly countFailures: () => number;
}

function createMatcher({ index, documents }: AskedIndex, query: AnalyzedQuery): Matcher {
  const failed = new Set<number>();
  const load = async <T>(position: number, loading: Promise<T>): Promise<readonly T[]> => {
    try {
      const loaded = await loading;
      failed.delete(position);
      return [loaded];
    } catch {
      failed.add(position);
      return [];
    }
  };
  return {
    matchArticles: async (ranked) => {
      const loaded = await Promise.all(ranked.map(({ position }) => load(position, documents.loadArticle(position))));
      return ranked.flatMap((one, i) => (loaded[i] ?? []).flatMap((article) => matchArticle(one, article, query, index.tokenizer) ?? []));
    },
    matchCards: async (positions) => {
      const cards = await Promise.all(positions.map((position) => load(position, documents.loadCard(position))));
      return matchDocuments(cards.flat(), query.must, query.mustNot, () => true);
    },
    countFailures: () => failed.size,
  };
}

/** Says that there is nothing, and what to try instead. */
async function answerNothing(
  { index, documents }: AskedIndex,
  query: string,
  { pipeline, analyzed }: Pick<Understood, 'pipeline' | 'analyzed'>,
): Promise<SearchAnswer> {
  const answer = await index.settle(() => buildEmptyAnswer(index, pipeline, analyzed));
  const instead = await loadInstead().catch(() => undefined);
  const [phrase] = analyzed.parsed.phrases;
  if (instead === undefined || query.trim() === '') return answer;
  const tries = await index.settle(() => instead.suggestInstead(index, pipeline, query, analyzed));
  const words = phrase === undefined ? [] : await index.settle(() => pipeline.analyze(phrase.text).must);
  return { ...answer, tries, together: phrase === undefined ? undefined : await instead.findTogether({ index, documents }, phrase, words) };
}

/** Answers a query. `onFirst` gets what is known at once, when more has to be loaded. */
export async function answerQuery(
  asked: AskedIndex,
  query: string,
  { articles: wanted = limits.group, onFirst }: AskOptions = {},
): Promise<SearchAnswer> {
  const { index, documents } = asked;
  const { pipeline, analyzed, ranked: all } = await understand(asked, query);
  const buildEmpty = (): Promise<SearchAnswer> => answerNothing(asked, query, { pipeline, analyzed });
  if (all.isEmpty) return buildEmpty();
  const { articles, cards } = await index.settle(() => filterRanked(index, analyzed, all));
  const { matchArticles, matchCards, countFailures } = createMatcher(asked, analyzed);
  const groups: (readonly MatchedArticle[])[] = [];
  let looked = 0;
  const build = (found: Pick<Found, 'articles' | 'cards' | 'isComplete'>): Promise<SearchAnswer> =>
    index.settle(() => {
      const cardKinds = cards.map((position) => toCardKind(index, position));
      const failed = found.isComplete ? countFailures() : 0;
      return buildAnswer(index, pipeline, analyzed, { ...found, cardKinds, failed, remaining: articles.length - looked });
    });
  const show = async (found: Pick<Found, 'articles' | 'cards'>): Promise<void> => {
    const answer = await build({ ...found, isComplete: false });
    if (answer.results.length > 0) onFirst?.(answer);
  };

  const bestCards = cards.slice(0, analyzed.isFilterOnly ? limits.filteredCards : limits.cards);
  if (onFirst !== undefined && !articles.slice(0, wanted).every(({ position }) => documents.isLoaded(position))) {
    if (analyzed.resolved.names.length > 0) await show({ articles: [], cards: [] });
    // The best are shown before the others, as long as those are on their way.
    const [first, best] = await Promise.all([matchArticles(articles.slice(0, 1)), matchCards(bestCards.slice(0, 1))]);
    looked = Math.min(1, articles.length);
    await show({ articles: [first], cards: best });
    looked = 0;
  }
  const matchedCards = matchCards(bestCards);
  while (looked < articles.length && groups.flat().length < wanted && looked < Math.max(limits.looked, wanted)) {
    groups.push(await matchArticles(articles.slice(looked, looked + limits.group)));
    looked = Math.min(looked + limits.group, articles.length);
  }
  const found = { articles: groups, cards: await matchedCards, isComplete: true };
  const answer = await build(found);
  const isAllKnown = countFailures() === 0 && looked === articles.length;
  // Pages that have a phrase in their name are no answer to it.
  const isWithout = hasPhrase(analyzed.must) ? groups.flat().length + found.cards.length === 0 : answer.results.length === 0;
  return isWithout && isAllKnown ? buildEmpty() : answer;
}

/** The passages of one article that match a query, in the order of the text. Rejects when its text cannot be loaded. */
export async function findMatchesIn(asked: AskedIndex, articleId: string, query: string): Promise<readonly PassageMatch[]> {
  const { index, documents } = asked;
  const { analyzed } = await understand(asked, query);
  const [position] = await index.settle(() => index.positionsOf(toPageTerm('article', articleId)));
  if (position === undefined || analyzed.must.length === 0) return [];
  const { documents: all } = await documents.loadArticle(position);
  const matches = new Map(matchDocuments(all, analyzed.must, analyzed.mustNot).map(({ document, highlights }) => [document, highlights]));
  return all.flatMap((document) => {
    const highlights = document.kind === 'passage' ? matches.get(document) : undefined;
    return highlights === undefined ? [] : [{ passage: document.id, text: document.text, highlights }];
  });
}

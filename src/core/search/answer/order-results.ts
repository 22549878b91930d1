import { passesFilters } from '../../facets/result-facets.ts';
import { toWords } from '../../names/fold.ts';
import type { AnalyzedQuery } from '../query/analyze-query.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { toArticleResult, toCardResult, toDocumentResult, type SearchResult } from './build-results.ts';
import type { MatchedArticle } from '../rank/match-article.ts';
import { pickBest, toShare } from '../rank/match-documents.ts';
import { readArticle, readDocument, type FilterableValues } from './read-facets.ts';
import { rerankArticles } from '../rank/rank-articles.ts';
import type { ScoredDocument } from '../rank/score-document.ts';

/** What a query finds, to be put in order. `named` are pages that it names; articles come in the groups in which they were loaded. */
export interface FoundResults {
  readonly named: readonly SearchResult[];
  readonly cards: readonly ScoredDocument[];
  readonly articles: readonly (readonly MatchedArticle[])[];
}

/**
 * What says the kind of thing that is asked for is worth more; what lacks a name that is asked for, a second document of a passage or
 * article, a note, and the passage that it is on, less.
 */
const weights = { lacksName: 0.7, answer: 1.4, samePassage: 0.6, sameArticle: 0.95, note: 0.8, noted: 0.7 } as const;

/** A question or event that has this share of what is asked for comes first, and so does one whose name is this like it; so many follow the documents, and a single name. */
const limits = { leadingShare: 0.85, likeness: 0.85, cards: 6, questionsOfName: 3 } as const;

/** True for what passes the filters of a query. Its values are read only when there are filters, as pages have to be loaded for them. */
export const passesAll = ({ filters }: AnalyzedQuery, read: () => FilterableValues): boolean =>
  filters.length === 0 || passesFilters(read(), filters);

export const hasKindFilter = ({ filters }: AnalyzedQuery): boolean =>
  filters.some(({ field, isNot }) => field === 'kind' && isNot !== true);

/** True for a query that is one name and nothing else, whose page is what is wanted, and for one of filters alone. */
const isOneName = ({ must, parsed, isFilterOnly }: AnalyzedQuery): boolean =>
  isFilterOnly || (must.length <= 1 && parsed.phrases.length === 0 && must.every(({ pages }) => pages.size > 0));

/** True for a document that lacks a name that is asked for. */
const lacksName = ({ must }: AnalyzedQuery, { matches }: ScoredDocument): boolean =>
  must.some((clause) => clause.pages.size > 0 && !matches.some((match) => match.clause === clause));

/** The score of a document by how much of the query it has, and whether it says what is asked for. */
const toRank = (query: AnalyzedQuery, scored: ScoredDocument): number =>
  scored.score *
  toShare(scored, query.must) ** 2 *
  (lacksName(query, scored) ? weights.lacksName : 1) *
  (query.isAnswer(scored) ? weights.answer : 1) *
  (scored.document.kind === 'note' ? weights.note : 1) *
  (scored.note === undefined ? 1 : weights.noted);

/**
 * How like the words of a query are to the name of a question or event, from 0 to 1 (Sørensen–Dice coefficient). Of a name typed whole, the
 * words that only ask count too: “How strong is ISKP?” is about more than ISKP.
 */
function toLikeness({ parsed }: AnalyzedQuery, { document }: ScoredDocument): number {
  const toSet = (text: string): ReadonlySet<string> => new Set(toWords(text).map(({ folded }) => folded));
  const [typed, name] = [toSet(parsed.words), toSet(document.label)];
  const common = [...typed].filter((word) => name.has(word)).length;
  return common === 0 ? 0 : (2 * common) / (typed.size + name.size);
}

/** An article with its documents that pass the filters: all of a kind filtered by, else the best few. */
interface Picked {
  readonly article: MatchedArticle;
  readonly documents: readonly ScoredDocument[];
  /** The article itself, if it passes the filters. */
  readonly itself: readonly SearchResult[];
}

function pickDocuments(index: SearchIndex, query: AnalyzedQuery, article: MatchedArticle): Picked {
  const { position } = article.ranked;
  const matching = article.documents.filter(({ document }) => passesAll(query, () => readDocument(index, document, position)));
  const passing = isOneName(query) ? matching : matching.toSorted((a, b) => toRank(query, b) - toRank(query, a));
  const documents = hasKindFilter(query) ? passing : query.must.length === 0 ? [] : pickBest(passing);
  const itself = { ...toArticleResult(article, query.isFilterOnly), more: passing.length - documents.length };
  // An article of which a note alone has the words does not have them itself.
  const isNoted =
    article.documents.length > 0 && article.documents.every(({ document, note }) => document.kind === 'note' || note !== undefined);
  const isResult = passesAll(query, () => ({ ...readArticle(index, position), kind: new Set(['article']) }));
  return { article, documents, itself: isResult && !isNoted ? [itself] : [] };
}

/** The documents of some articles, the best first. What a passage or an article has a second time comes later. */
function sortDocuments(query: AnalyzedQuery, picked: readonly Picked[]): readonly SearchResult[] {
  const seen = new Map<string, number>();
  const countUp = (key: string): number => {
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return count;
  };
  return picked
    .flatMap(({ article, documents }) => documents.map((scored) => ({ article, scored, rank: toRank(query, scored) })))
    .toSorted((a, b) => b.rank - a.rank)
    .map((one) => {
      const { id, passage = id } = one.scored.document;
      const articleId = one.article.article.id;
      const lower = weights.samePassage ** countUp(`${articleId}#${passage}`) * weights.sameArticle ** countUp(articleId);
      return { ...one, rank: one.rank * lower };
    })
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ article, scored }) => toDocumentResult(article, scored));
}

/**
 * Puts what a query finds in order (decisions.md#d25). One name: its pages, then each article with its documents. Else: the question and the
 * event that have what is asked for, the documents of all articles, other questions and events, the articles, and pages that are named.
 */
export function orderResults(index: SearchIndex, query: AnalyzedQuery, { named, cards, articles }: FoundResults): readonly SearchResult[] {
  const groups = articles.map((group) => rerankArticles(group).map((article) => pickDocuments(index, query, article)));
  const picked = groups.flat();
  const ranked = cards
    .filter(({ document }) => passesAll(query, () => readDocument(index, document, undefined)))
    .map((scored) => ({ scored, isAlike: toLikeness(query, scored) >= limits.likeness, rank: toRank(query, scored) }))
    .toSorted((a, b) => Number(b.isAlike) - Number(a.isAlike) || b.rank - a.rank);
  const toCards = (some: typeof ranked): readonly SearchResult[] => some.map(({ scored }) => toCardResult(scored));
  if (hasKindFilter(query) || isOneName(query)) {
    const inArticles = picked.flatMap(({ article, documents, itself }) => [
      ...itself,
      ...documents.map((scored) => toDocumentResult(article, scored)),
    ]);
    const ofName = ranked.filter(({ scored }) => scored.document.kind === 'question').slice(0, limits.questionsOfName);
    const [first] = ofName.filter(({ isAlike }) => isAlike);
    return hasKindFilter(query)
      ? [...named, ...toCards(ranked), ...inArticles]
      : [...toCards(first === undefined ? [] : [first]), ...named, ...toCards(ofName.filter((card) => card !== first)), ...inArticles];
  }
  const fitting = ranked.filter(({ scored, isAlike }) => isAlike || toShare(scored, query.must) >= limits.leadingShare);
  const findFirst = (kind: 'question' | 'event') => fitting.filter(({ scored }) => scored.document.kind === kind).slice(0, 1);
  const leading = [...findFirst('question'), ...findFirst('event')];
  const others = ranked.filter((card) => !leading.includes(card)).slice(0, limits.cards);
  return [
    ...toCards(leading),
    ...groups.flatMap((group) => sortDocuments(query, group)),
    ...toCards(others),
    ...picked.flatMap(({ itself }) => itself),
    ...named,
  ];
}

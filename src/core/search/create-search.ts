import type { AnalyzedQuery } from './query/analyze-query.ts';
import { createAnswerBuilder, type SearchAnswer } from './answer/build-answer.ts';
import { createClauseBuilder, type QueryClause } from './query/build-clauses.ts';
import type { IndexFile, TextFile } from './index/index-file.ts';
import { createTokenizer } from './index/create-tokenizer.ts';
import { createDocumentLoader } from './rank/load-documents.ts';
import { createPipelineLoader } from './load-pipeline.ts';
import { hasPhrase, matchArticle, type MatchedArticle } from './rank/match-article.ts';
import { matchDocuments, toShare } from './rank/match-documents.ts';
import { importPostings } from './index/postings.ts';
import { rankArticles } from './rank/rank-articles.ts';
import type { ScoredDocument } from './rank/score-document.ts';
import type { TextRange } from './rank/text-range.ts';
import { createFacetReader } from './answer/facet-reader.ts';

/** A passage that matches a query, with the ranges of its text to highlight. */
export interface PassageMatch {
  readonly passage: string;
  readonly text: string;
  readonly highlights: readonly TextRange[];
}

export interface SearchEngine {
  /** Answers a query. When passages have yet to be loaded, `onFirst` gets an answer of pages and articles at once. */
  readonly answer: (query: string, onFirst?: (answer: SearchAnswer) => void) => Promise<SearchAnswer>;
  /** The passages of one article that match a query, in the order of the text. Rejects when its text file cannot be loaded. */
  readonly findMatchesIn: (articleId: string, query: string) => Promise<readonly PassageMatch[]>;
}

/** How much of what is asked for a question or event must have. */
const minCardShare = 0.6;

const matchesNothing = ({ postings, pages }: QueryClause): boolean => postings.size === 0 && pages.size === 0;

/**
 * Creates a search over one loaded index. A query goes through these steps:
 *
 * 1. `query/`: `parse-query` takes phrases, exclusions and filters out of it, `read-question` the words that only ask; `resolve-names` finds
 *    the pages that it names, `build-clauses` turns names, phrases and words into clauses. `analyze-query` runs all of them.
 * 2. `rank/`: `rank-articles` ranks articles by their postings, `match-article` loads and scores the documents of each.
 * 3. `answer/`: `build-answer` filters and counts by facets, `order-results` says what comes first, `explain-match` why it is there.
 *
 * `load` fetches a file by the name that the index has for it. An answer rejects only when the names in other scripts, which a query
 * needs, cannot be loaded; missing passages are counted in `failed`, and without the words a query is answered as typed. All are tried again
 * with the next query. Throws when the postings cannot be read.
 *
 * Example: `(await createSearch(index, load).answer('TTP kind:passage')).results`.
 */
export function createSearch(index: IndexFile, load: (fileName: string) => Promise<unknown>): SearchEngine {
  const tokenizer = createTokenizer(index.thesaurus);
  const { postingsOf, terms } = importPostings(index.postings);
  const vocabulary = terms.filter((term) => !term.startsWith('@')).toSorted();
  const facetReader = createFacetReader(index, postingsOf);
  const clauses = createClauseBuilder(index, vocabulary, postingsOf, tokenizer);
  const loadPipeline = createPipelineLoader({ index, terms: vocabulary, clauses, facetReader, tokenizer }, load);
  const documents = createDocumentLoader(async (fileName) => (await load(fileName)) as TextFile, tokenizer);
  const answers = createAnswerBuilder(index, facetReader);

  /** The questions and events that have what a query asks for. They are left out when they cannot be loaded. */
  const loadCards = async ({ must, mustNot }: AnalyzedQuery): Promise<readonly ScoredDocument[]> => {
    const isAny = must.some(({ postings }) => [...postings.keys()].some((position) => position >= index.articles.length));
    if (!isAny || index.cards.count === 0) return [];
    const all = await documents.load(index.cards.file).catch(() => []);
    return matchDocuments(all, must, mustNot).filter((scored) => toShare(scored, must) >= minCardShare);
  };

  const answer: SearchEngine['answer'] = async (query, onFirst) => {
    const pipeline = await loadPipeline(query);
    const analyzed = pipeline.analyze(query);
    const { must, mustNot, filters, unknownFilters, isFilterOnly, resolved } = analyzed;
    if (unknownFilters.length > 0 || must.some(matchesNothing)) return answers.buildEmpty(analyzed, pipeline);
    const ranked = must.length === 0 && !isFilterOnly ? [] : rankArticles(index, must);
    if (ranked.length === 0 && resolved.remainder !== '') return answers.buildEmpty(analyzed, pipeline);

    // Phrases, exclusions and filters decide by passages which articles are results.
    const needsPassages = mustNot.length > 0 || hasPhrase(must) || filters.length > 0;
    if (onFirst !== undefined && !needsPassages && !ranked.every(({ article }) => documents.isLoaded(article.text))) {
      const first = ranked.map((one): MatchedArticle => ({ ranked: one, documents: [], isLoaded: false }));
      onFirst(answers.build(analyzed, pipeline, { articles: first, cards: [] }, false));
    }
    const [cards, ...matched] = await Promise.all([
      loadCards(analyzed),
      ...ranked.map((one) => matchArticle(one, analyzed, documents.load, tokenizer)),
    ]);
    const articles = matched.filter((one) => one !== undefined);
    if (articles.length === 0 && cards.length === 0 && hasPhrase(must)) return answers.buildEmpty(analyzed, pipeline);
    return answers.build(analyzed, pipeline, { articles, cards }, true);
  };

  const findMatchesIn: SearchEngine['findMatchesIn'] = async (articleId, query) => {
    const { must, mustNot } = (await loadPipeline(query)).analyze(query);
    const article = index.articles.find(({ id }) => id === articleId);
    if (article === undefined || must.length === 0) return [];
    const all = await documents.load(article.text);
    const matches = new Map(matchDocuments(all, must, mustNot).map(({ document, highlights }) => [document, highlights]));
    return all.flatMap((document) => {
      const highlights = document.kind === 'passage' ? matches.get(document) : undefined;
      return highlights === undefined ? [] : [{ passage: document.id, text: document.text, highlights }];
    });
  };

  return { answer, findMatchesIn };
}

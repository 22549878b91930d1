import { describe, expect, it } from 'vitest';
import type { Site } from '../../../../src/core/model/site.ts';
import { toWords } from '../../../../src/core/names/fold.ts';
import { formatDate } from '../../../../src/core/schema/dates.ts';
import { buildIndex } from '../../../../src/core/search/index/build-index.ts';
import { toQueryTerms } from '../../../../src/core/search/index/create-tokenizer.ts';
import { openIndex } from '../../../../src/core/search/index/search-index.ts';
import { createClauseBuilder } from '../../../../src/core/search/query/build-clauses.ts';
import { rankArticles } from '../../../../src/core/search/rank/rank-articles.ts';
import { buildValidSite } from '../../../support/build-valid-site.ts';
import { site } from '../../../support/built-site.ts';
import { createRandom } from '../../../support/create-random.ts';
import { makeArticle } from '../../../support/make-content.ts';
import { makeFiles } from '../../../support/make-index.ts';

const random = createRandom(5);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;

/** Words as articles of a site print them, often the same ones. */
const listWords = ({ articles }: Pick<Site, 'articles'>): readonly string[] =>
  articles.flatMap(({ sections }) =>
    sections.flatMap(({ passages }) =>
      passages.flatMap(({ text }) => toWords(text).flatMap(({ raw }) => (/^[\p{Ll}\p{Lo}]{3,}$/u.test(raw) ? raw : []))),
    ),
  );

/** Articles of a few random words of the fixture each. */
function makeScrambled(count: number): Site {
  const words = listWords(site);
  const some = (length: number): string => Array.from({ length }, () => pick(words)).join(' ');
  return buildValidSite(
    Array.from({ length: count }, (_, i) =>
      makeArticle(`a${i}`, `${some(25)}.\n\n## ${some(2)}\n\n${some(25)}.`, { title: some(3), deck: some(4) }),
    ),
  );
}

/** Everything that an article is found by. */
const listTexts = ({ data, sections, claims, notes, source }: Site['articles'][number]): readonly string[] => [
  ...[data.title, data.deck, data.author ?? '', source?.name ?? ''],
  ...sections.flatMap(({ title, passages }) => [title ?? '', ...passages.map(({ text }) => text)]),
  ...[...claims, ...notes].map((one) => one.data.text),
  ...[data.date, ...data.parts.map(({ date }) => date), ...claims.flatMap(({ happened }) => happened ?? [])].map(formatDate),
];

describe.each([
  ['the fixture', site],
  ['many short articles', makeScrambled(60)],
])('in %s, postings of a cut index find the articles that have', (_, corpus) => {
  const built = buildIndex(corpus);
  const { manifest, files } = makeFiles(built, { shardLength: 1000, pages: 4, cards: 2 });
  const index = openIndex(manifest, (name) => Promise.resolve(files.get(name) ?? {}));
  const { tokenize, synonymsOf } = index.tokenizer;
  const termsOf = corpus.articles.map((article) => new Set(listTexts(article).flatMap((text) => tokenize(text).map(({ term }) => term))));
  const words = [...listWords(corpus), 'zeppelin'];

  /** The articles found for some words, each with the word that it does not have. */
  const rank = (query: string) =>
    index.settle(() =>
      rankArticles(createClauseBuilder(index).forWords(query, false), manifest.articleCount).map(
        ({ position, missingWord }) => [position, missingWord] as const,
      ),
    );
  /** The same, by looking at all texts. */
  const scan = (query: string): readonly (readonly [number, string | undefined])[] => {
    const tokens = tokenize(query);
    return termsOf.flatMap((terms, position) => {
      const missing = tokens.filter(
        (token) =>
          !toQueryTerms(token)
            .flatMap((term) => [term, ...synonymsOf(term)])
            .some((term) => terms.has(term)),
      );
      const isFound = tokens.length > 0 && missing.length <= (tokens.length >= 3 ? 1 : 0);
      return isFound ? [[position, missing.map(({ start, end }) => query.slice(start, end))[0]] as const] : [];
    });
  };

  it.each([
    ['both of two words', 2],
    ['all of three words, or all but one', 3],
    ['all of five words, or all but one', 5],
  ])('%s', async (_, length) => {
    let found = 0;
    for (let i = 0; i < 300; i += 1) {
      const query = Array.from({ length }, () => pick(words)).join(' ');
      if (tokenize(query).length === 0) continue;
      const ranked = await rank(query);
      found += ranked.length;
      expect(
        ranked.toSorted(([a], [b]) => a - b),
        query,
      ).toEqual(scan(query));
      const isLacking = ranked.map(([, missing]) => missing !== undefined);
      expect(isLacking, query).toEqual(isLacking.toSorted());
    }
    expect(found).toBeGreaterThan(0);
  });
});

import { readFileSync } from 'node:fs';
import type { Site } from '../../../src/core/model/site.ts';
import { parseCorpus } from '../../../src/core/schema/corpus.ts';
import { buildFromFolder } from '../../../src/site/build-from-folder.ts';
import { readContent } from '../../../src/site/read-content.ts';
import { real } from '../../support/fixture.ts';
import { generateCorpus, measuredSeed } from '../corpus/generate-corpus.ts';
import { makeTopicQueries, type TopicQuery } from '../corpus/topic-queries.ts';

/** The queries of which a reader’s wait is measured from nothing, by what they are. */
export const coldKinds = ['a name', 'one word', 'two words', 'three words'] as const;
export type ColdKind = (typeof coldKinds)[number];

/** A query and the addresses of the articles that should be among its results: of one of them the first, or all. */
export type JudgedQuery = Omit<TopicQuery, 'kind'> & { readonly kind: string };

export interface Queries {
  readonly cold: Readonly<Record<ColdKind, string>>;
  /** Those that are asked one after another. */
  readonly many: readonly string[];
  readonly judged: readonly JudgedQuery[];
}

export interface BenchCorpus {
  readonly site: Site;
  readonly queries: Queries;
}

/** A number of made-up articles, or the site of `content/`. */
export type Size = number | 'site';

interface SampleQuery {
  readonly q: string;
  /** Articles that must be among the results, by the number that their source text’s file begins with. */
  readonly expect_seeds: readonly string[];
}

const openRealCorpus = async (): Promise<BenchCorpus> => {
  const { site } = await buildFromFolder(real.content);
  if (site === undefined) throw new Error('The content has faults: run “npm run check:content”.');
  const { queries } = JSON.parse(readFileSync('tests/fixtures/queries-sample.json', 'utf8')) as { queries: readonly SampleQuery[] };
  const urls = new Map(site.articles.map(({ url, data }) => [data.sourceFile.slice(0, 3), url]));
  const toUrls = (seeds: readonly string[]): ReadonlySet<string> => new Set(seeds.flatMap((seed) => urls.get(seed) ?? []));
  const others = ['Bajaur', 'Sirajudin Hakani', 'Durand Line', 'suicide attacks on security forces', '2021', 'تحریک طالبان پاکستان'];
  return {
    site,
    queries: {
      cold: { 'a name': 'Bajaur', 'one word': 'ceasefire', 'two words': 'border fence', 'three words': 'security forces killed' },
      many: [...new Set([...queries.map(({ q }) => q), ...others])].slice(0, 50),
      judged: queries.map(({ q, expect_seeds }) => ({ kind: 'sample', text: q, answers: toUrls(expect_seeds) })),
    },
  };
};

const judgedCounts = { words: 100, alias: 50, misspelt: 50 } as const;

const openMadeCorpus = async (articleCount: number): Promise<BenchCorpus> => {
  const { thesaurus, nameWords } = parseCorpus(await readContent(real.content)).corpus;
  const corpus = generateCorpus(articleCount, measuredSeed, { thesaurus: thesaurus.data, nameWords: nameWords.data });
  const judged = makeTopicQueries(corpus, judgedCounts, measuredSeed);
  const ofKind = (kind: string): readonly string[] => judged.filter((query) => query.kind === kind).map(({ text }) => text);
  const ofLength = (length: number): string => ofKind('words').find((text) => text.split(' ').length === length) ?? '';
  const names = corpus.site.actors.slice(5, 15).map(({ name }) => name);
  return {
    site: corpus.site,
    queries: {
      cold: {
        'a name': names[0] ?? '',
        'one word': ofLength(4).split(' ')[0] ?? '',
        'two words': ofLength(2),
        'three words': ofLength(3),
      },
      many: [...names, ...ofKind('words').slice(0, 20), ...ofKind('alias').slice(0, 10), ...ofKind('misspelt').slice(0, 10)],
      judged,
    },
  };
};

/** The corpus of a size, with the queries that it is asked; the same each time. */
export const openCorpus = (size: Size): Promise<BenchCorpus> => (size === 'site' ? openRealCorpus() : openMadeCorpus(size));

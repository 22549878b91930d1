import type { Corpus } from './generate-corpus.ts';
import type { WrittenArticle } from './articles.ts';
import { createRandom, type Random } from './random.ts';
import type { Lemma } from './vocabulary.ts';

/** What a query asks with: words of a topic; a name that no right answer prints, and words; words of which one is misspelt. */
export const queryKinds = ['words', 'alias', 'misspelt'] as const;
export type QueryKind = (typeof queryKinds)[number];

/** A query whose answers are known, because they were written to be answers. */
export interface TopicQuery {
  readonly kind: QueryKind;
  readonly text: string;
  /** The addresses of the articles on the topic; with a name, of those that name its bearer. */
  readonly answers: ReadonlySet<string>;
}

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** Leaves out, doubles, changes or swaps a letter, never the first one. */
const misspell = (word: string, random: Random): string => {
  const at = random.between(1, word.length - 2);
  const [before, letter, next, after] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
  return random.pick([
    before + next + after,
    before + letter + letter + next + after,
    before + random.pick(letters) + next + after,
    before + next + letter + after,
  ]);
};

/** Creates what makes queries about topics of a corpus. None of it looks at what any engine finds. */
const createMakers = ({ written, topics, vocabulary }: Corpus, random: Random) => {
  const byTopic = [...Map.groupBy(written, ({ topic }) => topic)];
  const toAnswers = (articles: readonly WrittenArticle[]): ReadonlySet<string> => new Set(articles.map(({ article }) => article.url));
  const write = (lemmas: readonly Lemma[]): readonly string[] => lemmas.map((lemma) => vocabulary.write(lemma, random));

  const makeWords = (least = 2): TopicQuery | undefined => {
    const [topic, articles] = random.pick(byTopic);
    const words = write(random.pickSome(topics[topic]?.words ?? [], random.between(least, 4)));
    return { kind: 'words', text: words.join(' '), answers: toAnswers(articles) };
  };
  const makeMisspelt = (): TopicQuery | undefined => {
    const query = makeWords();
    const words = query?.text.split(' ') ?? [];
    const word = random.pick(words);
    const wrong = misspell(word, random);
    return query === undefined || word.length < 5 || wrong === word
      ? undefined
      : { ...query, kind: 'misspelt', text: words.map((one) => (one === word ? wrong : one)).join(' ') };
  };
  const makeAlias = (): TopicQuery | undefined => {
    const [topic, articles] = random.pick(byTopic);
    const { words = [], actors = [] } = topics[topic] ?? {};
    const { ref, names } = random.pick(actors);
    const alias = names.at(-1)?.form ?? '';
    const naming = articles.filter(({ article }) => article.actors.some((actor) => actor.ref.id === ref.id));
    if (naming.length === 0 || naming.some(({ printed }) => printed.has(alias))) return undefined;
    const text = [alias, ...write(random.pickSome(words, random.between(1, 2)))].join(' ');
    return { kind: 'alias', text, answers: toAnswers(naming) };
  };
  return { words: makeWords, alias: makeAlias, misspelt: makeMisspelt } satisfies Record<QueryKind, () => TopicQuery | undefined>;
};

/** Makes queries on the topics of a corpus, so many of each kind and no two alike. */
export function makeTopicQueries(corpus: Corpus, counts: Readonly<Record<QueryKind, number>>, seed: number): readonly TopicQuery[] {
  const makers = createMakers(corpus, createRandom(seed));
  const queries = new Map<string, TopicQuery>();
  for (const kind of queryKinds) {
    let left = counts[kind];
    while (left > 0) {
      const query = makers[kind]();
      if (query === undefined || queries.has(query.text)) continue;
      queries.set(query.text, query);
      left -= 1;
    }
  }
  return [...queries.values()];
}

import type { ActorRef } from '../../../src/core/model/refs.ts';
import type { Entities, Named } from './entities.ts';
import type { Random } from './random.ts';
import type { Lemma } from './vocabulary.ts';

/** What articles are about. */
export interface Topic {
  /** Its characteristic words; other topics may have some of them, and every article may print any of them. */
  readonly words: readonly Lemma[];
  readonly actors: readonly Named<ActorRef>[];
}

/** Words that are neither so frequent that they say nothing nor so rare that one of them is enough. */
const [mostFrequent, leastFrequent] = [60, 6000];

/** Makes the topics of a corpus: some four articles to each in a hundred, sixteen in ten thousand. */
export function makeTopics(articleCount: number, { actors }: Entities, random: Random): readonly Topic[] {
  const drawWord = (): Lemma => Math.floor(mostFrequent * (leastFrequent / mostFrequent) ** random.next());
  return Array.from({ length: Math.max(2, Math.round(articleCount ** 0.7)) }, () => {
    const words = new Set<Lemma>();
    const count = random.between(6, 10);
    while (words.size < count) words.add(drawWord());
    return { words: [...words], actors: random.pickSome(actors, random.between(2, 3)) };
  });
}

import type { Claim } from './claim.ts';
import { formatFew } from './labels.ts';
import type { SpeakerInArticle } from './question.ts';
import type { ArticleRef } from './refs.ts';

/** Who makes some claims in which article: the article itself if its author does, else the speakers that it relays. */
export function toSpeakers(articles: readonly ArticleRef[], claims: readonly Claim[]): readonly SpeakerInArticle[] {
  const byArticle = Map.groupBy(claims, ({ article }) => article.id);
  return articles.flatMap((article) => {
    const own = byArticle.get(article.id);
    if (own === undefined) return [];
    const speakers = own.flatMap(({ speaker }) => speaker ?? []);
    const relayed = speakers.length < own.length ? [] : [...new Map(speakers.map((speaker) => [speaker.id, speaker])).values()];
    return [{ article, relayed }];
  });
}

const names = new Intl.ListFormat('en-GB');

/** “Pakistan Today, 2025” when the author speaks, “Pakistan (in Waleed, 2024)” when only actors that the article relays do. */
export const formatSpeakers = (speakers: readonly SpeakerInArticle[]): string =>
  formatFew(
    speakers.map(({ article, relayed }) =>
      relayed.length === 0 ? article.short : `${names.format(relayed.map(({ name }) => name))} (in ${article.short})`,
    ),
  );

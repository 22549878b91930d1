import type { WordingRow } from '../model/evidence.ts';
import type { ActorId } from '../schema/ids.ts';
import { withAnchor } from '../urls.ts';
import type { CorpusIndex } from './index-corpus.ts';

/** The loaded words used of an actor, most used first: who uses each, in which article, and how often. */
export function deriveWordings(actorId: ActorId, { wordingsOf, refs }: Pick<CorpusIndex, 'wordingsOf' | 'refs'>): readonly WordingRow[] {
  const byText = Map.groupBy(wordingsOf(actorId), ({ wording }) => wording.text.toLowerCase());
  const rows = [...byText.values()].map((uses): WordingRow => {
    const byUser = [...Map.groupBy(uses, ({ article, wording }) => `${article.id} ${wording.by ?? ''}`).values()];
    return {
      text: uses[0]?.wording.text ?? '',
      language: uses[0]?.article.language,
      uses: byUser.flatMap(([first, ...others]) =>
        first === undefined
          ? []
          : [
              {
                voice: first.voice,
                author: first.author,
                by: first.wording.by === undefined ? undefined : refs.actor(first.wording.by),
                article: first.article,
                passages: [...new Set([first, ...others].map(({ passage }) => passage))].map(({ id, number }) => ({
                  number,
                  url: withAnchor(first.article.url, id),
                })),
                count: others.length + 1,
              },
            ],
      ),
    };
  });
  const total = ({ uses }: WordingRow): number => uses.reduce((sum, { count }) => sum + count, 0);
  return rows.toSorted((a, b) => total(b) - total(a) || (a.text < b.text ? -1 : 1));
}

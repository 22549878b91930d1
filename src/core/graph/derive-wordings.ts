import type { WordingRow } from '../site.ts';
import { urls } from '../urls.ts';
import type { Facts } from './gather-facts.ts';

/** The loaded words used of an actor, most used first, each with who uses it in which article how often. */
export function deriveWordings(actorId: string, { wordingsOf, refs }: Pick<Facts, 'wordingsOf' | 'refs'>): readonly WordingRow[] {
  const byText = Map.groupBy(wordingsOf(actorId), ({ wording }) => wording.text.toLowerCase());
  const rows = [...byText.values()].map((uses): WordingRow => {
    const byUser = [...Map.groupBy(uses, ({ article, wording }) => `${article.id} ${wording.by ?? ''}`).values()];
    return {
      text: uses[0]?.wording.text ?? '',
      uses: byUser.flatMap(([first, ...others]) =>
        first === undefined
          ? []
          : [
              {
                voice: first.voice,
                by: first.wording.by === undefined ? undefined : refs.actor(first.wording.by),
                article: first.article,
                passages: [...new Set([first, ...others].map(({ passage }) => passage))].map(({ id, number }) => ({
                  number,
                  url: urls.passage(first.article.id, id),
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

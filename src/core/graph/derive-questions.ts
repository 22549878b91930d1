import { toHtml } from '../article/body.ts';
import type { RenderedBody } from '../article/render-body.ts';
import type { Corpus } from '../content/corpus.ts';
import type { Claim, Question } from '../site-claims.ts';
import type { Facts } from './gather-facts.ts';

/** Questions with the claims on their positions; those on which most articles speak come first. */
export function deriveQuestions(
  { questions }: Corpus,
  bodies: ReadonlyMap<string, RenderedBody>,
  { claims, inOrder, refs }: Pick<Facts, 'claims' | 'inOrder' | 'refs'>,
): readonly Question[] {
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  const toClaims = (ids: readonly string[]): readonly Claim[] => inOrder(ids.flatMap((id) => known.get(id) ?? []));
  return questions
    .map(({ id, data }): Question => {
      const sections = bodies.get(id)?.sections ?? [];
      const positions = data.positions.map((position) => ({ ...position, claims: toClaims(position.claims) }));
      return {
        ...refs.question(id),
        data,
        bodyHtml: toHtml(sections),
        bodyText: sections.flatMap(({ passages }) => passages.map(({ text }) => text)).join(' '),
        actors: data.actors.map(refs.actor),
        positions,
        missing: data.missing.map(({ actors, text }) => ({ actors: actors.map(refs.actor), text })),
        articles: [...new Set(inOrder(positions.flatMap((position) => position.claims)).map(({ article }) => article))],
      };
    })
    .toSorted((a, b) => b.articles.length - a.articles.length || a.name.localeCompare(b.name, 'en'));
}

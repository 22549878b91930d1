import type { Issue } from '../issues/issue.ts';
import { hintNearest } from '../issues/nearest.ts';
import type { Corpus } from '../schema/corpus.ts';

/** The figures that an event picks belong to one of its claims, and that claim has them. */
export function checkEventFigures({ articles, events }: Corpus): readonly Issue[] {
  const claims = new Map(articles.flatMap(({ data }) => data.claims.map((claim) => [claim.id, claim])));
  return events.flatMap(({ path: file, data, lineOf }) =>
    data.figures.flatMap(({ claim, figures }, i): Issue[] => {
      const line = lineOf(['figures', i]);
      if (!data.claims.includes(claim)) {
        const message = `“figures” names the claim “${claim}”, which “claims” does not list.`;
        return [{ code: 'unlisted', file, line, message, hint: hintNearest(claim, data.claims, 'those in “claims”') }];
      }
      const known = claims.get(claim)?.figures.map(({ words }) => words);
      const hint = `It has: ${known?.join('; ') || 'none'}.`;
      return figures
        .filter((figure) => known?.includes(figure) === false)
        .map((figure) => ({ code: 'unknown-reference', file, line, message: `The claim “${claim}” has no figure “${figure}”.`, hint }));
    }),
  );
}

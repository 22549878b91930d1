import type { Issue } from '../issues/issue.ts';
import { hintNearest } from '../issues/nearest.ts';
import type { Corpus } from './corpus.ts';

/** The figures that an event picks are those of a claim that tells of it. */
export const checkEventFigures = ({ articles, events }: Corpus): Issue[] => {
  const claims = new Map(articles.flatMap(({ data }) => data.claims.map((claim) => [claim.id, claim])));
  return events.flatMap(({ path: file, data, lineOf }) =>
    data.figures.flatMap(({ claim, figures }, i): Issue[] => {
      if (!data.claims.includes(claim)) {
        const message = `“figures” names the claim “${claim}”, which “claims” does not list.`;
        return [
          { code: 'unlisted', file, line: lineOf(['figures', i]), message, hint: hintNearest(claim, data.claims, 'those in “claims”') },
        ];
      }
      const known = claims.get(claim)?.figures;
      return figures
        .filter((figure) => known?.includes(figure) === false)
        .map((figure): Issue => {
          const message = `The claim “${claim}” has no figure “${figure}”.`;
          return {
            code: 'unknown-reference',
            file,
            line: lineOf(['figures', i]),
            message,
            hint: `It has: ${known?.join('; ') || 'none'}.`,
          };
        });
    }),
  );
};

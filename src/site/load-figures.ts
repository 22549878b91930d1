import { groupUnder } from '../core/derive/index-corpus.ts';
import { groupFigures, type FigureGroup } from '../core/model/figure.ts';
import type { Claim } from '../core/model/claim.ts';
import { memoizePerSite } from './memoize-per-site.ts';

/** A look-up of the figures of some claims, by what they measure. */
export const loadFiguresOf = memoizePerSite(({ figures, settings }) => {
  const under = groupUnder(
    figures.flatMap((group) => group.figures),
    ({ claim }) => [claim.id],
  );
  return (claims: Iterable<Pick<Claim, 'id'>>): readonly FigureGroup[] =>
    groupFigures(
      [...new Set(Array.from(claims, ({ id }) => id))].flatMap((id) => under(id)),
      settings,
    );
});

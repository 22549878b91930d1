import type { Issue } from '../issues/issue.ts';
import type { Corpus } from '../schema/corpus.ts';

/** A denial and what it denies share an actor: that of a charge against one is not denied by what is said of another. */
export function checkDenials({ articles }: Corpus): readonly Issue[] {
  const claims = new Map(articles.flatMap(({ data }) => data.claims.map((claim) => [claim.id, claim])));
  return articles.flatMap(({ path: file, data, lineOf }) =>
    data.claims.flatMap((claim, i) =>
      (claim.denies ?? []).flatMap((id, j): readonly Issue[] => {
        const denied = claims.get(id);
        if (denied === undefined || denied.about.some((actor) => claim.about.includes(actor))) return [];
        const message = `The claim “${claim.id}” denies “${id}”, and no actor stands in “about” of both.`;
        const hint = `“${id}” is about: ${denied.about.join(', ')}. Name whom both are about, or another claim in “denies”.`;
        return [{ code: 'denial-of-other', file, line: lineOf(['claims', i, 'denies', j]), message, hint }];
      }),
    ),
  );
}

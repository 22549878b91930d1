import type { Issue } from '../issues/issue.ts';
import type { Corpus } from '../schema/corpus.ts';

/** Whom a claim puts in relation, the claim is about, or they make it: so its relation is found wherever the claim is. */
export const checkRelations = ({ articles }: Corpus): readonly Issue[] =>
  articles.flatMap(({ path: file, data, lineOf }) =>
    data.claims.flatMap(({ id, speaker, about, relation }, i) =>
      relation
        .flatMap(({ from, to }) => [...from, ...to])
        .filter((actor) => actor !== speaker && !about.includes(actor))
        .map((actor): Issue => {
          const message = `The claim “${id}” puts “${actor}” in a relation, and “about” does not name it.`;
          const hint = `Add “${actor}” to “about”, or name in “relation” whom the claim is about: ${about.join(', ')}.`;
          return { code: 'unlisted', file, line: lineOf(['claims', i, 'relation']), message, hint };
        }),
    ),
  );

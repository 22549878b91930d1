import type { Issue } from '../issues/issue.ts';
import { hintNearest } from '../issues/nearest.ts';
import { toKinds, type Kinds } from '../model/kinds.ts';
import type { Corpus } from '../schema/corpus.ts';
import type { Path } from '../schema/find-line.ts';

/** A kind that a file names. */
interface NamedKind {
  readonly of: keyof Kinds;
  readonly id: string;
  readonly file: { readonly path: string; readonly lineOf: (path: Path) => number };
  readonly path: Path;
}

/** Kinds of actors, places and claims are built in or stand in the settings. */
export function checkKinds({ settings, articles, actors, places }: Corpus): readonly Issue[] {
  // Without settings any kind may be meant.
  if (settings === undefined) return [];
  const kinds = toKinds(settings.data);
  const named: readonly NamedKind[] = [
    ...articles.flatMap((file) =>
      file.data.claims.map(({ kind }, i): NamedKind => ({ of: 'claims', id: kind, file, path: ['claims', i, 'kind'] })),
    ),
    ...actors.map((file): NamedKind => ({ of: 'actors', id: file.data.kind, file, path: ['kind'] })),
    ...places.map((file): NamedKind => ({ of: 'places', id: file.data.kind, file, path: ['kind'] })),
  ];
  return named
    .filter(({ of, id }) => !kinds[of].has(id))
    .map(({ of, id, file, path }) => {
      const known = [...kinds[of].keys()];
      return {
        code: 'unknown-kind',
        file: file.path,
        line: file.lineOf(path),
        message: `“${id}” is no kind of ${of.replace(/s$/, '')}.`,
        hint: `${hintNearest(id, known, known.join(', '))} New kinds stand under “kinds.${of}” in site.yaml.`,
      };
    });
}

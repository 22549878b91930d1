import type { Issue } from '../issues/issue.ts';
import { hintNearest } from '../issues/nearest.ts';
import { toKinds, type Kinds } from '../model/kinds.ts';
import type { ClaimData } from '../schema/claim.ts';
import type { Corpus } from '../schema/corpus.ts';
import type { Path } from '../schema/find-line.ts';

/** A kind that a file names. */
interface NamedKind {
  readonly of: keyof Kinds | 'measures';
  readonly id: string;
  readonly file: { readonly path: string; readonly lineOf: (path: Path) => number };
  readonly path: Path;
}

/** Kinds of actors, places, claims and relations are built in or stand in the settings, where measures stand too. */
export function checkKinds({ settings, articles, actors, places }: Corpus): readonly Issue[] {
  // Without settings any kind may be meant.
  if (settings === undefined) return [];
  const kinds = { ...toKinds(settings.data), measures: new Map(Object.entries(settings.data.measures)) };
  const named: readonly NamedKind[] = [
    ...articles.flatMap((file) => file.data.claims.flatMap((claim, i) => listOfClaim(claim, i).map((kind) => ({ ...kind, file })))),
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
        message: `“${id}” is no ${of === 'measures' ? 'measure' : `kind of ${of.replace(/s$/, '')}`}.`,
        hint: `${hintNearest(id, known, known.join(', ') || 'none yet')} New ones stand under “${of === 'measures' ? of : `kinds.${of}`}” in site.yaml.`,
      };
    });
}

/** The kinds that a claim names: its own, those of its relations, and what its figures measure. */
const listOfClaim = ({ kind, relation, figures }: ClaimData, i: number): readonly Omit<NamedKind, 'file'>[] => [
  { of: 'claims', id: kind, path: ['claims', i, 'kind'] },
  ...relation.map(({ kind: id }) => ({ of: 'relations' as const, id, path: ['claims', i, 'relation'] })),
  ...figures.flatMap(({ measure: id }, j) =>
    id === undefined ? [] : [{ of: 'measures' as const, id, path: ['claims', i, 'figures', j] }],
  ),
];

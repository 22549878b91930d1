import type { Issue } from '../issues/issue.ts';
import { toNameKey } from '../names/fold.ts';
import { nameRules } from '../names/name-rules.ts';
import type { Corpus } from '../schema/corpus.ts';
import type { Name } from '../schema/name.ts';

/** A form of an entity, and its place in the entity's file. */
interface DeclaredName extends Pick<Name, 'form' | 'type'> {
  /** Kind and id: “actor ttp”. */
  readonly entity: string;
  readonly file: string;
  readonly toLine: () => number;
}

/** Reports forms that more than one entity has without declaring them ambiguous (decisions.md#d9). */
export const checkNameCollisions = ({ actors, places }: Corpus): readonly Issue[] => {
  const names = [...actors.flatMap((file) => listNames('actor', file)), ...places.flatMap((file) => listNames('place', file))];
  return [...Map.groupBy(names, ({ form }) => toNameKey(form)).values()].flatMap(findRivals).map(({ form, file, toLine, others }) => ({
    code: 'name-collision',
    file,
    line: toLine(),
    message: `The name “${form}” belongs to ${others.join(' and ')} as well.`,
    hint: 'Put “ambiguous: true” on it in every file but that of the owner meant by default.',
  }));
};

const listNames = (
  kind: 'actor' | 'place',
  { id, path, data, lineOf }: Corpus['actors'][number] | Corpus['places'][number],
): readonly DeclaredName[] =>
  data.names.flatMap(({ form, type, ambiguous }, i) =>
    ambiguous === true || type === 'unrelated'
      ? []
      : [{ form, type, entity: `${kind} ${id}`, file: path, toLine: () => lineOf(['names', i]) }],
  );

/** False for two acronyms that differ only in letter case, because no text fits both. */
const canFitSameText = (a: DeclaredName, b: DeclaredName): boolean =>
  !(nameRules[a.type].exactCase && nameRules[b.type].exactCase) || a.form === b.form;

/** All entities with a form except the first: one name of each, with the other entities that have the form. */
function findRivals(same: readonly DeclaredName[]): readonly (DeclaredName & { readonly others: readonly string[] })[] {
  const [first] = same;
  if (first === undefined) return [];
  const rivals = same.filter((other) => other.entity !== first.entity && canFitSameText(first, other));
  const all = [...new Map([first, ...rivals].map((name) => [name.entity, name])).values()];
  return all.slice(1).map((rival) => ({ ...rival, others: all.filter((other) => other !== rival).map(({ entity }) => entity) }));
}

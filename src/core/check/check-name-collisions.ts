import type { Issue } from '../issues/issue.ts';
import { toNameKey } from '../names/fold.ts';
import { nameRules } from '../names/name-rules.ts';
import type { Corpus } from '../schema/corpus.ts';
import type { Name } from '../schema/name.ts';

/** A form, the entity that bears it, and where its file says so. */
interface Borne extends Pick<Name, 'form' | 'type'> {
  /** Kind and id: “actor ttp”. */
  readonly entity: string;
  readonly file: string;
  readonly line: number;
}

/** Reports forms that two entities claim although all but one of them should have called theirs ambiguous (decisions.md#d9). */
export const checkNameCollisions = ({ actors, places }: Corpus): readonly Issue[] => {
  const names = [...actors.flatMap((file) => listBorne('actor', file)), ...places.flatMap((file) => listBorne('place', file))];
  return [...Map.groupBy(names, ({ form }) => toNameKey(form)).values()].flatMap(findRivals).map(({ form, file, line, others }) => ({
    code: 'name-collision',
    file,
    line,
    message: `The name “${form}” belongs to ${others.join(' and ')} as well.`,
    hint: 'Put “ambiguous: true” on it in every file but that of the owner meant by default.',
  }));
};

const listBorne = (
  kind: 'actor' | 'place',
  { id, path, data, lineOf }: Corpus['actors'][number] | Corpus['places'][number],
): readonly Borne[] =>
  data.names.flatMap(({ form, type, ambiguous }, i) =>
    ambiguous === true || type === 'unrelated' ? [] : [{ form, type, entity: `${kind} ${id}`, file: path, line: lineOf(['names', i]) }],
  );

/** Two acronyms that differ in letter case alone never fit the same text. */
const canFitAlike = (a: Borne, b: Borne): boolean => !(nameRules[a.type].exactCase && nameRules[b.type].exactCase) || a.form === b.form;

/** Every entity but the first that bears a form, one name each, with all the others that bear it. */
function findRivals(same: readonly Borne[]): readonly (Borne & { readonly others: readonly string[] })[] {
  const [first] = same;
  if (first === undefined) return [];
  const rivals = same.filter((other) => other.entity !== first.entity && canFitAlike(first, other));
  const all = [...new Map([first, ...rivals].map((name) => [name.entity, name])).values()];
  return all.slice(1).map((rival) => ({ ...rival, others: all.filter((other) => other !== rival).map(({ entity }) => entity) }));
}

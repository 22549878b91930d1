import type { NameType } from '../schema/name.ts';
import { buildRegistry, type CompiledName, type Entity, type Registry } from './build-registry.ts';
import { findMentions, type Mention } from './find-mentions.ts';
import { toNameKey } from './fold.ts';
import { nameRules } from './name-rules.ts';

/** One of the things that an undecided name may mean, and what the name is to it. */
export interface Candidate {
  readonly kind: Exclude<Entity['kind'], 'source'>;
  readonly id: string;
  readonly type: NameType;
}

/** A name that the text alone does not decide: “Kabul” is a city and its government. */
export interface UndecidedName {
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly Candidate[];
}

const isUndecided = ({ entity, name }: CompiledName): boolean =>
  entity.kind !== 'source' && (name.type === 'metonym' || (name.ambiguous === true && nameRules[name.type].linking !== 'when-marked'));

/** The same names, with those linked that are otherwise left undecided. */
const linkUndecided = ({ names }: Registry): Registry =>
  buildRegistry(
    names.map((compiled) => {
      const { entity, name } = compiled;
      if (!isUndecided(compiled)) return { entity, names: [name] };
      return { entity, names: [{ ...name, ambiguous: false, type: name.type === 'metonym' ? 'variant' : name.type }] };
    }),
  );

const toCandidates = ({ entity, name }: CompiledName): readonly Candidate[] =>
  entity.kind === 'source' || nameRules[name.type].linking === 'when-marked' ? [] : [{ kind: entity.kind, id: entity.id, type: name.type }];

/** Finds the metonyms and ambiguous names outside `mentions`, in order, with all that each may mean. Never throws. */
export function findUndecided(registry: Registry, text: string, mentions: readonly Mention[]): readonly UndecidedName[] {
  const undecided = new Set(registry.names.filter(isUndecided).map(({ name }) => toNameKey(name.form)));
  const byKey = Map.groupBy(registry.names, ({ name }) => toNameKey(name.form));
  const decided = new Set(mentions.map(({ start }) => start));
  return findMentions(linkUndecided(registry), text)
    .map(({ start, end, text: form }) => ({ start, end, key: toNameKey(form) }))
    .filter(({ start, key }) => undecided.has(key) && !decided.has(start))
    .map(({ start, end, key }) => ({ start, end, candidates: (byKey.get(key) ?? []).flatMap(toCandidates) }));
}

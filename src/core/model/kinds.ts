import type { ActorData } from '../schema/actor.ts';
import type { Settings } from '../schema/settings.ts';

/** A kind of actor or place, with its labels. */
export interface Kind {
  readonly id: string;
  readonly one: string;
  readonly many: string;
}

/** A kind of actor; `people` decides its pronoun. */
export type ActorKind = Kind & { readonly people: boolean };

/** A kind of relation between actors, as verbs. Without a passive it is mutual. */
export interface RelationKind {
  readonly id: string;
  /** What stands for it in a cell of the matrix: “F”. No two kinds of a site have the same, while letters last. */
  readonly sign: string;
  readonly one: string;
  readonly many: string;
  readonly passive?: string | undefined;
  readonly mutual: boolean;
}

/** The kinds that a site knows, by id, in the order in which pages list them. Claims have a label alone: “statistic”. */
export interface Kinds {
  readonly actors: ReadonlyMap<string, ActorKind>;
  readonly places: ReadonlyMap<string, Kind>;
  readonly claims: ReadonlyMap<string, string>;
  readonly relations: ReadonlyMap<string, RelationKind>;
}

/** Kinds that every subject has. */
const builtIn: Settings['kinds'] = {
  actors: {
    movement: { one: 'Movement', many: 'Movements', people: false },
    faction: { one: 'Faction', many: 'Factions', people: false },
    state: { one: 'State', many: 'States', people: false },
    bloc: { one: 'Bloc of states', many: 'Blocs of states', people: false },
    government: { one: 'Government', many: 'Governments', people: false },
    'state-agency': { one: 'State agency', many: 'State agencies', people: false },
    'intl-org': { one: 'International organisation', many: 'International organisations', people: false },
    'think-tank': { one: 'Research institute', many: 'Research institutes', people: false },
    media: { one: 'News organisation', many: 'News organisations', people: false },
    person: { one: 'Person', many: 'People', people: true },
    community: { one: 'Community', many: 'Communities', people: true },
    'descriptor-group': { one: 'Group known by a description', many: 'Groups known by a description', people: true },
  },
  places: {
    country: { one: 'Country', many: 'Countries' },
    region: { one: 'Region', many: 'Regions' },
    border: { one: 'Border', many: 'Borders' },
    province: { one: 'Province', many: 'Provinces' },
    district: { one: 'District', many: 'Districts' },
    city: { one: 'City', many: 'Cities' },
    town: { one: 'Town', many: 'Towns' },
    port: { one: 'Port', many: 'Ports' },
    site: { one: 'Site', many: 'Sites' },
  },
  claims: {
    denial: 'denial',
    statistic: 'statistic',
    forecast: 'forecast',
    judgement: 'judgement',
    history: 'history',
  },
  relations: {
    fights: { sign: 'F', one: 'attacks or fights', many: 'attack or fight', passive: 'attacked or fought by', mutual: false },
    threatens: { sign: '!', one: 'threatens', many: 'threaten', passive: 'threatened by', mutual: false },
    harms: { sign: 'E', one: 'represses or expels', many: 'repress or expel', passive: 'repressed or expelled by', mutual: false },
    presses: { sign: 'P', one: 'puts pressure on', many: 'put pressure on', passive: 'under pressure from', mutual: false },
    opposes: { sign: 'O', one: 'opposes', many: 'oppose', passive: 'opposed by', mutual: false },
    shelters: { sign: 'S', one: 'shelters', many: 'shelter', passive: 'sheltered by', mutual: false },
    sponsors: {
      sign: '$',
      one: 'funds, arms or trains',
      many: 'fund, arm or train',
      passive: 'funded, armed or trained by',
      mutual: false,
    },
    backs: { sign: 'B', one: 'backs', many: 'back', passive: 'backed by', mutual: false },
    'works-with': { sign: '&', one: 'works with', many: 'work with', mutual: true },
    'talks-with': { sign: 'T', one: 'talks with', many: 'talk with', mutual: true },
    recognises: { sign: 'R', one: 'recognises', many: 'recognise', passive: 'recognised by', mutual: false },
    'belongs-to': { sign: 'M', one: 'belongs to', many: 'belong to', passive: 'joined by', mutual: false },
    'split-from': { sign: '÷', one: 'split from', many: 'split from', passive: 'left by', mutual: false },
  },
};

/** What one speaker does when it denies a claim that another makes. No claim files it: it follows from what claims deny. */
export const denial: RelationKind = {
  ...{ id: 'denies', sign: 'D', mutual: false },
  ...{ one: 'denies claims of', many: 'deny claims of', passive: 'claims denied by' },
};

/** Gives each kind without a sign the first letter of its words, in capitals, that no other has: of the beginnings of words, then of all. */
function withSigns(kinds: Kinds['relations']): Kinds['relations'] {
  const taken = new Set([denial.sign, ...[...kinds.values()].map(({ sign }) => sign)]);
  const toSign = (words: string): string => {
    const letters = words.toUpperCase().match(/\p{L}/gu) ?? [];
    const initials = words.toUpperCase().match(/(?<!\p{L})\p{L}/gu) ?? [];
    const sign = [...initials, ...letters].find((letter) => !taken.has(letter)) ?? initials[0] ?? '?';
    taken.add(sign);
    return sign;
  };
  return new Map(Array.from(kinds, ([id, kind]) => [id, kind.sign === '' ? { ...kind, sign: toSign(kind.one) } : kind]));
}

const merge = <Label>(
  own: Readonly<Record<string, Label>>,
  known: Readonly<Record<string, Label>>,
): readonly (readonly [string, Label])[] =>
  Object.entries({ ...own, ...Object.fromEntries(Object.entries(known).filter(([id]) => !(id in own))) });

const withIds = <Label extends object>(
  labels: readonly (readonly [string, Label])[],
): ReadonlyMap<string, Label & { readonly id: string }> => new Map(labels.map(([id, label]) => [id, { ...label, id }]));

/** The kinds of the settings, in their order, and then the built-in ones that the settings do not label anew. */
export const toKinds = ({ kinds }: Pick<Settings, 'kinds'> = { kinds: builtIn }): Kinds => ({
  actors: withIds(merge(kinds.actors, builtIn.actors)),
  places: withIds(merge(kinds.places, builtIn.places)),
  claims: new Map(merge(kinds.claims, builtIn.claims)),
  relations: withSigns(withIds(merge(kinds.relations, builtIn.relations))),
});

/** True when the name of an actor is plural: of a community, of a group known by a description, and of others whose file says “they”. */
export const isPlural = ({ id }: Pick<ActorKind, 'id'>, { pronoun }: Pick<ActorData, 'pronoun'>): boolean =>
  id !== 'person' && (pronoun === undefined ? id === 'community' || id === 'descriptor-group' : pronoun === 'they');

/** The kind with an id. Throws on an unknown one: `check/check-kinds.ts` reports those before. */
export function findKind<Found>(kinds: ReadonlyMap<string, Found>, id: string): Found {
  const kind = kinds.get(id);
  if (kind === undefined) throw new Error(`There is no kind “${id}”.`);
  return kind;
}

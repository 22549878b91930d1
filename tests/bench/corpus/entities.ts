import { toKinds, findKind } from '../../../src/core/model/kinds.ts';
import type { Actor } from '../../../src/core/model/actor.ts';
import type { Country, Place } from '../../../src/core/model/place.ts';
import type { ActorRef, PlaceRef, Ref, SourceRef } from '../../../src/core/model/refs.ts';
import type { Bearer, Nature } from '../../../src/core/names/build-registry.ts';
import type { Name, NameType } from '../../../src/core/schema/name.ts';
import { rootUrls } from '../../../src/core/urls.ts';
import { asId } from '../../support/as-id.ts';
import type { Random } from './random.ts';
import { capitalise, makeWord } from './vocabulary.ts';

/** An actor or place with its names; the last is seldom printed. */
export interface Named<R extends Ref = Ref> {
  readonly ref: R;
  readonly names: readonly Name[];
  readonly nature: Nature;
  readonly country?: Named<PlaceRef> | undefined;
}

export interface Entities {
  readonly actors: readonly Named<ActorRef>[];
  readonly countries: readonly Named<PlaceRef>[];
  readonly places: readonly Named<PlaceRef>[];
  readonly sources: readonly SourceRef[];
  readonly bearers: readonly Bearer[];
}

const kinds = toKinds();
const bodies = 'Front Army Movement Council Party Brigade League Union Authority Ministry Agency Institute Command Bureau'.split(' ');
const sites = 'Valley Pass Pass Hills Bazaar Camp Bridge Port'.split(' ');

const toSlug = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

/** Gives names that nobody else bears. */
const createNamer = (random: Random) => {
  const taken = new Set<string>();
  const makeProper = (): string => capitalise(makeWord(1_000_000 + random.below(1_000_000), random.between(2, 3)));
  const claim = (make: () => string): string => {
    for (let form = make(); ; form = make())
      if (!taken.has(form.toLowerCase())) {
        taken.add(form.toLowerCase());
        return form;
      }
  };
  const makeAcronym = (full: string): string => {
    const letters = full.replace(/[^A-Z]/g, '');
    return claim(() => letters + (random.isTrue(0.3) ? '' : capitalise(makeWord(random.below(1e6), 1)).charAt(0)));
  };
  return { claim, makeProper, makeAcronym };
};
type Namer = ReturnType<typeof createNamer>;

const toNames = (...forms: readonly (readonly [NameType, string])[]): readonly Name[] => forms.map(([type, form]) => ({ type, form }));

const makePersonNames = ({ claim, makeProper }: Namer, random: Random): readonly Name[] => {
  const surname = claim(makeProper);
  const full = claim(() => `${makeProper()} ${surname}`);
  return toNames(
    ['canonical', full],
    ['surname', surname],
    ...(random.isTrue(0.5) ? [['variant', claim(() => `${makeProper()} ${surname}`)] as const] : []),
    ['variant', claim(() => `${makeProper()} ${makeProper()}`)],
  );
};

const makeBodyNames = ({ claim, makeProper, makeAcronym }: Namer, random: Random): readonly Name[] => {
  const full = claim(() => `${makeProper()} ${makeProper()} ${random.pick(bodies)}`);
  const acronym = ['acronym', makeAcronym(full)] as const;
  const former = ['former', claim(() => `${makeProper()} ${random.pick(bodies)}`)] as const;
  const others = random.isTrue(0.5) ? [acronym, former] : [former, acronym];
  return toNames(['canonical', full], ...(random.isTrue(0.5) ? [['variant', claim(makeProper)] as const] : []), ...others);
};

const makeActor = (namer: Namer, random: Random, countries: Entities['countries']): Named<ActorRef> => {
  const isPerson = random.isTrue(0.4);
  const names = isPerson ? makePersonNames(namer, random) : makeBodyNames(namer, random);
  const name = names[0]?.form ?? '';
  const id = asId<ActorRef['id']>(toSlug(name));
  const kind = findKind(kinds.actors, isPerson ? 'person' : random.pick(['faction', 'movement', 'state-agency', 'intl-org', 'media']));
  return {
    ref: { id, name, url: rootUrls.actor(id), kind, plural: false },
    names,
    nature: isPerson ? 'person' : 'group',
    country: random.pick(countries),
  };
};

const makePlace = ({ claim, makeProper }: Namer, random: Random, kindId: string, country?: Named<PlaceRef>): Named<PlaceRef> => {
  const name = claim(() => (kindId === 'site' ? `${makeProper()} ${random.pick(sites)}` : makeProper()));
  const id = asId<PlaceRef['id']>(toSlug(name));
  const url = kindId === 'country' ? rootUrls.country(id) : rootUrls.place(id);
  const names = toNames(['canonical', name], ...(random.isTrue(0.3) ? [['variant', claim(makeProper)] as const] : []));
  return { ref: { id, name, url, kind: findKind(kinds.places, kindId) }, names, nature: 'place', country };
};

const grow = (articleCount: number, least: number, factor: number, power: number): number =>
  Math.max(least, Math.round(factor * articleCount ** power));
const makeAll = <One>(count: number, make: () => One): readonly One[] => Array.from({ length: count }, make);

/** Makes the actors, places and publications of a corpus; there are more of each in a larger one, though not in proportion. */
export function makeEntities(articleCount: number, random: Random): Entities {
  const namer = createNamer(random);
  const countries = makeAll(grow(articleCount, 5, 2, 0.3), () => makePlace(namer, random, 'country'));
  const placeKinds = ['province', 'district', 'city', 'town', 'site'];
  const places = makeAll(grow(articleCount, 20, 1.3, 0.65), () =>
    makePlace(namer, random, random.pick(placeKinds), random.pick(countries)),
  );
  const actors = makeAll(grow(articleCount, 20, 1.33, 0.738), () => makeActor(namer, random, countries));
  const sources = makeAll(grow(articleCount, 5, 0.45, 0.53), (): SourceRef => {
    const name = namer.claim(() => `${namer.makeProper()} ${random.pick(['Times', 'Post', 'Review', 'Monitor', 'Today'])}`);
    const id = asId<SourceRef['id']>(toSlug(name));
    return { id, name, url: rootUrls.source(id) };
  });
  const toBearer =
    (kind: 'actor' | 'place') =>
    ({ ref: { id }, names, nature, country }: Named): Bearer => ({
      entity: { kind, id } as Bearer['entity'],
      nature,
      country: country?.ref.id,
      names,
    });
  return {
    ...{ actors, countries, places, sources },
    bearers: [...actors.map(toBearer('actor')), ...[...countries, ...places].map(toBearer('place'))],
  };
}

const noEvidence = { names: [], otherNames: [], mentions: [], asideOnly: false, events: [], coMentions: [] } as const;

/** An actor’s page, as far as search reads it. */
export const toActor = ({ ref, names, country }: Named<ActorRef>, mentionCount: number): Actor => ({
  ...ref,
  ...noEvidence,
  mentionCount,
  data: { name: ref.name, kind: ref.kind.id, names, alsoCountries: [], related: [], confusables: [], private: false },
  ...{ profile: [], profileText: '', country: country?.ref },
  ...{ alsoCountries: [], members: [], related: [], claimsBy: [], claimsAbout: [], wordings: [], pairs: [], questions: [] },
});

/** A place’s page, as far as search reads it. */
export const toPlace = ({ ref, names, country }: Named<PlaceRef>, mentionCount: number): Place => ({
  ...ref,
  ...noEvidence,
  mentionCount,
  data: { name: ref.name, kind: ref.kind.id, names, capital: false, confusables: [], coordinates: { lat: 0, lon: 0, approximate: true } },
  ...{ country: country?.ref, parent: undefined, children: [], claims: [] },
});

export const toCountry = (named: Named<PlaceRef>, mentionCount: number): Country => ({
  ...toPlace(named, mentionCount),
  nationalActors: [],
  places: [],
});

import { slug } from 'github-slugger';
import type { Corpus } from '../content/corpus.ts';
import { idPattern } from '../content/schemas.ts';
import type { CompiledName, Owner, Registry } from '../names/build-registry.ts';
import { nameRules, type Name } from '../names/name-types.ts';
import type { Alias, Arrival, Ref } from '../site.ts';
import { arrivalAnchor } from '../urls.ts';
import type { References } from './references.ts';

/** A form as the last part of an address: accents folded; nothing for a form in another script. */
const toSlug = (form: string): string | undefined => {
  const made = slug(form.normalize('NFKD').replace(/\p{M}/gu, '')).replace(/-{2,}/g, '-').replace(/^-|-$/g, '');
  return idPattern.test(made) ? made : undefined;
};

interface Naming {
  readonly slug: string;
  readonly ambiguous: boolean;
  readonly arrival: Arrival;
}

/** “/actors/ttp/” → “/actors/”. */
const toFolder = ({ url }: Ref): string => url.replace(/[^/]+\/$/, '');

interface AliasSources {
  readonly corpus: Pick<Corpus, 'places'>;
  readonly registry: Registry;
  readonly refs: References;
  readonly addresses: ReadonlySet<string>;
  readonly isPrinted: (name: Name) => boolean;
}

/**
 * An address for every name that is no page's own, beside its owner's page: it leads there, or, when the form is ambiguous, to a
 * choice of all who bear it, of the country of a capital too.
 */
export function deriveAliases({ corpus: { places }, registry, refs, addresses, isPrinted }: AliasSources): readonly Alias[] {
  const namesakes = Map.groupBy(places, ({ data }) => data.namesake);
  const capitals = new Map(
    places.flatMap(({ id, data: { capital, country } }) => (capital && country !== undefined ? [[id, country]] : [])),
  );

  const toPages = ({ kind, id }: Owner): readonly Ref[] => {
    if (kind === 'actor') return [refs.actor(id), ...(namesakes.get(id) ?? []).map((place) => refs.place(place.id))];
    return kind === 'place' ? [refs.place(id)] : [];
  };
  const toNamings = ({ owner, name }: CompiledName): Naming[] => {
    const made = toSlug(name.form);
    if (made === undefined || !nameRules[name.type].isName) return [];
    const { form, type, ambiguous = false } = name;
    const by = name.by === undefined ? undefined : refs.actor(name.by);
    const country = owner.kind === 'place' && ambiguous ? capitals.get(owner.id) : undefined;
    const arrival = { anchor: arrivalAnchor(made), form, type, by, printed: isPrinted(name) };
    return [
      ...toPages(owner).map((ref) => ({ slug: made, ambiguous, arrival: { ...arrival, ref } })),
      ...(country === undefined ? [] : [{ slug: made, ambiguous, arrival: { ...arrival, ref: refs.place(country), isCapital: true } }]),
    ];
  };

  return [...Map.groupBy(registry.names.flatMap(toNamings), (naming) => naming.slug)].flatMap(([made, all]) => {
    // Whoever bears the form by default comes first; a form that one owner has in two spellings counts once.
    const inOrder = all.toSorted((a, b) => Number(a.ambiguous) - Number(b.ambiguous));
    const urls = inOrder.map(({ arrival }) => arrival.ref.url);
    const choices = inOrder.filter((_, i) => urls.indexOf(urls[i] ?? '') === i).map(({ arrival }) => arrival);
    const isChoice = all.some(({ ambiguous }) => ambiguous);
    const folders = new Set(choices.map(({ ref }) => toFolder(ref)));
    return [...folders].flatMap((folder): Alias[] => {
      const url = `${folder}${made}/`;
      const here = choices.filter(({ ref }) => toFolder(ref) === folder);
      return addresses.has(url) ? [] : [{ url, form: here[0]?.form ?? '', choices: isChoice ? choices : here }];
    });
  });
}

/** The names by which each page can be reached, by the page's address. */
export function gatherArrivals(aliases: readonly Alias[]): ReadonlyMap<string, readonly Arrival[]> {
  const perPage = Map.groupBy(
    aliases.flatMap(({ choices }) => choices),
    ({ ref }) => ref.url,
  );
  return new Map([...perPage].map(([url, arrivals]) => [url, [...new Map(arrivals.map((one) => [one.anchor, one])).values()]]));
}

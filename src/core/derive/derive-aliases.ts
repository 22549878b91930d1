import { slug } from 'github-slugger';
import type { Alias, AliasTarget } from '../model/alias.ts';
import type { Ref, Refs } from '../model/refs.ts';
import type { CompiledName, Entity, Registry } from '../names/build-registry.ts';
import { nameRules } from '../names/name-rules.ts';
import type { Corpus } from '../schema/corpus.ts';
import { idPattern } from '../schema/ids.ts';
import type { Name } from '../schema/name.ts';
import { aliasAnchor } from '../urls.ts';

/** A form as the last part of an address, accents folded. Returns undefined for a form in another script. */
export const toSlug = (form: string): string | undefined => {
  const made = slug(form.normalize('NFKD').replace(/\p{M}/gu, '')).replace(/-{2,}/g, '-').replace(/^-|-$/g, '');
  return idPattern.test(made) ? made : undefined;
};

/** One page that a name leads to, before names with the same slug are joined. */
interface Candidate {
  readonly slug: string;
  readonly ambiguous: boolean;
  readonly target: AliasTarget;
}

/** “/actors/ttp/” → “/actors/”. */
const toFolder = ({ url }: Ref): string => url.replace(/[^/]+\/$/, '');

interface AliasSources {
  readonly corpus: Pick<Corpus, 'places'>;
  readonly registry: Registry;
  readonly refs: Refs;
  readonly addresses: ReadonlySet<string>;
  readonly isPrinted: (name: Name) => boolean;
}

/**
 * An address for every name that is not a page's own, in the folder of the page of its entity. It leads to that page or, when the
 * form is ambiguous, to a choice of all entities with that form; a capital's name offers its country too (decisions.md#d11).
 */
export function deriveAliases({ addresses, ...sources }: AliasSources): readonly Alias[] {
  const toCandidates = createCandidateFinder(sources);
  return [...Map.groupBy(sources.registry.names.flatMap(toCandidates), (candidate) => candidate.slug)].flatMap(([nameSlug, all]) => {
    // The default entity of the form comes first. Two spellings of one entity count once.
    const inOrder = all.toSorted((a, b) => Number(a.ambiguous) - Number(b.ambiguous));
    const urls = inOrder.map(({ target }) => target.ref.url);
    const targets = inOrder.filter((_, i) => urls.indexOf(urls[i] ?? '') === i).map(({ target }) => target);
    const isChoice = all.some(({ ambiguous }) => ambiguous);
    const folders = new Set(targets.map(({ ref }) => toFolder(ref)));
    return [...folders].flatMap((folder): Alias[] => {
      const url = `${folder}${nameSlug}/`;
      const here = targets.filter(({ ref }) => toFolder(ref) === folder);
      return addresses.has(url) ? [] : [{ url, form: here[0]?.form ?? '', targets: isChoice ? targets : here }];
    });
  });
}

function createCandidateFinder({
  corpus: { places },
  refs,
  isPrinted,
}: Omit<AliasSources, 'registry' | 'addresses'>): (name: CompiledName) => readonly Candidate[] {
  const namesakes = Map.groupBy(places, ({ data }) => data.namesake);
  const capitals = new Map(
    places.flatMap(({ id, data: { capital, country } }) => (capital && country !== undefined ? [[id, country]] : [])),
  );
  const toPages = ({ kind, id }: Entity): readonly AliasTarget['ref'][] => {
    if (kind === 'actor') return [refs.actor(id), ...(namesakes.get(id) ?? []).map((place) => refs.place(place.id))];
    return kind === 'place' ? [refs.place(id)] : [];
  };
  return ({ entity, name }) => {
    const nameSlug = toSlug(name.form);
    if (nameSlug === undefined || !nameRules[name.type].isName) return [];
    const { form, type, ambiguous = false } = name;
    const by = name.by === undefined ? undefined : refs.actor(name.by);
    const country = entity.kind === 'place' && ambiguous ? capitals.get(entity.id) : undefined;
    const target = { anchor: aliasAnchor(nameSlug), form, type, by, printed: isPrinted(name) };
    return [
      ...toPages(entity).map((ref) => ({ slug: nameSlug, ambiguous, target: { ...target, ref } })),
      ...(country === undefined ? [] : [{ slug: nameSlug, ambiguous, target: { ...target, ref: refs.place(country), isCapital: true } }]),
    ];
  };
}

/** The names by which each page can be reached, by the page's address. */
export function groupAliasTargets(aliases: readonly Alias[]): ReadonlyMap<string, readonly AliasTarget[]> {
  const perPage = Map.groupBy(
    aliases.flatMap(({ targets }) => targets),
    ({ ref }) => ref.url,
  );
  return new Map([...perPage].map(([url, targets]) => [url, [...new Map(targets.map((target) => [target.anchor, target])).values()]]));
}

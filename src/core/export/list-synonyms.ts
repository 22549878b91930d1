import type { Site } from '../model/site.ts';
import type { CompiledName } from '../names/build-registry.ts';
import { nameRules } from '../names/name-rules.ts';
import { stopWords } from '../search/index/english.ts';

/** The parts of a site that have words for one another. */
export type NamedSite = Pick<Site, 'registry' | 'articles' | 'thesaurus' | 'actors' | 'countries' | 'places' | 'sources'>;

/** A form as a rule has it: signs that mean something there are escaped. */
const escape = (form: string): string => form.replace(/[\\,=>#]/g, '\\$&');
const toRule = (forms: Iterable<string>): string => Array.from(new Set(forms), escape).join(', ');
/** The first form also finds the second, which does not find the first. */
const toOneWay = (form: string, other: string): string => `${escape(form)} => ${toRule([form, other])}`;

/** Words in small letters that texts print, of those that acronyms would be: the server knows no capitals, and “set” is mostly not SET. */
function findPlainWords({ registry, articles }: NamedSite): ReadonlySet<string> {
  const acronyms = new Set(registry.names.filter(({ name }) => nameRules[name.type].exactCase).map(({ name }) => name.form.toLowerCase()));
  const found = new Set(stopWords);
  for (const { passages } of articles)
    for (const { text } of passages)
      for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}+(?![\p{L}\p{N}])/gu)) if (acronyms.has(word)) found.add(word);
  return found;
}

/**
 * The names of each actor, place and publication, with its title, by which documents say that they name it. A name that links wherever a
 * text has it stands for any other; whatever else search finds it by finds it alone.
 */
function* listNameRules(site: NamedSite): Generator<string> {
  const { registry, actors, countries, places, sources } = site;
  const toKey = (kind: string, id: string): string => `${kind}:${id}`;
  const titles = new Map([
    ...actors.map(({ id, name }) => [toKey('actor', id), name] as const),
    ...[...countries, ...places].map(({ id, name }) => [toKey('place', id), name] as const),
    ...sources.map(({ id, name }) => [toKey('source', id), name] as const),
  ]);
  const plainWords = findPlainWords(site);
  const isFound = ({ name }: CompiledName): boolean =>
    nameRules[name.type].searched && name.ambiguous !== true && !plainWords.has(name.form.toLowerCase());
  const byBearer = Map.groupBy([...registry.names, ...registry.surnames].filter(isFound), ({ entity }) => toKey(entity.kind, entity.id));
  for (const [bearer, names] of byBearer) {
    const title = titles.get(bearer) ?? '';
    const { same = [], other = [] } = Object.groupBy(names, ({ name }) => (nameRules[name.type].linking === 'always' ? 'same' : 'other'));
    if (same.some(({ name }) => name.form !== title)) yield toRule([...same.map(({ name }) => name.form), title]);
    for (const { name } of other) if (name.form !== title) yield toOneWay(name.form, title);
  }
}

/**
 * What search takes for one another: names, and the words of the thesaurus. Each is a rule in the format of Solr, which OpenSearch and
 * Elasticsearch read: “one, another”, or “one => one, another” where the second does not find the first.
 *
 * @example listSynonyms(site) // ['TTP, Tehrik-i-Taliban Pakistan', 'Islamabad => Islamabad, Pakistan', 'ceasefire, truce']
 */
export function listSynonyms(site: NamedSite): readonly string[] {
  const { synonyms, equivalents, days } = site.thesaurus;
  return [
    ...listNameRules(site),
    ...[...synonyms, ...Object.entries(days)].map(toRule),
    ...Object.entries(equivalents).map(([name, word]) => toOneWay(name, word)),
  ];
}

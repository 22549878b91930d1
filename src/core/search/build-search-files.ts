import type { Passage } from '../model/passage.ts';
import { formatDate, toYears } from '../schema/dates.ts';
import { formatSpeaker } from '../model/labels.ts';
import type { CompiledName, Entity, Nature } from '../names/build-registry.ts';
import { foldWord } from '../names/fold.ts';
import { nameRules } from '../names/name-rules.ts';
import type { Mention } from '../names/find-mentions.ts';
import type { Claim } from '../model/claim.ts';
import type { Article } from '../model/article.ts';
import type { Site } from '../model/site.ts';
import type { NameWords } from '../schema/name-words.ts';
import { toOtherLanguage } from '../names/language.ts';
import { withAnchor } from '../urls.ts';
import { minDictionaryLength } from './correct-spelling.ts';
import { createTokenizer, type Tokenizer } from './create-tokenizer.ts';
import {
  isInOtherScript,
  toPageTerm,
  type IndexedName,
  type IndexedPage,
  type IndexFile,
  type KnownNames,
  type NamedRange,
  type ScriptsFile,
  type SearchDocument,
  type TextFile,
  type WordsFile,
} from './index-file.ts';
import { exportPostings } from './postings.ts';

/** Weight of an occurrence of a term, by the field of the article that it is in. */
const fieldWeights = { title: 3, deck: 2, heading: 2, passage: 1, claim: 0.5, page: 1, date: 0.2 } as const;

/** Positions in `pages` of an actor or place; of a state also its country, which has the same names. */
type PageFinder = (kind: Entity['kind'], id: string) => readonly number[];

/** Whether an actor is a person or a people, whose names vary in other ways than those of groups. */
const findNature = ({ registry }: Site): ((id: string) => IndexedPage['nature']) => {
  const natures = new Map<string, Nature>(registry.names.map(({ entity, nature }) => [`${entity.kind}:${entity.id}`, nature]));
  return (id) => {
    const nature = natures.get(`actor:${id}`);
    return nature === 'person' || nature === 'people' ? nature : undefined;
  };
};

const buildPages = (site: Site): { readonly pages: readonly IndexedPage[]; readonly find: PageFinder } => {
  const natureOf = findNature(site);
  const all: (IndexedPage & { readonly parentUrl?: string | undefined })[] = [
    ...site.actors.map(({ id, name, url, mentionCount, kind, data, country, alsoCountries, parent }) => ({
      kind: 'actor' as const,
      id,
      title: name,
      url,
      weight: mentionCount,
      summary: [kind.one, data.kind === 'state' ? undefined : country?.name].filter(Boolean).join(' · '),
      countries: [country, ...alsoCountries].flatMap((ref) => ref?.id ?? []),
      nature: natureOf(id),
      parentUrl: parent?.url,
    })),
    ...site.countries.map(({ id, name, url, mentionCount }) => ({
      kind: 'country' as const,
      id,
      title: name,
      url,
      weight: mentionCount,
      summary: 'Country',
      countries: [id],
    })),
    ...site.places.map(({ id, name, url, mentionCount, kind, country, parent }) => ({
      kind: 'place' as const,
      id,
      title: name,
      url,
      weight: mentionCount,
      summary: [kind.one, country?.name].filter(Boolean).join(' · '),
      countries: country === undefined ? [] : [country.id],
      parentUrl: (parent ?? country)?.url,
    })),
    ...site.sources.map(({ id, name, url, articles, country }) => ({
      kind: 'source' as const,
      id,
      title: name,
      url,
      weight: articles.length,
      summary: 'Publication',
      countries: country === undefined ? [] : [country.id],
    })),
  ];
  const byUrl = new Map(all.map(({ url }, i) => [url, i]));
  const pages = all.map(({ parentUrl, ...page }): IndexedPage => ({ ...page, parent: byUrl.get(parentUrl ?? '') }));
  const toKey = (kind: Entity['kind'], id: string): string => `${kind}:${id}`;
  const positions = new Map(pages.map(({ kind, id }, i) => [toKey(kind === 'country' ? 'place' : kind, id), i]));
  const namesakes = Map.groupBy([...site.countries, ...site.places], ({ namesake }): string | undefined => namesake?.id);
  const find: PageFinder = (kind, id) => {
    const places = kind === 'actor' ? (namesakes.get(id) ?? []) : [];
    return [toKey(kind, id), ...places.map((place) => toKey('place', place.id))].flatMap((key) => positions.get(key) ?? []);
  };
  return { pages, find };
};

const buildNames = (
  site: Site,
  pages: readonly IndexedPage[],
  find: PageFinder,
  toLatin: KnownElsewhere['toLatin'],
): Pick<IndexFile, 'names' | 'printedCount' | 'unrelated'> & { readonly scripts: ScriptsFile } => {
  const capitals = new Map<string, string | undefined>(
    site.places.filter(({ data }) => data.capital).map(({ id, country }) => [id, country?.id]),
  );
  const toPositions = (kind: Entity['kind'], id: string): readonly number[] => {
    const country = kind === 'place' ? capitals.get(id) : undefined;
    return [...find(kind, id), ...(country === undefined ? [] : find('place', country))];
  };
  const titles = pages.map((page, i): IndexedName => [page.title, 'canonical', [i]]);
  const toIndexed = ({ name, entity }: CompiledName): IndexedName => {
    const [by] = name.by === undefined ? [] : find('actor', name.by);
    const positions = toPositions(entity.kind, entity.id);
    if (name.exactSpacing === true) return [name.form, name.type, positions, by ?? null, 1];
    return by === undefined ? [name.form, name.type, positions] : [name.form, name.type, positions, by];
  };
  // The default meaning of a form comes before others that share it.
  const inOrder = [...site.registry.names, ...site.registry.surnames].toSorted(
    (a, b) => Number(a.name.ambiguous ?? false) - Number(b.name.ambiguous ?? false),
  );
  const searched = inOrder.filter(({ name }) => nameRules[name.type].searched);
  const unrelated = site.registry.names.filter(({ name }) => name.type === 'unrelated').map(({ name }) => name.form);
  const isPrinted = ({ name }: CompiledName): boolean => site.printedForms.has(name.form);
  const isInScripts = (name: CompiledName): boolean => isInOtherScript(name.name.form) && !isPrinted(name);
  const inScripts = searched.filter(isInScripts);
  const scripts: ScriptsFile = {
    id: 'scripts',
    names: inScripts.map(toIndexed),
    inflections: site.nameWords.inflections,
    letters: toLetters(
      inScripts.map(({ name }) => name.form),
      toLatin,
    ),
  };
  const indexed = searched.filter((name) => !isInScripts(name));
  const printed = [...titles, ...indexed.filter(isPrinted).map(toIndexed)];
  const unprinted = indexed.filter((name) => !isPrinted(name)).map(toIndexed);
  return { unrelated, scripts, names: [...printed, ...unprinted], printedCount: printed.length };
};

/** What each letter of some forms that is not Latin is in Latin letters. */
const toLetters = (forms: readonly string[], toLatin: KnownElsewhere['toLatin']): ScriptsFile['letters'] => {
  const letters = [...new Set(forms.flatMap((form) => [...foldWord(form)]))].filter((letter) =>
    /[^\p{Script=Latin}\P{L}]|\p{M}/u.test(letter),
  );
  return Object.fromEntries(letters.toSorted().map((letter) => [letter, toLatin(letter).toLowerCase()]));
};

const toRanges = (mentions: readonly Mention[], find: PageFinder): readonly NamedRange[] =>
  mentions.map(({ start, end, entity }) => [start, end, find(entity.kind, entity.id)]);

/** The years of the part that a passage belongs to; undefined in an article that is not a bundle of parts. */
type YearsOf = (passage: Passage) => readonly string[] | undefined;
const toYearsOf = ({ data: { parts } }: Article): YearsOf => {
  const years = new Map(parts.map(({ id, date }) => [id, toYears(date)]));
  return ({ partId }) => (partId === undefined ? undefined : years.get(partId));
};

const toClaimDocument = (claim: Claim, find: PageFinder, yearsOf: YearsOf): SearchDocument => ({
  kind: 'claim',
  id: claim.id,
  url: claim.url,
  passage: claim.passage.id,
  years: yearsOf(claim.passage),
  label: formatSpeaker(claim.speaker?.name, claim.data.hedge),
  text: claim.data.text,
  names: [
    ...[...claim.about, ...(claim.speaker === undefined ? [] : [claim.speaker])].map(({ id }): NamedRange => [0, 0, find('actor', id)]),
    ...claim.where.map(({ id }): NamedRange => [0, 0, find('place', id)]),
  ],
});

const buildTextFile = (article: Article, find: PageFinder, yearsOf: YearsOf = toYearsOf(article)): TextFile => ({
  id: article.id,
  documents: [
    ...article.sections.flatMap((section) =>
      section.passages.map((passage): SearchDocument => ({
        kind: 'passage',
        id: passage.id,
        url: withAnchor(article.url, passage.id),
        label: section.title ?? '',
        text: passage.text,
        years: yearsOf(passage),
        names: toRanges(passage.mentions, find),
      })),
    ),
    ...article.claims.map((claim) => toClaimDocument(claim, find, yearsOf)),
  ],
});

/** The terms of an article with their weighted counts. */
const countTerms = (
  article: Article,
  { documents }: TextFile,
  pages: readonly IndexedPage[],
  { tokenize }: Tokenizer,
): ReadonlyMap<string, number> => {
  const terms = new Map<string, number>();
  const add = (term: string, weight: number): void => void terms.set(term, (terms.get(term) ?? 0) + weight);
  const addText = (text: string, weight: number): void =>
    tokenize(text).forEach(({ term }) => {
      add(term, weight);
    });
  addText(article.data.title, fieldWeights.title);
  addText(article.data.deck, fieldWeights.deck);
  for (const { title } of article.sections) addText(title ?? '', fieldWeights.heading);
  for (const date of [
    article.data.date,
    ...article.data.parts.map((part) => part.date),
    ...article.claims.flatMap(({ happened }) => happened ?? []),
  ])
    if (date.value !== undefined) addText(formatDate(date), fieldWeights.date);
  for (const text of [article.data.author, article.source?.name]) addText(text ?? '', fieldWeights.deck);
  if (article.source !== undefined) add(toPageTerm('source', article.source.id), fieldWeights.page);
  for (const { kind, text, names } of documents) {
    addText(text, fieldWeights[kind]);
    if (kind === 'claim') continue;
    for (const [, , positions] of names)
      for (const position of positions) {
        const page = pages[position];
        if (page !== undefined) add(toPageTerm(page.kind, page.id), fieldWeights.page);
      }
  }
  return terms;
};

/** Names of other things, without those that have a page here and those that the names of the content already have. */
const listKnown = ({ nameWords, registry }: Site, { places }: KnownElsewhere): readonly KnownNames[] => {
  const own = new Set(
    registry.names.flatMap(({ name, words }) => (nameRules[name.type].searched && words.length === 1 ? (words[0]?.folded ?? '') : [])),
  );
  const listed = new Set<string>();
  const isNew = (name: string): boolean => {
    const folded = foldWord(name);
    if (own.has(folded) || listed.has(folded) || folded.length < minDictionaryLength) return false;
    listed.add(folded);
    return true;
  };
  return [...places, { names: [...nameWords.knownNames, ...nameWords.commonNames] }].flatMap(({ what, names }) => {
    const others = names.filter(isNew);
    return others.length === 0 ? [] : { what, names: others };
  });
};

const buildWordsFile = (texts: readonly TextFile[], names: Pick<WordsFile, 'known' | 'nameWords'>, { tokenize }: Tokenizer): WordsFile => {
  const tokens = texts.flatMap(({ documents }) => documents.flatMap(({ text }) => tokenize(text)));
  const words = tokens.map(({ word }) => word).filter((word) => word.length >= minDictionaryLength && /^\p{Ll}+$/u.test(word));
  return { id: 'words', words: [...new Set(words)].toSorted(), ...names };
};

const toIndexedNameWords = ({
  connectives,
  titles,
  honorifics,
  heads,
  commonNames,
  consonants,
  vowels,
}: NameWords): WordsFile['nameWords'] => ({ connectives, titles, honorifics, heads, commonNames, consonants, vowels });

/** The contents of all files that search loads: the index first, the others when it needs them. */
export interface SearchFileContents {
  readonly index: IndexFile;
  readonly scripts: ScriptsFile;
  readonly words: WordsFile;
  /** One for each article. */
  readonly texts: readonly TextFile[];
}

/** What is known of names outside the content. */
export interface KnownElsewhere {
  /** Names of places that need not have a page, in words of letters alone. */
  readonly places: readonly KnownNames[];
  /** What a letter of another script is in Latin letters; empty for none. */
  readonly toLatin: (letter: string) => string;
}

/**
 * Builds the files that search loads; `toFileName` names each as it will lie beside the index, which has these names. Never throws for a
 * site that `buildSite` made. Example: `buildSearchFiles(site, ({ id }) => `${id}.json`).index`.
 */
export function buildSearchFiles(
  site: Site,
  toFileName: (file: TextFile | ScriptsFile | WordsFile) => string,
  elsewhere: KnownElsewhere = { places: [], toLatin: () => '' },
): SearchFileContents {
  const tokenizer = createTokenizer(site.thesaurus);
  const { pages, find } = buildPages(site);
  const texts = site.articles.map((article) => buildTextFile(article, find));
  const counted = site.articles.map((article, id) => ({ id, terms: countTerms(article, texts[id] as TextFile, pages, tokenizer) }));
  const { scripts, ...names } = buildNames(site, pages, find, elsewhere.toLatin);
  const words = buildWordsFile(texts, { known: listKnown(site, elsewhere), nameWords: toIndexedNameWords(site.nameWords) }, tokenizer);
  const index: IndexFile = {
    language: toOtherLanguage(site.settings.language, site.settings.direction),
    thesaurus: site.thesaurus,
    pages,
    ...names,
    scripts: toFileName(scripts),
    words: toFileName(words),
    articles: site.articles.map(({ id, url, data, source, publication, language }, i) => ({
      id,
      title: data.title,
      url,
      summary: [publication ?? 'Publication not known', formatDate(data.date)].join(' · '),
      language,
      source: source?.id,
      years: [...new Set([data.date, ...data.parts.map(({ date }) => date)].flatMap(toYears))].toSorted(),
      text: toFileName(texts[i] as TextFile),
    })),
    postings: exportPostings(counted),
  };
  return { index, scripts, words, texts };
}

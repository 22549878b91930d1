import { checkCharacters } from './check/check-characters.ts';
import { checkCorpus } from './check/check-corpus.ts';
import type { Originals } from './check/check-quotations.ts';
import { deriveSite } from './derive/derive-site.ts';
import { findContested } from './derive/relate-claims.ts';
import type { Issue } from './issues/issue.ts';
import { keepNothing, type Keeper } from './reuse/keeper.ts';
import { renderBodies, type Bodies, type Names } from './markdown/render-bodies.ts';
import type { Site } from './model/site.ts';
import { buildRegistry, type Registry } from './names/build-registry.ts';
import { listBearers } from './names/parse-registry.ts';
import { buildVocabulary } from './names/vocabulary.ts';
import { parseCorpus, type Corpus } from './schema/corpus.ts';
import { settingsSchema } from './schema/settings.ts';
import type { ContentFile } from './schema/parse-content-file.ts';
import { checkThesaurus } from './search/index/check-thesaurus.ts';
import { rootUrls, type Urls } from './urls.ts';

/** The site, or what keeps it from being built. */
export interface BuildResult {
  readonly site?: Site;
  readonly issues: readonly Issue[];
}

export interface BuildOptions {
  /** The addresses of the site; by default those from the root of a host. */
  readonly urls?: Urls;
  /** The texts that articles retell: quotations are then looked up in them, too. */
  readonly originals?: Originals | undefined;
  /** Keeps what was made of single files; by default nothing is kept. */
  readonly keeper?: Keeper;
}

/** Content whose faults are known. */
export interface Checked {
  readonly corpus: Corpus;
  readonly registry: Registry;
  readonly bodies: Bodies;
  /** Every fault. */
  readonly issues: readonly Issue[];
}

/** Looks for every fault in content files. Never throws on bad content. */
export type CheckFiles = (files: readonly ContentFile[]) => Checked;

/**
 * Creates a check that is quick the next time: what was made of a file is kept with it (`memoize`), so this keeps the files themselves
 * while their texts stay as they are, and the registry while it would have the same names. Reads from top to bottom: parse, compile the
 * names, render, check.
 *
 * @example const { issues } = createChecker()(await readContent('content'));
 */
export function createChecker({ urls = rootUrls, originals, keeper = keepNothing }: BuildOptions = {}): CheckFiles {
  const keepFiles = createFileKeeper();
  const keepNames = createNamesKeeper(urls, keeper);
  return (files) => {
    const { corpus, issues: parsing } = parseCorpus(keepFiles(files), keeper);
    const names = keepNames(corpus);
    const bodies = renderBodies(corpus, names, findContested(corpus));
    const issues = [...checkCharacters(files), ...parsing, ...checkCorpus(corpus, bodies, originals), ...checkThesaurus(corpus.thesaurus)];
    return { corpus, registry: names.registry, bodies, issues };
  };
}

/** Puts the file of the last time in the place of one that is the same. */
function createFileKeeper(): (files: readonly ContentFile[]) => readonly ContentFile[] {
  let last = new Map<string, ContentFile>();
  return (files) => {
    const kept = files.map((file) => {
      const known = last.get(file.path);
      return known?.text === file.text && known.id === file.id && known.collection === file.collection ? known : file;
    });
    last = new Map(kept.map((file) => [file.path, file]));
    return kept;
  };
}

/** Gives the registry of the last time if it has the same names. */
function createNamesKeeper(urls: Urls, keeper: Keeper): (corpus: Corpus) => Names {
  let last: { readonly inputs: string; readonly names: Names } | undefined;
  return (corpus) => {
    const bearers = listBearers(corpus);
    const inputs = JSON.stringify([bearers, corpus.nameWords.data, urls.home]);
    if (last?.inputs !== inputs) {
      const registry = buildRegistry(bearers, buildVocabulary(corpus.nameWords.data));
      last = { inputs, names: { registry, urls, keeper: keeper.within(inputs) } };
    }
    return last.names;
  };
}

/** Derives the site from content that has been checked. With any fault there is no site. */
export function deriveChecked({ corpus, registry, bodies, issues }: Checked, urls = rootUrls): BuildResult {
  return issues.length > 0 || corpus.settings === undefined
    ? { issues }
    : { site: deriveSite(corpus, corpus.settings.data, registry, bodies, urls), issues: [] };
}

/**
 * Turns content files into the whole site: checks, then derives. With any fault there is no site, and every fault is reported. Never
 * throws on bad content.
 *
 * @example const { site, issues } = buildSite(await readContent('content'));
 */
export const buildSite = (files: readonly ContentFile[], options: BuildOptions = {}): BuildResult =>
  deriveChecked(createChecker(options)(files), options.urls);

/** The site of no content at all: what there is to show while there has been no content without faults. */
export function buildEmptySite(urls: Urls): Site {
  const { corpus } = parseCorpus([]);
  const registry = buildRegistry([]);
  const [name, title] = ['Crossread', 'No content without faults yet'];
  const settings = settingsSchema.parse({ name, title, tagline: title, description: title, texts: 'articles' });
  return deriveSite(corpus, settings, registry, renderBodies(corpus, { registry, urls, keeper: keepNothing }, findContested(corpus)), urls);
}

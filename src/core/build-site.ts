import { checkCorpus } from './check/check-corpus.ts';
import type { Originals } from './check/check-quotations.ts';
import { deriveSite } from './derive/derive-site.ts';
import { findContested } from './derive/relate-claims.ts';
import type { Issue } from './issues/issue.ts';
import { renderBodies } from './markdown/render-bodies.ts';
import type { Site } from './model/site.ts';
import { buildRegistry } from './names/build-registry.ts';
import { listBearers } from './names/parse-registry.ts';
import { buildVocabulary } from './names/vocabulary.ts';
import { parseCorpus } from './schema/corpus.ts';
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
}

/**
 * Turns content files into the whole site. With any fault there is no site, and every fault is reported. Never throws on bad
 * content. Reads from top to bottom: parse, compile the names, render, check, derive.
 *
 * @example const { site, issues } = buildSite(await readContent('content'));
 */
export function buildSite(files: readonly ContentFile[], { urls = rootUrls, originals }: BuildOptions = {}): BuildResult {
  const { corpus, issues: parsing } = parseCorpus(files);
  const registry = buildRegistry(listBearers(corpus), buildVocabulary(corpus.nameWords.data));
  const bodies = renderBodies(corpus, registry, findContested(corpus), urls);
  const issues = [...parsing, ...checkCorpus(corpus, bodies, originals), ...checkThesaurus(corpus.thesaurus)];
  return issues.length > 0 || corpus.settings === undefined
    ? { issues }
    : { site: deriveSite(corpus, corpus.settings.data, registry, bodies, urls), issues: [] };
}

/** The site of no content at all: what there is to show while there has been no content without faults. */
export function buildEmptySite(urls: Urls): Site {
  const { corpus } = parseCorpus([]);
  const registry = buildRegistry([]);
  const [name, title] = ['Crossread', 'No content without faults yet'];
  const settings = settingsSchema.parse({ name, title, tagline: title, description: title, texts: 'articles' });
  return deriveSite(corpus, settings, registry, renderBodies(corpus, registry, findContested(corpus), urls), urls);
}

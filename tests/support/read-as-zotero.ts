import type { CheerioAPI } from 'cheerio';

/** What Zotero keeps of a page, as far as its rules can be told from the page. */
export interface ZoteroItem {
  readonly itemType: string;
  readonly title: string;
  readonly creators: readonly string[];
  readonly publicationTitle?: string | undefined;
  readonly date?: string | undefined;
  readonly abstractNote?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
}

const vocabularies = /^(?:bib|bibo|dc|dcterms|prism|foaf|vcard|link|z|eprints?|og|article|book|music|video|so|codemeta|rdf)$/;

/** The statements of a page: `dc:title` → what it says, in the order of the elements. Zotero takes a name or, without one, a property. */
function readStatements($: CheerioAPI): ReadonlyMap<string, readonly string[]> {
  const said = new Map<string, string[]>();
  for (const meta of $('meta').toArray()) {
    const { name, property, content = '' } = meta.attribs;
    for (const tag of content === '' ? [] : (name ?? property ?? '').split(/\s+/)) {
      const [first = '', second = '', ...rest] = tag.split(/[.:_]/);
      const isSecond = rest.length > 0 && vocabularies.test(second.toLowerCase());
      const vocabulary = (isSecond ? second : first).toLowerCase();
      const term = tag.slice((isSecond ? `${first}.${second}` : first).length + 1);
      const key = vocabularies.test(vocabulary) ? `${vocabulary}:${term.charAt(0).toLowerCase()}${term.slice(1)}` : tag.toLowerCase();
      said.set(key, [...(said.get(key) ?? []), content]);
    }
  }
  return said;
}

/** What “citation_” elements make of a page before anything else is asked: an article of a journal, a report … */
const isHighwire = (said: ReadonlyMap<string, readonly string[]>): boolean => [...said.keys()].some((key) => key.includes('citation_'));

/**
 * Reads a page by the rules of Zotero’s translators “Embedded Metadata” (2024-06-13) and “RDF”: which elements they read, and which go first.
 * Throws on elements in the style of HighWire, whose rules are not here.
 */
export function readAsZotero($: CheerioAPI): ZoteroItem {
  const said = readStatements($);
  if (isHighwire(said)) throw new Error('The page has “citation_” elements.');
  const first = (...keys: readonly string[]): string | undefined => keys.flatMap((key) => said.get(key)?.slice(0, 1) ?? [])[0];
  const ofType: Readonly<Record<string, string>> = { website: 'webpage', book: 'book', 'video.movie': 'videoRecording' };
  const creators = ['dc:creator', 'dcterms:creator', 'dc:contributor', 'dcterms:contributor'].map((key) => said.get(key)).find(Boolean);
  return {
    // With statements of any vocabulary a page of which nothing more is said is a web page.
    itemType: first('z:itemType', 'z:type') ?? ofType[first('og:type') ?? ''] ?? first('dc:type', 'dcterms:type') ?? 'webpage',
    title: first('dc:title', 'dcterms:title', 'og:title') ?? $('title').text(),
    creators: creators ?? [...new Set(said.get('author') ?? said.get('article:author') ?? [])],
    publicationTitle: first('prism:publicationName', 'dc:source', 'dcterms:source', 'og:site_name'),
    date:
      first('prism:publicationDate', 'og:published_time', 'article:published_time', 'dc:date.issued', 'dcterms:issued', 'dc:date') ??
      $('time[datetime]').attr('datetime'),
    abstractNote: first('og:description', 'dcterms:abstract', 'dc:description', 'dcterms:description', 'description'),
    url: first('og:url') ?? $('link[rel=canonical]').attr('href'),
    language: first('dc:language', 'dcterms:language') ?? $('html').attr('lang'),
  };
}

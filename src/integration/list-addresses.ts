import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Parser } from 'htmlparser2';

/** What a file of the output says of addresses. */
export interface FileAddresses {
  /** As they are written: from the root of the host, relative, or whole. */
  readonly addresses: ReadonlySet<string>;
  /** Ids of its elements, which addresses may end in; undefined when it is no page. */
  readonly anchors?: ReadonlySet<string>;
}

const none: FileAddresses = { addresses: new Set() };

const findAll = (text: string, pattern: RegExp): FileAddresses => ({
  addresses: new Set(Array.from(text.matchAll(pattern), ([, address = '']) => address)),
});

/** Attributes whose whole value is an address. */
const wholeAttributes = new Set(['href', 'src', 'action', 'formaction', 'poster']);

const readAttribute = (name: string, value: string): readonly string[] => {
  if (wholeAttributes.has(name)) return [value];
  if (name === 'srcset') return value.split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] ?? []);
  // In a refresh, a social card or an attribute that scripts read.
  return Array.from(value.matchAll(/(?:^|[\s=])((?:\/\S|https?:)\S*)/g), ([, address = '']) => address);
};

function readPage(html: string): FileAddresses {
  const addresses = new Set<string>();
  const anchors = new Set<string>();
  const parser = new Parser({
    onattribute(name, value) {
      if (name === 'id') anchors.add(value);
      else for (const address of readAttribute(name, value)) addresses.add(address);
    },
  });
  parser.end(html);
  return { addresses, anchors };
}

/** Addresses of sitemaps, feeds and the description of the search. */
const readXml = (text: string): FileAddresses => findAll(text, /(?:<(?:loc|Image)\b[^>]*>|\s(?:href|template)=")([^<"]*)/g);

const readers: Readonly<Record<string, (text: string) => FileAddresses>> = {
  '.html': readPage,
  '.css': (text) => findAll(text, /url\(\s*["']?(?!data:)([^"')\s]+)/g),
  '.js': (text) => findAll(text, /(?:from|import)\s*\(?\s*["'`](\.[^"'`]+)["'`]/g),
  // Values, not keys. Parsing the index of a large site would take longer than looking up all that its pages link to.
  '.json': (text) => findAll(text, /"((?:https?:\/)?\/[^"\s\\]*)"(?!:)/g),
  '.xml': readXml,
  '.atom': readXml,
  '.txt': (text) => findAll(text, /(?:^Sitemap:\s*|\]\()([^\s)]+)/gm),
};

/**
 * Lists every address in the text of a file whose name has this ending.
 *
 * @example listAddresses('.html', '<a id="a" href="/actors/">').addresses // '/actors/'
 */
export const listAddresses = (ending: string, text: string): FileAddresses => readers[ending]?.(text) ?? none;

/** Lists every address in a file of a folder. One that holds none by its name is not read. */
export function readAddresses(folder: string, file: string): FileAddresses {
  const ending = extname(file);
  // There are thousands, one after the other, and each wait for the system would cost six times the reading.
  return ending in readers ? listAddresses(ending, readFileSync(join(folder, file), 'utf8')) : none;
}

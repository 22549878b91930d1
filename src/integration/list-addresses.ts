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

const readers: Readonly<Record<string, (text: string) => FileAddresses>> = {
  '.html': readPage,
  '.css': (text) => findAll(text, /url\(\s*["']?(?!data:)([^"')\s]+)/g),
  '.js': (text) => findAll(text, /(?:from|import)\s*\(?\s*["'`](\.[^"'`]+)["'`]/g),
  // Values, not keys. Parsing the index of a large site would take longer than looking up all that its pages link to.
  '.json': (text) => findAll(text, /"(\/[^"\s\\]*)"(?!:)/g),
  '.xml': (text) => findAll(text, /<loc>(.*?)<\/loc>/g),
  '.txt': (text) => findAll(text, /^Sitemap:\s*(\S+)/gm),
};

/** The kinds of files that hold addresses, as their names end. */
export const endings: readonly string[] = Object.keys(readers);

/**
 * Lists every address in the text of a file whose name has this ending.
 *
 * @example listAddresses('.html', '<a id="a" href="/actors/">').addresses // '/actors/'
 */
export const listAddresses = (ending: string, text: string): FileAddresses => readers[ending]?.(text) ?? none;

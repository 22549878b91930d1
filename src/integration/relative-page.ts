import { Parser } from 'htmlparser2';
import { escapeMarkup } from '../site/escape-markup.ts';

/** Where an address of a page leads in a copy of the site: a path from its top, or what is to stand in its place; undefined to leave it. */
export type Target = { readonly path: string } | { readonly address: string } | undefined;

/** What takes the place of parts of a page in a copy that is opened from a disk. */
export interface PageParts {
  /** Finds where an address, as it is written in an attribute, leads. */
  readonly toTarget: (address: string, attribute: string) => Target;
  /** The Content-Security-Policy. */
  readonly policy: string;
  /** The inline script that runs first. */
  readonly firstScript: string;
  /** The path of the script that takes the place of all others, from the top of the copy. */
  readonly script: string;
  /** HTML at the end of the foot of the page. */
  readonly foot: string;
}

/** A piece of a page and what stands in its place, cut wherever the way to the top of the copy belongs. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly string[];
}

/** The addresses in attributes. */
const whole = /^[^]+$/g;
const patterns: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(['href', 'src', 'action', 'formaction', 'poster'].map((name) => [name, whole])),
  srcset: /(?<=^|,\s*)[^\s,]+/g,
  // Pages whose rows a filter asks for.
  'data-more': /\S+/g,
};

/** Links to what is not in a copy, or of no use there: other forms of the page, and what a browser is to fetch early or install. */
const leftLinks = /\b(?:alternate|search|manifest|preload|modulepreload|prefetch)\b/;

/**
 * Rewrites a page so that it can be opened from a disk: relative addresses of files, one script, and a policy of its own. What is not
 * changed stays as it is, byte for byte. Returns the text in parts, between which the way to the top of the copy belongs: `../` for each
 * folder that the page is in. So it can be told before it is known which page will show it.
 *
 * @example toRelativePage('<a href="/x/">x</a>', parts) // ['<a href="', 'x/index.html">x</a>']
 */
export function toRelativePage(html: string, page: PageParts): readonly string[] {
  const pieces: Piece[] = [];
  let attributePieces: { readonly name: string; readonly piece: Piece }[] = [];
  /** Where a script begins, and what takes its place. */
  let openScript: { readonly start: number; readonly parts: readonly string[] } | undefined;
  let foot: number | undefined;
  const insert = (at: number, ...parts: readonly string[]): void => void pieces.push({ start: at, end: at, parts });
  const policy = `<meta http-equiv="content-security-policy" content="${escapeMarkup(page.policy)}">`;
  const parser = new Parser({
    onattribute(name, value) {
      const parts = rewriteValue(name, value, page.toTarget);
      const piece = { start: parser.startIndex, end: parser.startIndex, parts };
      attributePieces.push({ name, piece: { ...piece, end: findEnd(html, parser.startIndex, parser.endIndex) } });
    },
    onopentag(name, attributes) {
      const [start, end] = [parser.startIndex, parser.endIndex + 1];
      const own = attributePieces.map(({ piece }) => piece).filter(({ parts }) => parts.length > 0);
      const equivalent = name === 'meta' ? attributes['http-equiv'] : undefined;
      const isData = 'type' in attributes && !('src' in attributes);
      if (name === 'script' && !isData) openScript = { start, parts: ['src' in attributes ? '' : `<script>${page.firstScript}</script>`] };
      else if (name === 'link' && leftLinks.test(attributes['rel'] ?? '')) pieces.push({ start, end, parts: [''] });
      else if (equivalent === 'content-security-policy') pieces.push({ start, end, parts: [policy] });
      // A page that sends its reader on has a link, too. Programs that pack pages take an anchor there for a part of the name of a file.
      else if (equivalent === 'refresh') pieces.push({ start, end, parts: [''] });
      else pieces.push(...own);
      attributePieces = [];
    },
    onclosetag(name) {
      if (name === 'script' && openScript !== undefined) {
        pieces.push({ ...openScript, end: parser.endIndex + 1 });
        openScript = undefined;
      }
      if (name === 'head') insert(parser.startIndex, '<script defer src="', `${page.script}"></script>`);
      if (name === 'footer') foot = parser.startIndex;
    },
  });
  parser.end(html);
  if (foot !== undefined) insert(foot, page.foot);
  return join(
    html,
    pieces.toSorted((a, b) => a.start - b.start),
  );
}

/** Where an attribute ends: the parser points at the last quote, or after a value without quotes. */
const findEnd = (html: string, start: number, end: number): number => (/["']/.test(html.charAt(end)) && end > start ? end + 1 : end);

/** An attribute in parts, or none when it stays as it is. */
function rewriteValue(name: string, value: string, toTarget: PageParts['toTarget']): readonly string[] {
  const pattern = patterns[name];
  if (pattern === undefined) return [];
  const parts = [`${name}="`];
  let done = 0;
  let isChanged = false;
  const add = (text: string): void => void parts.push((parts.pop() ?? '') + escapeMarkup(text));
  for (const { index, 0: address } of value.matchAll(pattern)) {
    const target = toTarget(address, name);
    if (target === undefined) continue;
    isChanged = true;
    add(value.slice(done, index));
    if ('path' in target) parts.push(escapeMarkup(target.path));
    else add(target.address);
    done = index + address.length;
  }
  add(value.slice(done));
  parts.push(`${parts.pop() ?? ''}"`);
  return isChanged ? parts : [];
}

/** A text with pieces in their places, in parts. */
function join(text: string, pieces: readonly Piece[]): readonly string[] {
  const parts = [''];
  const add = (more: string): void => void parts.push((parts.pop() ?? '') + more);
  let done = 0;
  for (const {
    start,
    end,
    parts: [first = '', ...others],
  } of pieces) {
    if (start < done) continue;
    add(text.slice(done, start) + first);
    parts.push(...others);
    done = end;
  }
  add(text.slice(done));
  return parts;
}

import { Parser } from 'htmlparser2';

/** What of a page has weight. Addresses are as they are written. */
export interface PageParts {
  /** Number of words in its body. */
  readonly words: number;
  readonly elements: number;
  /** Styles that it waits for before it shows on a screen. */
  readonly styles: readonly string[];
  /** Scripts that it loads by itself. */
  readonly scripts: readonly string[];
}

type Attributes = Readonly<Record<string, string>>;

const isStyle = ({ rel = '', media = '' }: Attributes): boolean => rel.split(' ').includes('stylesheet') && !media.startsWith('print');
const isScript = ({ rel, as }: Attributes): boolean => rel === 'modulepreload' || (rel === 'preload' && as === 'script');
const countWords = (text: string): number => text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;

/** @example readPageParts('<p>Two words').words // 2 */
export function readPageParts(html: string): PageParts {
  let words = 0;
  let elements = 0;
  const styles: string[] = [];
  const scripts: string[] = [];
  /** Elements that are open and whose text no reader sees. */
  const unseen: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const { href = '', src } = attributes;
      elements += 1;
      if (name === 'link' && isStyle(attributes)) styles.push(href);
      if (name === 'link' && isScript(attributes)) scripts.push(href);
      if (name === 'script' && src !== undefined) scripts.push(src);
      if (name === 'head' || name === 'script') unseen.push(name);
    },
    onclosetag(name) {
      if (name === unseen.at(-1)) unseen.pop();
    },
    ontext(text) {
      if (unseen.length === 0) words += countWords(text);
    },
  });
  parser.end(html);
  return { words, elements, styles, scripts };
}

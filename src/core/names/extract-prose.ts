import { extractHtml } from './extract-html.ts';
import { extractMarkdown } from './extract-markdown.ts';
import { blankNonProse, hasProse, type Prose, type Range } from './prose.ts';

export type TextFormat = 'plain' | 'markdown' | 'html';

/** The format of a text: as its file name ends, or HTML if it begins with a tag. */
export function toTextFormat(file: string, content: string): TextFormat {
  if (/\.(?:md|markdown)$/i.test(file)) return 'markdown';
  const beginsAsHtml = /^\s*<(?:!doctype\s|!--|[a-z][a-z0-9]*(?:\s|\/?>))/i.test(content);
  return beginsAsHtml || /\.x?html?$/i.test(file) ? 'html' : 'plain';
}

/** Stretches of a text between blank lines. */
function toParagraphs(text: string): readonly Range[] {
  const ends = [...Array.from(text.matchAll(/\n[^\S\n]*(?=\n)/g), ({ index }) => index), text.length];
  return ends.map((end, i) => ({ start: ends[i - 1] ?? 0, end })).filter((paragraph) => hasProse(text, paragraph));
}

const extractPlain = (content: string): Prose => {
  const text = blankNonProse(content);
  return { text, paragraphs: toParagraphs(text), toSource: (range) => range };
};

const extractors = { plain: extractPlain, markdown: extractMarkdown, html: extractHtml } as const;

/**
 * The prose of a text, which names are searched in, with the way back to the offsets of the text (UTF-16 units). Throws a RangeError when
 * Markdown is nested absurdly deep.
 *
 * @example extractProse('see https://a.org', 'plain').text // 'see ' and 13 gaps
 */
export const extractProse = (content: string, format: TextFormat): Prose => extractors[format](content);

/** Signs that Markdown, with the extensions of GitHub, may read wherever they stand in a text. An address or a mail is not to become a link. */
const signs = /[\\`*[\]<~|@]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)|!$|(?<=https?|mailto|xmpp):|(?<=www)\./giu;

/** True of most texts, at a fraction of the cost. */
const isPlain = (text: string): boolean => !/[\\`*[\]<~|@_&!:]|www/i.test(text);

/**
 * Writes a plain text so that Markdown reads it as it is. What would begin a block of another kind at the beginning of a line is escaped by
 * `escapeLine`.
 *
 * @example escapeText('a * b') // 'a \\* b'
 */
export const escapeText = (text: string): string => (isPlain(text) ? text : text.replaceAll(signs, String.raw`\$&`));

/** Escapes what begins a heading, list, quotation, rule or underline at the beginning of a line that `escapeText` has written. */
export const escapeLine = (line: string): string =>
  line.replace(/^[#>+=-]/, String.raw`\$&`).replace(/^(\d{1,9})(?=[.)](?:\s|$))/, String.raw`$1\ `.trim());

/** An address as the destination of a link, also in a table. */
export const escapeAddress = (address: string): string =>
  address
    .replaceAll(/[()|\\<>\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replaceAll(/&(?=#?\w+;)/g, '&amp;');

/** A span of code: its fence is longer than any row of backticks in it. */
export function writeCode(text: string): string {
  if (text === '') return '';
  const fence = '`'.repeat(Math.max(0, ...Array.from(text.matchAll(/`+/g), ([row]) => row.length)) + 1);
  const padding = /^`|`$/.test(text) ? ' ' : '';
  return fence + padding + text + padding + fence;
}

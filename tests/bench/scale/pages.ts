import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path/posix';
import { Parser } from 'htmlparser2';
import { toWireSize } from '../../../src/integration/weigh-output.ts';
import { toPageType } from '../../support/page-types.ts';
import { writeContent } from '../write-content.ts';
import { readSizes, toFolders } from './build-folders.ts';
import { measureCommand } from './measure-command.ts';

/** A page without styles and scripts: bytes of its HTML as a host serves it, in brotli of the best quality. */
interface Page {
  readonly url: string;
  readonly bytes: number;
  readonly elements: number;
}

/** The most that any page but an article should have. */
const limits = { bytes: 30_000, elements: 3000 };
/** So many of the longest pages of a type are weighed. To compress all would take longer than to build them. */
const weighedPerType = 10;
const articleType = '/articles/…/';

function countElements(html: string): number {
  let elements = 0;
  const parser = new Parser({
    onopentag() {
      elements += 1;
    },
  });
  parser.end(html);
  return elements;
}

const format = (value: number): string => value.toLocaleString('en-GB');

/** The heaviest of the pages of one type, and the one with the most elements, as a line of the table. */
function measureType(folder: string, type: string, files: readonly string[]): { readonly isOver: boolean; readonly line: string } {
  const byLength = files.map((file) => ({ file, length: statSync(join(folder, file)).size })).toSorted((a, b) => b.length - a.length);
  const pages = byLength.slice(0, weighedPerType).map(({ file }): Page => {
    const html = readFileSync(join(folder, file), 'utf8');
    return { url: toUrl(file), bytes: toWireSize(html), elements: countElements(html) };
  });
  const find = (key: keyof typeof limits) => {
    const { url, [key]: value } = pages.reduce((most, page) => (page[key] > most[key] ? page : most));
    return { url, value, isOver: value > limits[key] && type !== articleType };
  };
  const [heaviest, fullest] = [find('bytes'), find('elements')];
  const toCell = ({ value, isOver }: ReturnType<typeof find>): string => (isOver ? `**${format(value)}**` : format(value));
  const names = [...new Set([heaviest.url, fullest.url])].filter((url) => url !== type);
  return {
    isOver: heaviest.isOver || fullest.isOver,
    line: `| ${[type, format(files.length), toCell(heaviest), toCell(fullest), names.join(' and ')].join(' | ')} |`,
  };
}

const toUrl = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** The heaviest page of each type of a built site, as a table in Markdown, and which types have a page above a limit, bold in it. */
function measurePages(folder: string): string {
  const byType = Map.groupBy(globSync('**/*.html', { cwd: folder }).toSorted(), (file) => toPageType(toUrl(file)));
  const measured = [...byType].map(([type, files]) => ({ type, ...measureType(folder, type, files) }));
  const over = measured.filter(({ isOver }) => isOver).map(({ type }) => type);
  return [
    '| page | pages | bytes | elements | which |',
    '| --- | ---: | ---: | ---: | --- |',
    ...measured.map(({ line }) => line),
    `\nAbove ${format(limits.bytes)} bytes or ${format(limits.elements)} elements: ${over.join(', ') || 'none'}`,
  ].join('\n');
}

async function buildSite(size: number): Promise<string> {
  const { content, site } = toFolders(size);
  await writeContent(size, content);
  await measureCommand(['src/cli/build.ts'], { CONTENT_DIR: content, OUT_DIR: site });
  return site;
}

// Of the sites that stand in the folders given, or of such as are built of made-up articles.
const folders = process.argv.slice(2);
for (const folder of folders) console.log(`\n${folder}\n\n${measurePages(folder)}`);
if (folders.length === 0) for (const size of readSizes()) console.log(`\n${size} articles\n\n${measurePages(await buildSite(size))}`);

import { parseArgs } from 'node:util';
import { extractProse, toTextFormat } from '../core/names/extract-prose.ts';
import { findNames } from '../core/names/find-names.ts';
import { formatNames } from '../core/names/format-names.ts';
import { namingCollections, parseRegistry } from '../core/names/parse-registry.ts';
import type { Prose } from '../core/names/prose.ts';
import { readContent } from '../site/read-content.ts';
import { readTextFile } from './read-text-file.ts';

const usage = `Usage: npm run -s mentions -- [--json [--all]] FILE
Lists the actors, places and undecided names in a plain text, Markdown or HTML file, paragraph by paragraph.
--json        an array of the actors, in order: start, end, text, actor, kind, line, paragraph
--json --all  the places (place), undecided names (candidates) and unknown names (name, count) as well: kind says what each is
--help        this
Offsets are UTF-16 units of the file, and text is what stands there, marks and entities included. Lines and paragraphs count from 1.`;

/** What a command has to say, and the code that it ends with: 1 for a file or content that it can do nothing with, 2 for wrong use. */
export interface Outcome {
  readonly code: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

const fail = (code: 1 | 2, stderr: string): Outcome => ({ code, stdout: '', stderr });

const options = {
  json: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
};

/** undefined when the text is nested so deeply that a parser runs out of stack. */
const extract = (file: string, content: string): Prose | undefined => {
  try {
    return extractProse(content, toTextFormat(file, content));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

/**
 * Lists the names in a file that the content of a folder knows. It needs the names alone: whatever else is wrong with the content is no
 * matter, and a file of names with faults is left out, which stderr says.
 */
export async function listMentions(args: readonly string[], contentDir: string): Promise<Outcome> {
  const parsed = parse(args);
  if ('fault' in parsed) return fail(2, `${parsed.fault}\n${usage}`);
  const { values, positionals } = parsed;
  if (values.help) return { code: 0, stdout: usage, stderr: '' };
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) return fail(2, usage);
  const read = await readTextFile(file);
  if ('fault' in read) return fail(1, read.fault);
  const { registry, issues } = parseRegistry(await readContent(contentDir, namingCollections));
  if (registry.names.length === 0)
    return fail(1, `There are no names in ${contentDir}: CONTENT_DIR names the folder that they are read from.`);
  const prose = extract(file, read.text);
  if (prose === undefined) return fail(1, `This file is nested too deeply to be read: ${file}`);
  const names = findNames(registry, read.text, prose);
  const leftOut = [...new Set(issues.map((issue) => issue.file))].join(', ');
  const elements = names.filter(({ kind }) => values.all || kind === 'actor').map(({ inProse: _, ...name }) => name);
  return {
    code: 0,
    stdout: values.json ? JSON.stringify(elements) : formatNames(prose, names),
    stderr: leftOut === '' ? '' : `Left out for faults, which npm run check:content lists: ${leftOut}`,
  };
}

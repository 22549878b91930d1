import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { formatIssues } from '../core/issues/format-issues.ts';
import { findMentions, type Mention } from '../core/names/find-mentions.ts';
import { findUnknownNames } from '../core/names/find-unknown-names.ts';
import { extractProse, toTextFormat } from '../core/names/extract-prose.ts';
import { buildFromFolder } from '../site/build-from-folder.ts';
import { contentDir } from '../site/folders.ts';

const usage = 'Usage: npm run -s mentions -- [--json] FILE\nLists the actors that a plain text, Markdown or HTML file names.';

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');

const formatMention = (text: string, { start, end, entity }: Mention, line: number): string => {
  const before = onOneLine(text.slice(Math.max(0, start - 36), start));
  const after = onOneLine(text.slice(end, end + 36));
  return `${String(line).padStart(5)}  ${entity.id.padEnd(28)} ${before}[${onOneLine(text.slice(start, end))}]${after}`;
};

/** The line of each offset, counted from 1. Offsets must be in ascending order. */
const toLines = (text: string, offsets: readonly number[]): readonly number[] => {
  let line = 1;
  let at = 0;
  return offsets.map((offset) => {
    line += text.slice(at, offset).split('\n').length - 1;
    at = offset;
    return line;
  });
};

const formatList = (text: string, mentions: readonly Mention[], unknown: ReturnType<typeof findUnknownNames>): string => {
  const lines = toLines(
    text,
    mentions.map(({ start }) => start),
  );
  const actors = Map.groupBy(mentions, ({ entity }) => entity.id);
  const counts = [...actors].toSorted((a, b) => b[1].length - a[1].length).map(([id, { length }]) => `${id} ${length}`);
  const names = unknown.map(({ text: name, count }) => (count > 1 ? `${name} (${count})` : name));
  return [
    ...mentions.map((mention, i) => formatMention(text, mention, lines[i] ?? 1)),
    '',
    `${mentions.length} mentions of ${actors.size} actors: ${counts.join(', ') || 'none'}.`,
    `Capitalised names that the registry does not know: ${names.join(', ') || 'none'}.`,
  ].join('\n');
};

async function listMentions(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { json: { type: 'boolean', default: false } }, allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    console.error(usage);
    return 2;
  }
  const content = await readFile(file, 'utf8');
  const { site, issues } = await buildFromFolder(contentDir);
  if (site === undefined) {
    console.error(formatIssues(issues));
    return 1;
  }
  const { text: prose, toSource } = extractProse(content, toTextFormat(file, content));
  const found = findMentions(site.registry, prose);
  const mentions = found.filter(({ entity }) => entity.kind === 'actor').map((mention) => ({ ...mention, ...toSource(mention) }));
  if (values.json)
    console.log(
      JSON.stringify(mentions.map(({ start, end, entity }) => ({ start, end, text: content.slice(start, end), actor: entity.id }))),
    );
  else console.log(formatList(content, mentions, findUnknownNames(site.registry, prose, found)));
  return 0;
}

process.exitCode = await listMentions().catch((error: unknown) => {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  return 2;
});

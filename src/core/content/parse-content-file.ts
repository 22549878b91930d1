import { LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { Issue, IssueCode } from '../issues/issue.ts';
import { explainFault } from './explain-fault.ts';
import { toLineFinder, type Path } from './find-line.ts';
import { idPattern, schemas, type Collection } from './schemas.ts';

/** One file of `content/`, as it stands on disk. */
export interface ContentFile {
  readonly collection: Collection;
  readonly id: string;
  /** Path from the project's root. */
  readonly path: string;
  readonly text: string;
}

export interface ParsedFile<Data> {
  readonly id: string;
  readonly path: string;
  readonly data: Data;
  readonly body: string;
  /** Line of the file on which the body begins, counted from 1. */
  readonly bodyLine: number;
  /** The line of the file on which the value at a path of the frontmatter stands. */
  readonly lineOf: (path: Path) => number;
}

type DataOf<C extends Collection> = z.output<(typeof schemas)[C]>;

const fence = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;
const countLines = (text: string): number => text.split('\n').length - 1;

/** Frontmatter and body of one file against its collection's schema; every fault comes back with its line. */
export function parseContentFile<C extends Collection>(
  file: ContentFile & { readonly collection: C },
): { readonly parsed?: ParsedFile<DataOf<C>>; readonly issues: readonly Issue[] } {
  const fault = (code: IssueCode, line: number, message: string, hint?: string) => ({ issues: [{ code, file: file.path, line, message, hint }] });
  if (!idPattern.test(file.id))
    return fault('file-name', 1, `The file name “${file.id}” is no id.`, 'Use lower-case letters, digits and single hyphens, and the ending .md: the name becomes the address.');
  if (file.text.trim() === '') return fault('empty-file', 1, 'The file is empty.', 'Begin with a line “---”, the frontmatter, and “---” again.');
  const match = fence.exec(file.text.replace(/^\uFEFF/, ''));
  if (match?.index !== 0)
    return fault('frontmatter-missing', 1, 'The file does not begin with frontmatter.', 'The first line is “---”; another “---” closes the frontmatter.');

  const counter = new LineCounter();
  const document = parseDocument(match[1] ?? '', { lineCounter: counter, schema: 'core' });
  const lineOf = toLineFinder(document, counter, 2);
  if (document.errors.length > 0)
    return {
      issues: document.errors.map((error) => ({
        code: error.code === 'DUPLICATE_KEY' ? 'duplicate-id' : 'frontmatter-syntax',
        file: file.path,
        line: counter.linePos(error.pos[0]).line + 1,
        message: `The frontmatter is not valid YAML: ${error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')}.`,
        hint: 'Put quotes round text that holds a colon, a hash or a bracket.',
      })),
    };

  const aliases: Issue[] = [];
  visit(document, {
    Alias: (_, { source, range }) => {
      const line = range == null ? 2 : counter.linePos(range[0]).line + 1;
      aliases.push({
        code: 'frontmatter-syntax',
        file: file.path,
        line,
        message: `The frontmatter is not valid YAML: “*${source}” refers to something that is not there.`,
        hint: 'Put quotes round text that begins with an asterisk.',
      });
    },
  });
  if (aliases.length > 0) return { issues: aliases };

  const schema: z.ZodType = schemas[file.collection];
  const result = schema.safeParse(document.toJS() ?? {}, { reportInput: true });
  if (!result.success) return { issues: result.error.issues.flatMap((issue) => explainFault(issue, schema, file.path, lineOf)) };
  const parsed: ParsedFile<DataOf<C>> = {
    id: file.id,
    path: file.path,
    data: result.data as DataOf<C>,
    body: file.text.replace(/^\uFEFF/, '').slice(match[0].length),
    bodyLine: countLines(match[0]) + 1,
    lineOf,
  };
  return { parsed, issues: [] };
}

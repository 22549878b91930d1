import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import type { Issue, IssueCode } from '../issues/issue.ts';
import { explainFault } from './explain-fault.ts';
import { toLineFinder, type Path } from './find-line.ts';
import { idPattern } from './ids.ts';
import { schemas, type Collection, type DataOf, type IdOf } from './schemas.ts';

/** One file of `content/`, as it is on disk. */
export interface ContentFile {
  readonly collection: Collection;
  readonly id: string;
  /** Path from the project's root. */
  readonly path: string;
  readonly text: string;
}

/** A file whose frontmatter fits its schema. */
export interface ParsedFile<C extends Collection> {
  readonly id: IdOf<C>;
  readonly path: string;
  readonly data: DataOf<C>;
  readonly body: string;
  /** Line of the file on which the body begins, counted from 1. */
  readonly bodyLine: number;
  /** The line of the file with the value at a path of the frontmatter. */
  readonly lineOf: (path: Path) => number;
}

const fence = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;
const countLines = (text: string): number => text.split('\n').length - 1;

/** The line of the file on which the frontmatter's YAML begins. */
const firstYamlLine = 2;

/**
 * Parses the frontmatter and body of one file against its collection's schema. Returns the parsed file, or every fault with its
 * line; never throws. Why not Astro’s loader: decisions.md#d1.
 *
 * @example parseContentFile({ collection: 'sources', id: 'gzero', path: 'content/sources/gzero.md', text: '---\nname: GZERO\n…' })
 */
export function parseContentFile<C extends Collection>(
  file: ContentFile & { readonly collection: C },
): { readonly parsed?: ParsedFile<C>; readonly issues: readonly Issue[] } {
  const text = file.text.replace(/^\uFEFF/, '');
  const match = fence.exec(text);
  const shape = checkShape(file, match?.index === 0);
  if (shape !== undefined || match === null) return { issues: shape === undefined ? [] : [shape] };

  const counter = new LineCounter();
  const document = parseDocument(match[1] ?? '', { lineCounter: counter, schema: 'core' });
  const lineOf = toLineFinder(document, counter, firstYamlLine);
  const syntax = checkSyntax(file, document, counter);
  if (syntax.length > 0) return { issues: syntax };

  const schema: z.ZodType = schemas[file.collection];
  const result = schema.safeParse(document.toJS() ?? {}, { reportInput: true });
  if (!result.success) return { issues: result.error.issues.flatMap((issue) => explainFault(issue, schema, file.path, lineOf)) };
  const parsed: ParsedFile<C> = {
    id: file.id as IdOf<C>,
    path: file.path,
    data: result.data as DataOf<C>,
    body: text.slice(match[0].length),
    bodyLine: countLines(match[0]) + 1,
    lineOf,
  };
  return { parsed, issues: [] };
}

function checkShape({ id, path, text }: ContentFile, hasFrontmatter: boolean): Issue | undefined {
  const fault = (code: IssueCode, message: string, hint: string): Issue => ({ code, file: path, line: 1, message, hint });
  if (!idPattern.test(id))
    return fault(
      'file-name',
      `The file name “${id}” is no id.`,
      'Use lower-case letters, digits and single hyphens, and the ending .md: the name becomes the address.',
    );
  if (text.trim() === '') return fault('empty-file', 'The file is empty.', 'Begin with a line “---”, the frontmatter, and “---” again.');
  if (hasFrontmatter) return undefined;
  return fault(
    'frontmatter-missing',
    'The file does not begin with frontmatter.',
    'The first line is “---”; another “---” closes the frontmatter.',
  );
}

function checkSyntax({ path: file }: ContentFile, document: Document.Parsed, counter: LineCounter): readonly Issue[] {
  const lineAt = (offset: number): number => counter.linePos(offset).line + firstYamlLine - 1;
  const errors = document.errors.map((error): Issue => ({
    code: error.code === 'DUPLICATE_KEY' ? 'duplicate-id' : 'frontmatter-syntax',
    file,
    line: lineAt(error.pos[0]),
    message: `The frontmatter is not valid YAML: ${error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')}.`,
    hint: 'Put quotes round text that holds a colon, a hash or a bracket.',
  }));
  if (errors.length > 0) return errors;
  // YAML takes an asterisk at the start of a text for an alias. Authors do not mean one.
  const aliases: Issue[] = [];
  visit(document, {
    Alias: (_, { source, range }) => {
      aliases.push({
        code: 'frontmatter-syntax',
        file,
        line: range == null ? firstYamlLine : lineAt(range[0]),
        message: `The frontmatter is not valid YAML: “*${source}” refers to something that is not there.`,
        hint: 'Put quotes round text that begins with an asterisk.',
      });
    },
  });
  return aliases;
}

import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import type { Issue } from '../issues/issue.ts';
import { keepNothing } from '../reuse/keeper.ts';
import { explainFault } from './explain-fault.ts';
import { toLineFinder, type Path, type SourceDocument } from './find-line.ts';

/** Where YAML stands: in which file, and from which line, counted from 1. */
interface Place {
  readonly path: string;
  readonly firstLine: number;
}

/** YAML that fits its schema. */
export interface ParsedYaml<Data> {
  readonly data: Data;
  /** The line of the file with the value at a path. */
  readonly lineOf: (path: Path) => number;
}

/**
 * Parses YAML against a schema, whose output `Data` is; `keeper` keeps what a text holds under this schema. Returns what it holds, or every
 * fault with its line; never throws.
 */
export function parseYaml<Data>(
  text: string,
  schema: z.ZodType,
  place: Place,
  keeper = keepNothing,
): { readonly parsed?: ParsedYaml<Data>; readonly issues: readonly Issue[] } {
  const kept = keeper.keep(text, () => readData(text, schema));
  if (kept === undefined) return { issues: findFaults(text, schema, place) };
  let findLine: ReturnType<typeof toLineFinder> | undefined;
  // Read again when a fault asks for a line: the documents of all files would take most of the memory.
  const lineOf = (path: Path): number => (findLine ??= toLineFinder(readDocument(text), place.firstLine))(path);
  return { parsed: { data: kept.data as Data, lineOf }, issues: [] };
}

/** What YAML without faults holds. It is read without lines, which only faults need: counting them takes a third of the time. */
function readData(text: string, schema: z.ZodType): { readonly data: unknown } | undefined {
  const document = parseDocument(text, { schema: 'core', prettyErrors: false });
  if (document.errors.length > 0 || hasAlias(document, text)) return undefined;
  const { success, data } = schema.safeParse(document.toJS() ?? {});
  return success ? { data } : undefined;
}

function hasAlias(document: Document.Parsed, text: string): boolean {
  let isFound = false;
  if (text.includes('*'))
    visit(document, {
      Alias: () => {
        isFound = true;
        return visit.BREAK;
      },
    });
  return isFound;
}

function findFaults(text: string, schema: z.ZodType, place: Place): readonly Issue[] {
  const source = readDocument(text);
  const syntax = checkSyntax(source, place);
  if (syntax.length > 0) return syntax;
  const { error } = schema.safeParse(source.document.toJS() ?? {}, { reportInput: true });
  const lineOf = toLineFinder(source, place.firstLine);
  return error?.issues.flatMap((issue) => explainFault(issue, schema, place.path, lineOf)) ?? [];
}

function readDocument(text: string): SourceDocument {
  const counter = new LineCounter();
  return { document: parseDocument(text, { lineCounter: counter, schema: 'core' }), counter };
}

function checkSyntax({ document, counter }: SourceDocument, { path: file, firstLine }: Place): readonly Issue[] {
  const lineAt = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  const errors = document.errors.map((error): Issue => ({
    code: error.code === 'DUPLICATE_KEY' ? 'duplicate-id' : 'frontmatter-syntax',
    file,
    line: lineAt(error.pos[0]),
    message: `This is not valid YAML: ${error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')}.`,
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
        line: range == null ? firstLine : lineAt(range[0]),
        message: `This is not valid YAML: “*${source}” refers to something that is not there.`,
        hint: 'Put quotes round text that begins with an asterisk.',
      });
    },
  });
  return aliases;
}

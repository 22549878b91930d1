import type { Issue, IssueCode } from '../issues/issue.ts';
import { keepNothing } from '../reuse/keeper.ts';
import type { Path } from './find-line.ts';
import { idPattern } from './ids.ts';
import { parseYaml } from './parse-yaml.ts';
import { schemas, type Collection, type DataOf, type FileGroup, type IdOf } from './schemas.ts';

/** One file of `content/`, as it is on disk. Those of `site` stand at its root. */
export interface ContentFile {
  readonly collection: FileGroup;
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
  keeper = keepNothing,
): { readonly parsed?: ParsedFile<C>; readonly issues: readonly Issue[] } {
  const text = file.text.replace(/^\uFEFF/, '');
  const match = fence.exec(text);
  const shape = checkShape(file, match?.index === 0);
  if (shape !== undefined || match === null) return { issues: shape === undefined ? [] : [shape] };

  const place = { path: file.path, firstLine: firstYamlLine };
  const schema = schemas[file.collection];
  const { parsed: yaml, issues } = parseYaml<DataOf<C>>(match[1] ?? '', schema, place, keeper.within(file.collection));
  if (yaml === undefined) return { issues };
  const parsed: ParsedFile<C> = {
    id: file.id as IdOf<C>,
    path: file.path,
    ...yaml,
    body: text.slice(match[0].length),
    bodyLine: countLines(match[0]) + 1,
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

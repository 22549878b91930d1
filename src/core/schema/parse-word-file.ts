import type { z } from 'zod';
import type { Issue } from '../issues/issue.ts';
import type { ContentFile } from './parse-content-file.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';

/** An optional file at the root of `content/`, as it is read: `thesaurus.yaml`, `names.yaml` or `corrections.yaml`. */
export interface WordFile<Data> extends ParsedYaml<Data> {
  readonly path: string;
}

/** Parses an optional file among the files of a site; it is empty when there is none, or when it has faults. Never throws. */
export function parseWordFile<Schema extends z.ZodType>(
  files: readonly ContentFile[],
  name: 'thesaurus' | 'names' | 'corrections',
  schema: Schema,
): { readonly words: WordFile<z.output<Schema>>; readonly issues: readonly Issue[] } {
  const file = files.find(({ collection, id }) => collection === 'site' && id === name);
  const path = file?.path ?? `${name}.yaml`;
  const { parsed, issues } = parseYaml<z.output<Schema>>(file?.text ?? '', schema, { path, firstLine: 1 });
  return { words: { path, ...(parsed ?? { data: schema.parse({}), lineOf: () => 1 }) }, issues };
}

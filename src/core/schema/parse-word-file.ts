import type { Issue } from '../issues/issue.ts';
import type { ContentFile } from './parse-content-file.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';
import { thesaurusSchema, type Thesaurus } from './thesaurus.ts';

/** `thesaurus.yaml` as it is read. */
export interface ThesaurusFile extends ParsedYaml<Thesaurus> {
  readonly path: string;
}

/** Parses `thesaurus.yaml` among the files of a site; it is empty when there is none, or when it has faults. Never throws. */
export function parseThesaurus(files: readonly ContentFile[]): { readonly thesaurus: ThesaurusFile; readonly issues: readonly Issue[] } {
  const file = files.find(({ collection, id }) => collection === 'site' && id === 'thesaurus');
  const path = file?.path ?? 'thesaurus.yaml';
  const { parsed, issues } = parseYaml<Thesaurus>(file?.text ?? '', thesaurusSchema, { path, firstLine: 1 });
  return { thesaurus: { path, ...(parsed ?? { data: thesaurusSchema.parse({}), lineOf: () => 1 }) }, issues };
}

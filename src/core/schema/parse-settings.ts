import type { Issue } from '../issues/issue.ts';
import type { ContentFile } from './parse-content-file.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';
import { settingsSchema, type Settings } from './settings.ts';

/** `site.yaml` as it is read. */
export interface SettingsFile extends ParsedYaml<Settings> {
  readonly path: string;
}

/** The least that a site says of itself. */
const example = 'name: …, title: …, tagline: …, description: … and texts: retellings, each on a line of its own';

/** Finds and parses `site.yaml` among the files of a site. Returns its faults, or that it is missing; never throws. */
export function parseSettings(files: readonly ContentFile[]): { readonly settings?: SettingsFile; readonly issues: readonly Issue[] } {
  const file = files.find(({ collection, id }) => collection === 'site' && id === 'site');
  if (file === undefined)
    return {
      issues: [
        {
          code: 'settings-missing',
          file: toRoot(files) + 'site.yaml',
          line: 1,
          message: 'There is no site.yaml: the site has no name.',
          hint: `Write ${example}.`,
        },
      ],
    };
  const { parsed, issues } = parseYaml<Settings>(file.text, settingsSchema, { path: file.path, firstLine: 1 });
  return parsed === undefined ? { issues } : { settings: { ...parsed, path: file.path }, issues: [] };
}

/** The folder of the content, with a slash at its end; empty when no file tells. */
const toRoot = ([first]: readonly ContentFile[]): string =>
  first === undefined ? '' : first.path.slice(0, first.path.lastIndexOf(`${first.collection}/`));

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatIssues } from '../core/issues/format-issues.ts';
import { formatCount } from '../core/model/labels.ts';
import type { Site } from '../core/model/site.ts';
import { createUrls } from '../core/urls.ts';
import { replaceFolder } from '../integration/replace-folder.ts';
import { buildFromFolder } from '../site/build-from-folder.ts';
import { isExport, writeExport, type Exported } from '../site/write-export.ts';
import { readSiteAddress } from '../site/site-address.ts';
import type { Outcome } from './list-mentions.ts';

const usage = `Usage: npm run -s export -- --opensearch DIR
Writes everything that search finds into a folder, as OpenSearch and Elasticsearch load it: README.md there says how.
--opensearch DIR  the folder, which must not be there, be empty, or hold an earlier export, which is replaced
--help            this
The addresses of pages begin with the path of SITE_URL, as those of a build do.`;

const fail = (code: 1 | 2, stderr: string): Outcome => ({ code, stdout: '', stderr });
const toMessage = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const options = { opensearch: { type: 'string' }, help: { type: 'boolean', default: false } } as const;

/** What can be replaced. */
const earlierExport = { what: 'an earlier export', isOwn: isExport, namedIn: '--opensearch' };

/** Writes an export beside the one before, and replaces that when the new one is whole. Throws when the folder holds anything else. */
async function putExport(site: Site, folder: string): Promise<Exported> {
  const { staging, putInPlace, end } = await replaceFolder(folder, () => undefined, earlierExport);
  try {
    const exported = await writeExport(site, staging);
    await putInPlace();
    return exported;
  } finally {
    end();
  }
}

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    return { fault: toMessage(error) };
  }
};

/** Writes the site of a content folder, published where the environment says, for a search server. */
export async function exportSite(args: readonly string[], contentDir: string, env: NodeJS.ProcessEnv): Promise<Outcome> {
  const values = parse(args);
  if ('fault' in values) return fail(2, `${values.fault}\n${usage}`);
  if (values.help) return { code: 0, stdout: usage, stderr: '' };
  const folder = values.opensearch ?? '';
  if (folder === '') return fail(2, usage);
  try {
    const { site, issues } = await buildFromFolder(contentDir, { urls: createUrls(readSiteAddress(env).base) });
    if (site === undefined) return fail(1, formatIssues(issues));
    const { index, documents, files } = await putExport(site, folder);
    const written = `${formatCount(documents, 'document')} in ${formatCount(files, 'file')} for the index ${index}`;
    return { code: 0, stdout: `Wrote ${written}.\n${join(folder, 'README.md')} says how to load them.`, stderr: '' };
  } catch (error) {
    return fail(1, toMessage(error));
  }
}

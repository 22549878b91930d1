import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { summarise } from '../core/derive/summarise.ts';
import { formatIssues } from '../core/issues/format-issues.ts';
import { buildFromFolder } from '../site/build-from-folder.ts';
import { contentDir } from '../site/folders.ts';

const usage = `Usage: npm run -s check:content -- [--originals DIR] [CONTENT]
Looks for every fault in the content, and says where each is and how to mend it.
--originals DIR  the texts that articles retell, by the names that articles give as “sourceFile”: quotations are looked up in them, too
--help           this`;

/** The texts of the files in a folder, by their names. Throws when there is no such folder. */
async function readOriginals(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
  return new Map(await Promise.all(files.map(async ({ name }) => [name, await readFile(join(folder, name), 'utf8')] as const)));
}

async function checkContent(): Promise<number> {
  const options = { originals: { type: 'string' }, help: { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const originals = values.originals === undefined ? undefined : await readOriginals(values.originals);
  const { site, issues } = await buildFromFolder(positionals[0] ?? contentDir, { originals });
  if (site !== undefined) console.log(`Content is valid.\n${summarise(site)}`);
  else console.error(formatIssues(issues));
  return site === undefined ? 1 : 0;
}

try {
  process.exitCode = await checkContent();
} catch (error) {
  // A wrong option, or a folder that cannot be read.
  console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  process.exitCode = 2;
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createChecker, type Checked } from '../core/build-site.ts';
import { formatIssues } from '../core/issues/format-issues.ts';
import { checkFromFiles } from '../site/build-from-folder.ts';
import { contentDir, keptDir } from '../site/folders.ts';
import { openKept } from '../site/kept-content.ts';
import { readContent } from '../site/read-content.ts';
import { summarise } from './summarise.ts';
import { waitForChange } from './watch-folder.ts';

const usage = `Usage: npm run -s check:content -- [--watch] [--originals DIR] [CONTENT]
Looks for every fault in the content, and says where each is and how to mend it.
--watch          again after each change, until Ctrl+C
--originals DIR  the texts that articles retell, by the names that articles give as “sourceFile”: quotations are looked up in them, too
--help           this`;

/** The texts of the files in a folder, by their names. Throws when there is no such folder. */
async function readOriginals(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
  return new Map(await Promise.all(files.map(async ({ name }) => [name, await readFile(join(folder, name), 'utf8')] as const)));
}

/** Checks again and again. Whatever is wrong with the files, it goes on. */
async function watchContent(folder: string, check: () => Promise<Checked>): Promise<never> {
  const report = async (): Promise<void> => {
    const begun = performance.now();
    const said = await check().then(
      ({ issues }) => (issues.length === 0 ? 'No faults.' : formatIssues(issues)),
      // A file that cannot be read, or has gone since it was listed.
      (error: unknown) => String(error),
    );
    console.log(`${said}\nChecked in ${((performance.now() - begun) / 1000).toFixed(1)} s; waiting for a change.\n`);
  };
  for (;;) await Promise.all([waitForChange(folder), report()]);
}

async function checkContent(): Promise<number> {
  const options = {
    watch: { type: 'boolean', default: false },
    originals: { type: 'string' },
    help: { type: 'boolean', default: false },
  } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const folder = positionals[0] ?? contentDir;
  const originals = values.originals === undefined ? undefined : await readOriginals(values.originals);
  const { keeper, save } = await openKept(keptDir, folder);
  const checkFiles = createChecker({ originals, keeper });
  const check = async (): Promise<Checked> => checkFromFiles(folder, await readContent(folder), checkFiles);
  if (values.watch) return watchContent(folder, check);
  const { issues, ...content } = await check();
  await save();
  if (issues.length === 0) console.log(`Content is valid.\n${summarise(content)}`);
  else console.error(formatIssues(issues));
  return issues.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await checkContent();
} catch (error) {
  // A wrong option, or a folder that cannot be read.
  console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  process.exitCode = 2;
}

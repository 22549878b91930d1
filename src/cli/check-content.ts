import { formatIssues } from '../core/issues/format-issues.ts';
import { summarise } from '../core/derive/summarise.ts';
import { buildFromFolder } from '../site/build-from-folder.ts';
import { contentDir } from '../site/folders.ts';

const { site, issues } = await buildFromFolder(process.argv[2] ?? contentDir);
if (site === undefined) {
  console.error(formatIssues(issues));
  process.exitCode = 1;
} else {
  console.log(`Content is valid.\n${summarise(site)}`);
}

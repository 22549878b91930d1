import { formatIssues } from '../../src/core/issues/format-issues.ts';
import { buildFromFolder } from '../../src/site/build-from-folder.ts';
import { real } from './fixture.ts';

const { site, issues } = await buildFromFolder(real.content);
if (site === undefined) throw new Error(formatIssues(issues));

/** The site of `content/`, built once for all test files of a worker. */
export const realSite = site;

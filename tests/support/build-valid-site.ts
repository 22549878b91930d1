import { buildSite } from '../../src/core/build-site.ts';
import { formatIssues } from '../../src/core/issues/format-issues.ts';
import type { Site } from '../../src/core/model/site.ts';
import type { ContentFile } from '../../src/core/schema/parse-content-file.ts';
import { makeSettings } from './make-content.ts';

/** The site of some content, with settings if it has none. Throws when the content has faults. */
export function buildValidSite(files: readonly ContentFile[]): Site {
  const { site, issues } = buildSite(
    files.some(({ collection, id }) => collection === 'site' && id === 'site') ? files : [...files, makeSettings()],
  );
  if (site === undefined) throw new Error(formatIssues(issues));
  return site;
}

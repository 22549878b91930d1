import { buildSite } from '../core/build-site.ts';
import { formatIssues } from '../core/issues/format-issues.ts';
import { readContent } from '../site/read-content.ts';

const { site, issues } = buildSite(await readContent(process.argv[2] ?? 'content'));
if (site === undefined) {
  console.error(formatIssues(issues));
  process.exitCode = 1;
} else {
  const claims = site.articles.reduce((sum, article) => sum + article.claims.length, 0);
  console.log(
    `Content is sound: ${site.articles.length} articles, ${claims} claims, ${site.actors.length} actors, ${site.countries.length} countries, ${site.places.length} places, ${site.sources.length} sources.`,
  );
}

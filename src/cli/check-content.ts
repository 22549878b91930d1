import { formatIssues } from '../core/issues/format-issues.ts';
import { buildFromFolder } from '../site/build-from-folder.ts';

const { site, issues } = await buildFromFolder(process.argv[2] ?? 'content');
if (site === undefined) {
  console.error(formatIssues(issues));
  process.exitCode = 1;
} else {
  const claims = site.articles.reduce((sum, article) => sum + article.claims.length, 0);
  console.log(
    `Content is sound: ${site.articles.length} articles, ${claims} claims, ${site.actors.length} actors, ${site.countries.length} countries, ${site.places.length} places, ${site.sources.length} sources.`,
  );
}

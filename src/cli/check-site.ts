import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatIssue } from '../core/issues/format-issues.ts';
import type { Site } from '../core/model/site.ts';
import { createUrls } from '../core/urls.ts';
import { checkOutput, formatBroken, type Published } from '../integration/check-output.ts';
import { findVersionFault } from '../integration/stamp-version.ts';
import { listHeavy, type Weight } from '../integration/weigh-output.ts';
import { buildFromFolder } from '../site/build-from-folder.ts';
import { contentDir, outDir } from '../site/folders.ts';
import { defaultAddress } from '../site/site-address.ts';

/** What is wrong, and what is worth a look, a line or more each. */
interface Findings {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** Where the built site says that it is published; undefined when nothing has been built. */
async function readPublished(): Promise<Published | undefined> {
  const home = await readFile(join(outDir, 'index.html'), 'utf8').catch(() => '');
  const url = URL.parse(/<link rel="canonical" href="([^"]+)"/.exec(home)?.[1] ?? '');
  return url === null ? undefined : { site: url.origin, base: url.pathname };
}

const toKB = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`;
const formatHeavy = ({ what, amount, limit, unit }: Weight): string =>
  unit === 'bytes'
    ? `${what} weighs ${toKB(amount)}, ${toKB(amount - limit)} more than its budget of ${toKB(limit)}`
    : `${what} has ${amount} elements, ${amount - limit} more than its budget of ${limit}`;

const checkContent = ({ settings, health, actors }: Site): readonly string[] => {
  const unsaid = (['publisher', 'contact', 'corrections'] as const).filter((key) => settings[key] === undefined);
  const { unreviewedActors } = health;
  return [
    ...(unsaid.length === 0 ? [] : [`${contentDir}/site.yaml does not tell readers its ${unsaid.join(', ')}`]),
    ...(unreviewedActors.length === 0
      ? []
      : [
          `${unreviewedActors.length} of ${actors.length} actors have a profile without a date of review: ${unreviewedActors.map(({ id }) => id).join(', ')}`,
        ]),
  ];
};

async function checkBuilt(published: Published, site: Site | undefined): Promise<Findings> {
  const wanted = site === undefined ? [] : [...site.addresses, ...[site.aliases, site.goneAddresses].flat().map(({ url }) => url)];
  const broken = await checkOutput(outDir, published, wanted);
  // Budgets go by the content, and what is not there has no weight.
  const heavy = site === undefined || broken.length > 0 ? [] : listHeavy(outDir, published.base);
  return {
    errors: [...broken.map((one) => formatBroken([one])), ...[(await findVersionFault(outDir)) ?? []].flat()],
    warnings: [
      ...(published.site === defaultAddress
        ? [`SITE_URL was not set for the build: canonical addresses begin with ${defaultAddress}`]
        : []),
      ...heavy.map(formatHeavy),
    ],
  };
}

async function checkAll(): Promise<Findings> {
  const published = await readPublished();
  const { site, issues } = await buildFromFolder(contentDir, { urls: createUrls(published?.base ?? '/') });
  const built: Findings =
    published === undefined
      ? { errors: [`There is no built site in ${outDir}: run “npm run build” first.`], warnings: [] }
      : await checkBuilt(published, site);
  return {
    errors: [...issues.map(formatIssue), ...built.errors],
    warnings: [...(site === undefined ? [] : checkContent(site)), ...built.warnings],
  };
}

const format = (title: string, findings: readonly string[]): string => [`${title}: ${findings.length}`, ...findings].join('\n  ');

const { errors, warnings } = await checkAll();
console.log(`${format('Errors', errors)}\n${format('Warnings', warnings)}`);
if (errors.length > 0) process.exitCode = 1;

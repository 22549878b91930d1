import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger } from 'astro';
import { formatIssues } from '../core/issues/format-issues.ts';
import { formatCount } from '../core/model/labels.ts';
import { buildFromFiles, checkFolders } from '../site/build-from-folder.ts';
import { contentDir, keptDir, keptPacksDir, keptPagesDir, outDir } from '../site/folders.ts';
import { openKept } from '../site/kept-content.ts';
import { dropUnused } from '../site/kept-files.ts';
import { shared } from '../site/shared.ts';
import { traceHistory } from '../site/trace-history.ts';
import { createUrls } from '../core/urls.ts';
import { beginBuild, type Build } from './begin-build.ts';
import { finishOutput } from './finish-output.ts';
import { openKeptPages, type KeptPages } from './keep-pages.ts';
import { previewAsHost } from './preview-as-host.ts';
import { reportProgress, type ReportedProgress } from './report-progress.ts';

/** Ends the process with a plain message. A thrown error Astro would call unhandled, and print its stack. */
function stop(fault: unknown): never {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
}

/** Astro lets variables of these names take the place of its own in `import.meta.env`: `DEV` would make a build write pages for development. */
function hideVariables(command: 'dev' | 'build'): void {
  for (const name of ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR']) Reflect.deleteProperty(process.env, name);
  process.env['NODE_ENV'] = command === 'build' ? 'production' : 'development';
}

/** Where builds keep cards for one another. */
const toCardFolder = ({ cacheDir }: Pick<AstroConfig, 'cacheDir'>): string => fileURLToPath(new URL('cards/', cacheDir));

/** Derives the site and its history from what the collections loaded. Ends the process when the content has faults. */
async function derive(base: string): Promise<void> {
  const { keeper, save } = await openKept(keptDir, contentDir);
  const { site, issues } = await buildFromFiles(contentDir, [...shared.files.values()].flat(), { urls: createUrls(base), keeper });
  if (site === undefined) stop(formatIssues(issues));
  shared.site = site;
  shared.history = traceHistory(contentDir, site.renamedFiles, keeper);
  await save();
}

/** Says what a build was not told, and what its pages therefore say or lack. */
function warnOfLack(logger: AstroIntegrationLogger, site: string | undefined): void {
  if (shared.history?.missing !== undefined)
    logger.warn(`The history of ${contentDir} is not known (${shared.history.missing}), and pages say so: build in a clone that is whole.`);
  if (process.env['SITE_URL'] === undefined) logger.warn(`SITE_URL is not set: canonical addresses and the sitemap begin with ${site}.`);
}

/** Makes a build of Astro safe (decisions.md#d51), and derives the site once for it, from what its collections loaded (decisions.md#d50). */
export function crossread(): AstroIntegration {
  let astroConfig: Pick<AstroConfig, 'site' | 'base' | 'cacheDir'>;
  let build: Build;
  let progress: ReportedProgress;
  let pages: KeptPages;
  return {
    name: 'crossread',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        astroConfig = config;
        shared.cards.folder = toCardFolder(config);
        if (command === 'preview' && !existsSync(config.outDir))
          stop(`There is no built site in ${relative('', fileURLToPath(config.outDir))}: run “npm run build” first.`);
        if (command === 'preview') updateConfig(previewAsHost(fileURLToPath(config.outDir), config.base));
        if (command === 'dev' || command === 'build') hideVariables(command);
        if (command === 'dev') {
          const missing = (await checkFolders(contentDir)).filter(({ code }) => code === 'missing-folder');
          if (missing.length > 0) stop(formatIssues(missing));
        }
        // Vite would delete what a development server, which has another configuration, made of the packages for the browser.
        if (command !== 'dev') updateConfig({ vite: { cacheDir: 'node_modules/.vite-build' } });
        if (command !== 'build') return;
        process.once('exit', (code) => {
          if (code !== 0) console.error(`The build failed; ${outDir} is as it was.`);
        });
        const onWait = (): void => logger.info('Another build is running; this one waits for it.');
        build = await beginBuild(fileURLToPath(config.root), outDir, onWait).catch(stop);
        process.once('exit', build.end);
        // What Astro says below a warning is mostly the name of each page.
        updateConfig({
          outDir: pathToFileURL(join(build.output, '/')),
          logger: { entrypoint: 'astro/logger/node', config: { level: 'warn' } },
        });
        progress = reportProgress();
        progress.begin('Read content');
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        progress.begin('Derive');
        const { site: host, base } = astroConfig;
        await derive(base);
        pages = await openKeptPages(keptPagesDir, { target: outDir, output: build.output, site: host, base });
        setPrerenderer((prerenderer) => progress.beginRendering(pages.reuse(prerenderer)));
        progress.begin('Bundle');
      },
      'astro:build:done': async ({ logger }) => {
        const { site, base } = astroConfig;
        if (shared.site === undefined) return stop(new Error('The site was not derived.'));
        const output = { folder: build.output, earlier: outDir, site: site ?? '', base };
        const version = await finishOutput(shared.site, output, pages, progress).catch(stop);
        progress.begin('Put in place');
        await build.putInPlace().catch(stop);
        await pages.save(version);
        for (const kept of [toCardFolder(astroConfig), keptDir, keptPagesDir, keptPacksDir]) await dropUnused(kept);
        progress.end();
        console.log(`Drew ${formatCount(shared.cards.drawn, 'card')}; all others are as in earlier builds.`);
        warnOfLack(logger, site);
      },
    },
  };
}

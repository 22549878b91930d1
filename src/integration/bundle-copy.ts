import { basename, join, resolve } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';

const browser = resolve(import.meta.dirname, '../browser');

/** What is put in the place of other files where a page cannot fetch (decisions.md#d79). */
const replaced = new Map(
  Object.entries({
    '../site/urls.ts': 'urls.ts',
    'dom/load-text.ts': 'load-text.ts',
    'dom/address-of.ts': 'address-of.ts',
    'search/open-search.ts': 'open-search.ts',
    'prefetch/prefetch-pressed.ts': 'prefetch-pressed.ts',
  }).map(([path, own]) => [resolve(browser, path), join(browser, 'packed', own)]),
);

const replaceFiles: Plugin = {
  name: 'replace-files',
  async resolveId(source, importer) {
    const found = await this.resolve(source, importer, { skipSelf: true });
    const own = found === null ? undefined : replaced.get(resolve(found.id));
    return own ?? found;
  },
};

/** Gives the address of a stylesheet as the built site has it: its name there begins like that of its source. */
const findStyles = (styles: readonly string[]): Plugin => ({
  name: 'find-styles',
  resolveId: (source) => (source.endsWith('.css?url') ? `\0${basename(source, '.css?url')}` : undefined),
  load: (id) => {
    if (!id.startsWith('\0') || id.includes('rolldown')) return undefined;
    const named = styles.filter((path) => basename(path).replace(/\.[\w-]{8}\.css$/, '') === id.slice(1));
    const [path] = named;
    if (path === undefined || named.length > 1) throw new Error(`There are ${named.length} stylesheets of the name “${id.slice(1)}”.`);
    return `import { toCopied } from ${JSON.stringify(join(browser, 'packed/urls.ts'))}; export default toCopied(${JSON.stringify(path)});`;
  },
});

/**
 * Bundles all scripts of the pages as one that browsers run from a disk: no module. `styles` are the paths of the stylesheets of the built
 * site. Throws when one that scripts load is not among them.
 */
export async function bundleCopy(styles: readonly string[]): Promise<string> {
  const build = await rolldown({
    input: join(browser, 'packed/start.ts'),
    platform: 'browser',
    plugins: [findStyles(styles), replaceFiles],
    // Where the data lies, which is not copied.
    transform: { define: { 'import.meta.env.BASE_URL': '"/"' } },
    logLevel: 'silent',
  });
  const { output } = await build.generate({ format: 'iife', codeSplitting: false, minify: true });
  await build.close();
  return output[0].code;
}

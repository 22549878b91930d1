import { posix } from 'node:path';

/** What a file under `src/` imports: a path under `src/` without its leading `src/`, or a package’s specifier. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly local: boolean;
  /** Gone once compiled: `import type`. */
  readonly typeOnly: boolean;
}

const statement = /(?:^|[;{}>\n])\s*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\sfrom\s*)?['"]([^'"\n]+)['"]/g;
const dynamic = /\bimport\(\s*['"]([^'"\n]+)['"]/g;

/** The imports of a file, read from its text; `file` is its path under `src/`. */
export function toImports(file: string, text: string): readonly Import[] {
  const toImport = (specifier: string, typeOnly: boolean): Import => {
    const local = specifier.startsWith('.');
    return { from: file, to: local ? posix.join(posix.dirname(file), specifier) : specifier, local, typeOnly };
  };
  return [
    ...Array.from(text.matchAll(statement), ([, type, specifier = '']) => toImport(specifier, type !== undefined)),
    ...Array.from(text.matchAll(dynamic), ([, specifier = '']) => toImport(specifier, false)),
  ];
}

const corePackages =
  /^(?:zod|yaml|unified|github-slugger|fastest-levenshtein|stemmer|flexsearch|topojson-client|d3-(?:force|geo|scale|time)|(?:remark|rehype)-[\w-]+|(?:mdast|hast|unist)(?:-[\w-]+)?)$/;
const astroData = /^astro:content$|^astro\/loaders$/;
const corePartsForPages = /^core\/(?:urls|schema\/(?:dates|question)|names\/to-direction|(?:model|facets|layout)\/[\w-]+)\.ts$/;

const isIn = ({ to, local }: Import, ...folders: readonly string[]): boolean =>
  local && folders.some((folder) => to.startsWith(`${folder}/`));

/** Who may import what: the first part of a rule says whose imports it is about, the second which of them it lets pass. */
const rules: Readonly<Record<string, readonly [about: (found: Import) => boolean, passes: (found: Import) => boolean]>> = {
  'the core imports only itself and packages that need neither Node nor a browser': [
    ({ from }) => from.startsWith('core/'),
    (found) => (found.local ? isIn(found, 'core') : corePackages.test(found.to)),
  ],
  'browser code imports only itself, styles, the core’s search, facets, addresses and form of previews, and types of the core': [
    ({ from }) => from.startsWith('browser/'),
    (found) =>
      isIn(found, 'browser', 'styles', 'core/search', 'core/facets') ||
      (found.local && /^core\/(?:urls|previews\/preview)\.ts$/.test(found.to)) ||
      (found.typeOnly && isIn(found, 'core')),
  ],
  'only site/ and content.config.ts read Astro’s content': [
    ({ to }) => astroData.test(to),
    ({ from }) => from.startsWith('site/') || from === 'content.config.ts',
  ],
  'pages and components import only the site, layouts, components, styles, and browser scripts, and of the core its types, addresses, dates, model, facets and drawings':
    [
      ({ from }) => /^(?:pages|layouts|components)\//.test(from),
      (found) =>
        isIn(found, 'site', 'layouts', 'components', 'styles', 'browser') ||
        (found.local && corePartsForPages.test(found.to)) ||
        (found.typeOnly && (isIn(found, 'core') || found.to === 'astro')),
    ],
};

export const ruleNames = Object.keys(rules);

/** The imports that break a rule, as `from → to`. */
export function findBreaches(rule: string, imports: readonly Import[]): readonly string[] {
  const [about, passes] = rules[rule] ?? [];
  if (about === undefined || passes === undefined) throw new Error(`no rule “${rule}”`);
  return imports.filter((found) => about(found) && !passes(found)).map(({ from, to }) => `${from} → ${to}`);
}

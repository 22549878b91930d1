import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const html = (engine: string): string => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${engine}</title>
    <link rel="icon" href="data:,">
    <link rel="modulepreload" href="/show-answers.js">
    <script type="importmap">{ "imports": { "minisearch": "/minisearch.js" } }</script>
    <script type="module" src="/${engine}-page.js"></script>
  </head>
  <body>
    <input id="query" type="search" aria-label="Search for" autocomplete="off" spellcheck="false">
    <p role="status"></p>
    <ul id="results"></ul>
  </body>
</html>
`;

const toScript = (file: string): string =>
  ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      removeComments: true,
      rewriteRelativeImportExtensions: true,
    },
  }).outputText;

/** Writes the search page of a peer, the least that shows its answers, and its scripts without types and comments. */
export function writeSearchPage(folder: string, engine: 'pagefind' | 'minisearch', libraries: Readonly<Record<string, string>> = {}): void {
  const source = 'tests/bench/browser/engines';
  const scripts = { 'show-answers': `${source}/show-answers.ts`, [`${engine}-page`]: `${source}/${engine}-page.ts`, ...libraries };
  writeFileSync(join(folder, 'index.html'), html(engine));
  for (const [name, file] of Object.entries(scripts)) writeFileSync(join(folder, `${name}.js`), toScript(file));
}

import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { crossread } from './src/integration/crossread.ts';
import { outDir } from './src/site/folders.ts';
import { readSiteAddress } from './src/site/site-address.ts';

const flexsearch = 'node_modules/flexsearch/dist/flexsearch.compact.module.min.js';

export default defineConfig({
  ...readSiteAddress(process.env),
  outDir,
  integrations: [crossread()],
  trailingSlash: 'always',
  // A line break in a template is a space: decisions.md#d38.
  compressHTML: true,
  markdown: { syntaxHighlight: false },
  // The Content-Security-Policy of the pages allows no style inside a page (src/site/page-policy.ts).
  build: { inlineStylesheets: 'never' },
  vite: {
    // These browsers know `light-dark()` (decisions.md#d34). For older targets it would be replaced by colours that follow the theme of the
    // system, not the one that the reader chose. With an inline limit of 0 no script or picture is written into a page either.
    build: { assetsInlineLimit: 0, cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'] },
    // Vite minifies the styles. If Tailwind did so too, every vendor prefix would be there twice.
    plugins: [tailwindcss({ optimize: false })],
    // FlexSearch’s compact build is a third smaller than the whole: no workers, databases or result objects (decisions.md#d29).
    resolve: { alias: [{ find: /^flexsearch$/, replacement: fileURLToPath(new URL(flexsearch, import.meta.url)) }] },
  },
});

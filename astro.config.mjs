import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';

const flexsearch = 'node_modules/flexsearch/dist/flexsearch.compact.module.min.js';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://crossread.example',
  trailingSlash: 'always',
  compressHTML: true,
  markdown: { syntaxHighlight: false },
  // No style stands in a page, nor any script but the one line that its Content-Security-Policy names (src/site/page-policy.ts).
  build: { inlineStylesheets: 'never' },
  vite: {
    // `light-dark()` stays as written: in place of it, older targets get colours that follow the system’s theme, not the reader’s.
    build: { assetsInlineLimit: 0, cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'] },
    // Vite makes styles small; done twice, every prefix would stand there twice.
    plugins: [tailwindcss({ optimize: false })],
    // FlexSearch’s own compact build, a third lighter than the whole: the same index, without workers, databases and result objects.
    resolve: { alias: [{ find: /^flexsearch$/, replacement: fileURLToPath(new URL(flexsearch, import.meta.url)) }] },
  },
});

import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { crossread } from './src/integration/crossread.ts';
import { outDir } from './src/site/folders.ts';
import { readSiteAddress } from './src/site/site-address.ts';

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
    // The worker of search loads a part of its code later, which the older format cannot.
    worker: {
      format: 'es',
      rolldownOptions: {
        output: {
          // A service worker answers for the addresses below its own, and has the same name for ever.
          entryFileNames: ({ name }) => (name === 'service-worker' ? 'sw.js' : '_astro/[name]-[hash].js'),
        },
      },
    },
    build: {
      ...{ assetsInlineLimit: 0, cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'] },
      // What every page runs, and what all of search does, is one file each: a request takes longer than a few hundred bytes.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              // Few pages need these, and what all pages run is so near to them that it would have them.
              { name: 'addresses', priority: 2, test: /core\/(?:data|offline)-urls/ },
              {
                name: 'dom',
                priority: 1,
                test: /browser\/dom\/(?:make\.|load-(?:json|text))|memoize-async|names\/isolate|site\/urls|core\/urls|preload-helper/,
              },
              {
                name: 'search',
                test: /browser\/search\/|watch-composition|search\/answer\/describe-answer|search\/query\/parse-query|result-facets/,
              },
            ],
          },
        },
      },
    },
    // Vite minifies the styles. If Tailwind did so too, every vendor prefix would be there twice.
    plugins: [tailwindcss({ optimize: false })],
  },
});

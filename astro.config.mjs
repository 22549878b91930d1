import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://crossread.example',
  trailingSlash: 'always',
  compressHTML: true,
  markdown: { syntaxHighlight: false },
  // No script or style stands in a page: the Content-Security-Policy of the layout allows none.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [tailwindcss()],
  },
});

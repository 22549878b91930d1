import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://crossread.example',
  trailingSlash: 'always',
  markdown: { syntaxHighlight: false },
  security: { csp: true },
  vite: { plugins: [tailwindcss()] },
});

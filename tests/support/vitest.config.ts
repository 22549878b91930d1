import { defineConfig } from 'vitest/config';

const project = (name: string, options = {}) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], benchmark: { include: [] }, root: '.', testTimeout: 30_000, ...options },
});

/** One project for each level: the core by plain calls, the content, the built site by reading it, the site in a browser. */
export default defineConfig({
  test: {
    projects: [
      project('unit'),
      project('content'),
      project('build'),
      { test: { name: 'bench', root: '.', include: [], benchmark: { include: ['tests/bench/**/*.bench.ts'] } } },
      project('browser', { hookTimeout: 60_000, fileParallelism: false, maxConcurrency: 3 }),
    ],
  },
});

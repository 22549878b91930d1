import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Ends tests that hang. A test that ends by itself must never meet it, however busy the machine is. */
const hang = 5 * 60_000;

const project = (name: string, options = {}) => ({ test: { name, include: [`tests/${name}/**/*.test.ts`], ...options } });

/**
 * A project for each level: calls of the core, the content of this site, the files of the built fixture, the fixture in a browser, and each
 * page of this site.
 */
export default defineConfig({
  test: {
    root: '.',
    // Test files share the modules of their worker: loading them again for each file took two thirds of the time.
    isolate: false,
    // By default Vitest leaves one core free. Half of the tests wait for a browser or a build, so half as many again as cores keep them busy.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    maxConcurrency: 2,
    testTimeout: hang,
    hookTimeout: hang,
    expect: { poll: { timeout: hang / 5 } },
    benchmark: { include: [] },
    projects: [
      project('unit'),
      project('content'),
      // Commands that tests start keep their compiled code.
      project('build', {
        globalSetup: 'tests/support/build-fixture.ts',
        env: { NODE_COMPILE_CACHE: resolve('node_modules/.cache/compile') },
      }),
      project('browser', { globalSetup: 'tests/support/browser-setup.ts' }),
      project('sitemap', { globalSetup: 'tests/support/browser-setup.ts' }),
      { test: { name: 'bench', include: [], benchmark: { include: ['tests/bench/**/*.bench.ts'] } } },
    ],
  },
});

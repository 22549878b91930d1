import { expect, test } from 'vitest';
import { hostFiles } from '../../src/integration/host-files.ts';

test('hosts cache for a year what changes its name with its content, below the path of the site', () => {
  const lines = (hostFiles('/reader/')['_headers'] ?? '').split('\n');
  const cached = lines.filter((_, i) => lines[i + 1]?.endsWith('immutable') === true);
  expect(cached).toEqual(['/reader/_astro/*', '/reader/search/data/*', '/reader/previews/*']);
});

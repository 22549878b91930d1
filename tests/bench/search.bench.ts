import { test } from 'vitest';
import { real } from '../support/fixture.ts';
import { loadBuiltSearch } from '../support/load-built-search.ts';

const { search } = await loadBuiltSearch(real);

test('time to an answer', async ({ bench }) => {
  await bench.compare(
    bench('a name', () => search('TTP')),
    bench('names and words', () => search('Pakistan air strikes on Afghanistan')),
    bench('misspelt', () => search('pakstan afganistan boarder')),
    bench('another script', () => search('تحریک طالبان پاکستان')),
  );
});

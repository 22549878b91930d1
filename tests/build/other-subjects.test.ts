import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixture } from '../support/fixture.ts';

/** Words of the subject of `content/`, and the name of that site. */
const foreign = /.{0,20}(?:pakistan|afghan|taliban|militan|\bttp\b|iskp|kabul|islamabad|kashmir|durand|terror|insurgen|crossread).{0,20}/gi;

test('a site on another subject has no word of that of this one', () => {
  const files = globSync('**/*.{html,css,js,json,svg,txt,xml}', { cwd: fixture.dist });
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) =>
    (readFileSync(join(fixture.dist, file), 'utf8').match(foreign) ?? []).map((words) => `${file}: ${words}`),
  );
  expect(found).toEqual([]);
});

import { expect, test } from 'vitest';
import { buildSite } from '../../../src/core/build-site.ts';
import { parseSettings } from '../../../src/core/schema/parse-settings.ts';
import { makeActor, makeSettings } from '../../support/make-content.ts';

test('content without settings is refused, with the place where they belong', () => {
  const actor = { ...makeActor('alpha'), path: 'texts/actors/alpha.md' };
  expect(buildSite([actor]).issues).toMatchObject([{ code: 'settings-missing', file: 'texts/site.yaml', line: 1 }]);
});

test('what the settings leave out has a default', () => {
  expect(parseSettings([makeSettings({ kinds: undefined })]).settings?.data).toMatchObject({
    language: 'en-GB',
    searchExamples: [],
    kinds: { actors: {}, places: {}, claims: {} },
    pairs: { claims: 3, passages: 4 },
    claimsPerPage: 40,
    map: { frames: [] },
  });
});

test('a file that is no mapping is named as the file that it is', () => {
  const { issues } = parseSettings([{ ...makeSettings(), text: '- a list' }]);
  expect(issues).toMatchObject([{ code: 'frontmatter-value', file: 'site.yaml', line: 1 }]);
  expect(issues[0]?.message).toMatch(/^The file: /);
});

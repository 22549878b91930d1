import { describe, expect, it, test } from 'vitest';
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

test.each([
  ['a record', { measures: { berths: { titel: 'Berths' } } }, 'Did you mean “title”?'],
  ['a record of a record', { kinds: { relations: { runs: { signn: 'R' } } } }, 'Did you mean “sign”?'],
  ['a form among several', { searchExamples: ['a', { qury: 'b', language: 'fr' }] }, 'Did you mean “query”?'],
])('an unknown key in %s is told the nearest known one', (_, settings, hint) => {
  const { issues } = parseSettings([makeSettings(settings)]);
  expect(issues).toContainEqual(expect.objectContaining({ code: 'frontmatter-unknown-key', hint }));
});

describe('the server of searches', () => {
  it.each(['https://search.example/crossread', 'https://search.example:9243/some/path/crossread-2', 'http://localhost:9200/crossread'])(
    'may be %s',
    (searchServer) => {
      expect(parseSettings([makeSettings({ searchServer })]).settings?.data.searchServer).toBe(searchServer);
    },
  );

  it.each([
    ['without an index', 'https://search.example/'],
    ['with a slash at its end', 'https://search.example/crossread/'],
    ['that is not encrypted', 'http://search.example/crossread'],
    ['on another host than it seems', 'http://localhost.example/crossread'],
    ['with a query', 'https://search.example/crossread?size=1'],
    ['that would add to the security policy', 'https://search.example/crossread; script-src *'],
    ['with a password', 'https://me:secret@search.example/crossread'],
  ])('is none %s', (_, searchServer) => {
    const { issues } = parseSettings([makeSettings({ searchServer })]);
    expect(issues).toMatchObject([{ code: 'frontmatter-value', file: 'site.yaml' }]);
    expect(issues[0]?.message).toContain('is no address of an index');
  });
});

import { expect, test } from 'vitest';
import { toSections } from '../../src/site/to-sections.ts';
import { buildValidSite } from '../support/build-valid-site.ts';
import { makeActor, makeArticle } from '../support/make-content.ts';

const toTitles = (files: Parameters<typeof buildValidSite>[0]) =>
  toSections(buildValidSite(files)).map(({ title, url, pages }) => [title, url, pages.map((page) => page.title)]);

test('a site without entries has no sections', () => {
  expect(toTitles([])).toEqual([]);
});

test('pages without entries are left out, and so is a section without pages', () => {
  expect(toTitles([makeArticle('one'), makeActor('alpha')])).toEqual([
    ['Articles', '/articles/', ['Articles']],
    ['Who', '/actors/', ['Actors']],
  ]);
});

import { expect, test } from 'vitest';
import { site } from '../support/built-site.ts';
import { urls } from '../support/fixture.ts';
import { fixtureFiles } from '../support/read-dist.ts';

const $ = fixtureFiles.pages().find(({ url }) => url === urls.about)?.$;

test('who is behind the site is said, and what is not stated is said to be', () => {
  const rows = $?.('section[aria-labelledby=about-site] dl > div')
    .toArray()
    .map((row) => [$('dt', row).text(), $('dd', row).text().trim()]);
  const { publisher, editor, contact, corrections, funding } = site.settings;
  expect(editor).toBeUndefined();
  expect(rows).toEqual([
    ['Published by', publisher?.text],
    ['Edited by', 'Not stated'],
    ['Contact', contact?.text],
    ['Corrections', corrections?.text],
    ['Funding', funding?.text],
  ]);
});

test('the accessibility statement says what is lacking, and where to write to', () => {
  const statement = $?.('section[aria-labelledby=about-accessibility]');
  expect(statement?.text()).toContain('partially conformant');
  expect(statement?.find('a').attr('href')).toBe(site.settings.contact?.url);
});

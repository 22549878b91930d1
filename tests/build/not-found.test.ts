import { expect, test } from 'vitest';
import { fixture } from '../support/fixture.ts';
import { fixtureFiles } from '../support/read-dist.ts';

test('the page of addresses that lead nowhere names its own, under the path of the site, and is not for search engines', () => {
  const page = fixtureFiles.pages().find(({ url }) => url === `${fixture.base}404.html`);
  expect(page?.$('link[rel=canonical]').attr('href')).toBe(`${fixture.site}${fixture.base}404.html`);
  expect(page?.$('meta[name=robots]').attr('content')).toBe('noindex');
});

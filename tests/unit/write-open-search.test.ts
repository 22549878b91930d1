import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { createUrls } from '../../src/core/urls.ts';
import { writeOpenSearch } from '../../src/site/write-open-search.ts';

const describeSearch = (name: string, description = 'What it is.') => {
  const toWhole = (url: string): string => `https://host.example${url}`;
  return load(writeOpenSearch({ name, description }, toWhole, createUrls('/reader/')), { xml: true });
};

test('a browser learns where to search', () => {
  const $ = describeSearch('A & <b>');
  expect($('ShortName').text()).toBe('A & <b>');
  expect($('Url').attr()).toEqual({ type: 'text/html', template: 'https://host.example/reader/search/?q={searchTerms}' });
  expect($('Image').text()).toBe('https://host.example/reader/favicon.svg');
});

test.each([
  ['Sixteen signs ok', 'Sixteen signs ok'],
  ['The Border Reader of all', 'The Border'],
  ['Donaudampfschifffahrt', 'Donaudampfschiff'],
])('a name is as long as it may be: %s', (name, short) => {
  expect(describeSearch(name)('ShortName').text()).toBe(short);
});

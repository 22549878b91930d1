import { expect, test } from 'vitest';
import { readSiteAddress } from '../../src/site/site-address.ts';

test('without SITE_URL the site stands at the root of an example', () => {
  expect(readSiteAddress({})).toEqual({ site: 'https://crossread.example', base: '/' });
});

test.each([
  ['https://host.example', 'https://host.example', '/'],
  ['https://host.example/', 'https://host.example', '/'],
  ['https://host.example/reader', 'https://host.example', '/reader/'],
  ['https://host.example/reader/', 'https://host.example', '/reader/'],
  ['https://host.example/some/path', 'https://host.example', '/some/path/'],
  ['HTTPS://Host.Example/Reader', 'https://host.example', '/Reader/'],
  ['http://localhost:8080/reader/', 'http://localhost:8080', '/reader/'],
])('%s is the path of a site on its host', (SITE_URL, site, base) => {
  expect(readSiteAddress({ SITE_URL })).toEqual({ site, base });
});

test.each([
  ['', 'is no full address'],
  ['host.example/reader/', 'is no full address'],
  ['/reader/', 'is no full address'],
  ['https://', 'is no full address'],
  ['localhost:8080', 'does not begin with https:// or http://'],
  ['ftp://host.example/', 'does not begin with https:// or http://'],
  ['https://somebody@host.example/', 'has a user name or password'],
  ['https://:secret@host.example/', 'has a user name or password'],
  ['https://host.example/?page=1', 'has a query or an anchor'],
  ['https://host.example/reader/?', 'has a query or an anchor'],
  ['https://host.example/#top', 'has a query or an anchor'],
  ['https://host.example//reader/', 'has an empty part in its path'],
])('“%s” %s', (SITE_URL, fault) => {
  const read = () => readSiteAddress({ SITE_URL });
  expect(read).toThrow(`SITE_URL ${fault}`);
  expect(read).toThrow('SITE_URL=https://host.example/reader/');
});

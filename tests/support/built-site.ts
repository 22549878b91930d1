import type { List } from '../../src/core/model/list.ts';
import { createUrls } from '../../src/core/urls.ts';
import { buildFromFolder } from '../../src/site/build-from-folder.ts';
import { fixture } from './fixture.ts';

const { site: built } = await buildFromFolder(fixture.content, { urls: createUrls(fixture.base) });
if (built === undefined) throw new Error('The fixture has faults: run “npm run check:content -- tests/fixtures/site”.');

/** The site of the fixture, built once for all test files of a worker. */
export const site = built;

/** A list of the fixture that has pages, by the address of its first. Throws when there is none. */
export function getList(url: string): List {
  const list = site.lists.get(url);
  if (list === undefined) throw new Error(`The test has no list at ${url}.`);
  return list;
}

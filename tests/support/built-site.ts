import { createUrls } from '../../src/core/urls.ts';
import { buildFromFolder } from '../../src/site/build-from-folder.ts';
import { fixture } from './fixture.ts';

const { site: built } = await buildFromFolder(fixture.content, { urls: createUrls(fixture.base) });
if (built === undefined) throw new Error('The fixture has faults: run “npm run check:content -- tests/fixtures/site”.');

/** The site of the fixture, built once for all test files of a worker. */
export const site = built;

import { buildFromFolder } from '../../src/site/build-from-folder.ts';

const { site: built } = await buildFromFolder('content');
if (built === undefined) throw new Error('The content has faults: run “npm run check:content”.');

/** The site that the content makes, built once for all test files of a worker. */
export const site = built;

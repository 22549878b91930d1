import { createUrls } from '../../src/core/urls.ts';

/** A site that tests read: the content it is made from, the folder it is built to, and where it is published. */
export interface TestSite {
  readonly content: string;
  readonly dist: string;
  readonly site: string;
  readonly base: string;
}

/** The site of `tests/fixtures/site`, published under a path. Behaviour is tested on it: another article in `content/` changes nothing here. */
export const fixture: TestSite = {
  content: 'tests/fixtures/site',
  dist: '.build/tests/site',
  site: 'https://sleeper-lines.example',
  base: '/reader/',
};

/** The site of `content/`, as `npm run build` makes it. */
export const real: TestSite = { content: 'content', dist: 'dist', site: 'https://crossread.example', base: '/' };

/** The addresses of the fixture's pages. */
export const urls = createUrls(fixture.base);

import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { site } from '../support/built-site.ts';
import { commandEnv } from '../support/command-env.ts';
import { fixture, urls } from '../support/fixture.ts';
import { fixtureFiles } from '../support/read-dist.ts';

const pages = fixtureFiles.pages();
const own = [...site.articles, ...site.questions, ...site.actors].map(({ url }) => url);

/** What a page says of its card: its address, size, and what is on it. */
const readCard = (url: string): Readonly<Record<string, string | undefined>> => {
  const page = pages.find((one) => one.url === url);
  const read = (property: string): string | undefined => page?.$(`meta[property="og:${property}"]`).attr('content');
  return { image: read('image'), size: `${read('image:width')} × ${read('image:height')}`, words: read('image:alt') };
};
const readBuilt = (file: string): Buffer => readFileSync(join(fixture.dist, file));
const toCardUrl = (url: string): string => fixture.site + urls.card(url);

test('each article, question and actor has a card of its own, and its page gives the whole address of it', () => {
  expect(own.map((url) => readCard(url)['image'])).toEqual(own.map(toCardUrl));
});

test('the claims of an article have its card, a name that of its page, and any other page that of the site', () => {
  const [article] = site.articles;
  const claims = urls.articleClaims(article?.id ?? '');
  expect(readCard(claims)['image']).toBe(toCardUrl(article?.url ?? ''));
  expect(readCard(urls.actor('set-trains'))['image']).toBe(toCardUrl(urls.actor('set')));
  const others = [urls.home, urls.questions, urls.country('spain'), `${urls.home}404.html`];
  expect(others.map((url) => readCard(url)['image'])).toEqual(others.map(() => toCardUrl(urls.home)));
});

test('each card is a PNG of 1200 × 630 pixels and less than 40 kB, as its page says', () => {
  const faults = [urls.home, ...own].filter((url) => {
    const card = readBuilt(urls.card(url).slice(fixture.base.length));
    // The header of a PNG has its width and height here.
    const size = `${card.readUInt32BE(16)} × ${card.readUInt32BE(20)}`;
    return card.subarray(1, 4).toString() !== 'PNG' || size !== '1200 × 630' || readCard(url)['size'] !== size || card.length > 40_000;
  });
  expect(faults).toEqual([]);
});

test('a page says in words what is on its card', () => {
  expect(readCard(urls.home)['words']).toBe(`${site.settings.name}: ${site.settings.card ?? site.settings.title}`);
  expect(readCard(urls.question('do-the-trains-fill'))['words']).toContain(' · In part, or left open: 1 claim in 1 article: ');
});

test('when a title has changed, a build draws its card alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-'));
  const [content, dist] = [join(folder, 'content'), join(folder, 'dist')];
  try {
    cpSync(fixture.content, content, { recursive: true });
    const article = join(content, 'articles/the-night-map-is-being-redrawn.md');
    writeFileSync(article, readFileSync(article, 'utf8').replace(/^title: .*/m, `title: Redrawn ${randomUUID()}`));
    const env = commandEnv({ CONTENT_DIR: content, OUT_DIR: dist, SITE_URL: fixture.site + fixture.base });
    const { stdout } = await promisify(execFile)(process.execPath, ['src/cli/build.ts'], { env });
    expect(stdout).toContain('Drew 1 card;');
    const changed = globSync('**/card.png', { cwd: dist }).filter((file) => !readFileSync(join(dist, file)).equals(readBuilt(file)));
    expect(changed).toEqual([join('articles', 'the-night-map-is-being-redrawn', 'card.png')]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

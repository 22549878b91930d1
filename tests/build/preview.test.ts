import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixture, urls } from '../support/fixture.ts';
import { fixtureFiles } from '../support/read-dist.ts';
import { serveDist } from '../support/serve-dist.ts';

let served: Awaited<ReturnType<typeof serveDist>>;
beforeAll(async () => {
  served = await serveDist(fixture);
});
afterAll(() => served.stop());

const ask = (path: string): Promise<Response> => fetch(served.address + path, { redirect: 'manual' });

test('a preview sends what the built file of headers says, by address', async () => {
  const script = /src="([^"]+\.js)"/.exec(await (await ask(urls.home)).text())?.[1] ?? '';
  for (const [path, caching] of [
    [urls.home, 'no-cache'],
    [urls.about, 'no-cache'],
    [script, 'public, max-age=31536000, immutable'],
  ] as const) {
    const { status, headers } = await ask(path);
    expect([path, status, headers.get('cache-control')]).toEqual([path, 200, caching]);
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  }
});

test('a feed says what it is', async () => {
  for (const [format, type] of [
    ['atom', 'application/atom+xml'],
    ['json', 'application/json'],
  ] as const)
    expect((await ask(urls.feed(urls.home, format))).headers.get('content-type')).toMatch(type);
});

test('what is not there is answered with 404 and the page that says so, as a folder or as a file', async () => {
  for (const path of ['nowhere/', 'nowhere', '_astro/gone.js', 'actors/nobody/']) {
    const response = await ask(fixture.base + path);
    expect([path, response.status]).toEqual([path, 404]);
    expect(await response.text()).toBe(fixtureFiles.read(`${fixture.base}404.html`));
  }
});

test('the address of a page without its last slash leads to that with it', async () => {
  const { status, headers } = await ask(`${urls.about.slice(0, -1)}?from=elsewhere`);
  expect([status, headers.get('location')]).toEqual([301, `${urls.about}?from=elsewhere`]);
});

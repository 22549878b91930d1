import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { commandEnv } from '../support/command-env.ts';
import { fixture, urls } from '../support/fixture.ts';

let folder: string;
let server: ChildProcess;
let browser: Browser;
let page: Page;
const scriptFaults: string[] = [];

/** Starts `astro dev` on the content of a folder, and returns its address. */
function startServer(): Promise<string> {
  const args = ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', '0', '--ignore-lock'];
  const env = commandEnv({ NO_COLOR: '1', CONTENT_DIR: folder, SITE_URL: fixture.site + fixture.base });
  server = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (part) => {
      said += String(part);
      const [address] = /http:\/\/127\.0\.0\.1:\d+(?=\/)/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    server.once('exit', () => reject(new Error(`The server ended.\n${said}`)));
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-'));
  cpSync(fixture.content, folder, { recursive: true });
  const [address, connected] = await Promise.all([startServer(), playwright.connect(inject('browser'), { timeout: 0 })]);
  browser = connected;
  page = await browser.newPage();
  page.setDefaultTimeout(0);
  page.on('pageerror', ({ message }) => scriptFaults.push(message));
  await page.goto(address + urls.article('a-note-on-empty-berths'));
});
afterAll(async () => {
  await browser.close();
  if (server.kill()) await once(server, 'exit');
  rmSync(folder, { recursive: true });
});

/** Saves the article as editors do, under another name first. */
function save(toText: (text: string) => string): void {
  const file = 'articles/a-note-on-empty-berths.md';
  const text = toText(readFileSync(join(fixture.content, file), 'utf8'));
  writeFileSync(join(folder, 'saved'), text);
  renameSync(join(folder, 'saved'), join(folder, file));
}

/** Two styles: of a utility, and of a token. */
const readStyles = () =>
  page.evaluate(() => {
    const list = document.querySelector('header nav ul');
    return { list: list === null ? '' : getComputedStyle(list).display, page: getComputedStyle(document.documentElement).backgroundColor };
  });

/** What the page has as its title and as faults, after a reload. */
async function look(): Promise<{ readonly title: string; readonly faults: string | undefined }> {
  await page.reload();
  const [faults] = await page.locator('#faults').allTextContents();
  return { title: (await page.locator('main h1').textContent())?.trim() ?? '', faults };
}

test('in development pages have their styles, an edit shows, and a fault leaves the last good page under a banner', async () => {
  await expect.poll(readStyles).toEqual({ list: 'flex', page: 'rgb(253, 252, 249)' });
  const title = 'A note on empty berths';
  await expect.poll(look).toEqual({ title, faults: undefined });

  save((text) => text.replace(/^title: .*$/m, 'title: Another title'));
  await expect.poll(look).toEqual({ title: 'Another title', faults: undefined });

  save((text) => text.replace(/^title: .*$/m, 'titel: <b>Another title</b>'));
  await expect.poll(look).toEqual({ title: 'Another title', faults: expect.stringContaining('articles/a-note-on-empty-berths.md:') });
  expect(await page.locator('#faults b').count()).toBe(0);

  save((text) => text);
  await expect.poll(look).toEqual({ title, faults: undefined });
  expect(scriptFaults).toEqual([]);
});

test('in development the files of data are there', async () => {
  const read = async (name: string, ending: string): Promise<string> =>
    (await page.request.get(new URL(urls.dataFile(name, ending), page.url()).href)).text();
  const claims = JSON.parse(await read('claims', 'json')) as readonly { readonly id: string }[];
  expect(claims.length).toBeGreaterThan(0);
  expect((await read('claims', 'ndjson')).trimEnd().split('\n')).toHaveLength(claims.length);
  expect(await read('relations', 'schema.json')).toContain(urls.dataFile('relations', 'schema.json'));
  expect(await read('followthemoney', 'ndjson')).toContain('"schema":"Mention"');
});

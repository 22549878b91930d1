import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type BrowserServer } from 'playwright-core';

const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

/** The path of Chromium: the one at `CHROMIUM_PATH`, a system one, or the one that comes with the dev dependencies. */
export const findBrowser = async (): Promise<string> =>
  process.env['CHROMIUM_PATH'] ?? systemPaths.find((path) => existsSync(path)) ?? (await chromium.executablePath());

/** Chromium with the faces of `fonts.conf` alone, where it takes its faces from Fontconfig: on Linux. */
const findOptions = async () => ({
  executablePath: await findBrowser(),
  args: [...browserFlags],
  headless: true,
  timeout: 0,
  env: { ...process.env, FONTCONFIG_FILE: resolve('tests/support/fonts.conf') },
});

export const openBrowser = async (): Promise<Browser> => playwright.launch(await findOptions());

/** Starts a browser that several processes can connect to; each has contexts of its own. */
export const startBrowser = async (): Promise<BrowserServer> => playwright.launchServer(await findOptions());

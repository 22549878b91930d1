import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

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

export const openBrowser = async (): Promise<Browser> =>
  playwright.launch({ executablePath: await findBrowser(), args: [...browserFlags], headless: true });

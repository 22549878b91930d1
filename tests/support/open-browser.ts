import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium: the one at `CHROMIUM_PATH`, a system one, or the one that comes with the dev dependencies. */
export async function openBrowser(): Promise<Browser> {
  const wanted = process.env['CHROMIUM_PATH'];
  const executablePath = wanted ?? systemPaths.find((path) => existsSync(path)) ?? (await chromium.executablePath());
  return playwright.launch({ executablePath, args: flags, headless: true });
}

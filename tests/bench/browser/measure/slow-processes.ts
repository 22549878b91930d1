import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Browser } from 'playwright-core';
import type { SlowProcesses } from './slow-processes-worker.ts';

const mostProcesses = 15;
/** Milliseconds between looks for processes that the browser has begun. */
const interval = 50;

/**
 * Slows the pages of a browser, their workers as well, until the function that it gives is called: their processes run one part in `rate` of
 * the time. Chromium’s own slowing holds for the main thread alone, so that what is done in a worker would look quick.
 */
export async function slowProcesses(browser: Browser, rate: number): Promise<() => Promise<void>> {
  const session = await browser.newBrowserCDPSession();
  const shared = new SharedArrayBuffer(4 * (mostProcesses + 1));
  const numbers = new Int32Array(shared);
  const look = async (): Promise<void> => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const ids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
    for (let i = 0; i < mostProcesses; i += 1) numbers[i + 1] = ids[i] ?? 0;
  };
  await look();
  const timer = setInterval(() => void look().catch(() => undefined), interval);
  const worker = new Worker(new URL('./slow-processes-worker.ts', import.meta.url), {
    workerData: { shared, rate } satisfies SlowProcesses,
  });
  await once(worker, 'online');
  return async () => {
    clearInterval(timer);
    const ended = once(worker, 'exit');
    Atomics.store(numbers, 0, 1);
    await ended;
    await session.detach();
  };
}

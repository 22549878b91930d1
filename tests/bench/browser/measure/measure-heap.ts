import type { CDPSession } from 'playwright-core';

interface HeapUsage {
  readonly usedSize: number;
  /** Array buffers and the memory of WebAssembly. */
  readonly backingStorageSize?: number;
}

type Send = (method: string) => Promise<unknown>;

const measureOne = async (send: Send): Promise<number> => {
  await send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await send('Runtime.getHeapUsage')) as HeapUsage;
  return usedSize + backingStorageSize;
};

/** Follows the workers that a page starts from now on; the function that it gives tells the bytes that the page and they hold. */
export async function watchHeap(session: CDPSession): Promise<() => Promise<number>> {
  const workers = new Set<string>();
  const waiting = new Map<number, (result: unknown) => void>();
  let lastId = 0;
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => targetInfo.type === 'worker' && workers.add(sessionId));
  session.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId));
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { readonly id?: number; readonly result?: unknown };
    if (id !== undefined) waiting.get(id)?.(result);
  });
  // A session of Playwright has no sessions below it, so messages to workers go through that of the page.
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const sendTo =
    (sessionId: string): Send =>
    async (method) => {
      const id = (lastId += 1);
      const answered = new Promise((resolve) => waiting.set(id, resolve));
      await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
      return answered;
    };
  return async () => {
    const sizes = [await measureOne((method) => session.send(method as 'Runtime.getHeapUsage'))];
    for (const worker of workers) sizes.push(await measureOne(sendTo(worker)));
    return sizes.reduce((total, size) => total + size, 0);
  };
}

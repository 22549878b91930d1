import type { CDPSession } from 'playwright-core';

interface HeapUsage {
  readonly usedSize: number;
  /** Array buffers, but not the memory of WebAssembly. */
  readonly backingStorageSize?: number;
}

/** Sends a command of the protocol of the browser’s developer tools to a page or a worker. */
type Send = (method: string, params?: object) => Promise<unknown>;

const sumMemories = `function () { return this.reduce((sum, { buffer }) => sum + buffer.byteLength, 0); }`;

const measureWebAssembly = async (send: Send): Promise<number> => {
  const { result: prototype } = (await send('Runtime.evaluate', { expression: 'WebAssembly.Memory.prototype' })) as {
    readonly result: { readonly objectId: string };
  };
  const { objects } = (await send('Runtime.queryObjects', { prototypeObjectId: prototype.objectId })) as {
    readonly objects: { readonly objectId: string };
  };
  const { result } = (await send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: sumMemories,
    returnByValue: true,
  })) as { readonly result: { readonly value: number } };
  return result.value;
};

const measureOne = async (send: Send): Promise<number> => {
  await send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await send('Runtime.getHeapUsage')) as HeapUsage;
  return usedSize + backingStorageSize + (await measureWebAssembly(send));
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
    async (method, params = {}) => {
      const id = (lastId += 1);
      const answered = new Promise((resolve) => waiting.set(id, resolve));
      await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
      return answered;
    };
  return async () => {
    const sizes = [await measureOne((method, params) => session.send(method as 'Runtime.getHeapUsage', params as undefined))];
    for (const worker of workers) sizes.push(await measureOne(sendTo(worker)));
    return sizes.reduce((total, size) => total + size, 0);
  };
}

import type { PackedContent } from './unpack-worker.ts';

/** Browsers that know brotli take its name, which TypeScript’s types do not. */
type Format = ConstructorParameters<typeof DecompressionStream>[0];

const openNative = (): DecompressionStream | undefined => {
  try {
    return new DecompressionStream('brotli' as Format);
  } catch {
    return undefined;
  }
};

/** Decompresses by a library, which is loaded only now. */
const unpackInWorker = (packed: PackedContent): Promise<Uint8Array<ArrayBuffer>> =>
  new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    const worker = new Worker(new URL('./unpack-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      worker.terminate();
      reject(new Error('The pack could not be decompressed.'));
    });
    worker.postMessage(packed);
  });

/**
 * Decompresses brotli, by the browser where it can. Rejects when the content is cut or is none.
 *
 * @param length The length of what comes out, if it is known.
 */
export async function unpack(content: Uint8Array<ArrayBuffer>, length?: number): Promise<Uint8Array<ArrayBuffer>> {
  const native = openNative();
  if (native === undefined) return unpackInWorker({ content, length });
  return new Uint8Array(await new Response(new Blob([content]).stream().pipeThrough(native)).arrayBuffer());
}

import { decompress } from 'brotli/decompress';

// Brotli for browsers that do not know it, in a thread of its own: a page would stand still meanwhile. A fault comes as an error of the worker.

addEventListener('message', ({ data: { content, length } }: MessageEvent<PackedContent>) => {
  const unpacked = decompress(content, length) as Uint8Array<ArrayBuffer>;
  postMessage(unpacked, { transfer: [unpacked.buffer] });
});

/** What is to be decompressed, and the length of what comes out, if it is known. */
export interface PackedContent {
  readonly content: Uint8Array<ArrayBuffer>;
  readonly length: number | undefined;
}

import { deserialize, serialize } from 'node:v8';
import type { FileAddresses } from './list-addresses.ts';

/** Positions in the list of all texts: a page shares most of its addresses with others. */
type Positions = Uint32Array<ArrayBuffer>;
interface Packed {
  readonly texts: readonly string[];
  readonly files: ReadonlyMap<string, { readonly addresses: Positions; readonly anchors?: Positions | undefined }>;
}

/** Packs the addresses of many files, by any keys, into few bytes. */
export function packAddresses(files: Iterable<readonly [string, FileAddresses]>): Uint8Array {
  const positions = new Map<string, number>();
  const toPosition = (text: string): number => {
    const found = positions.get(text) ?? positions.size;
    positions.set(text, found);
    return found;
  };
  const toPositions = (texts: ReadonlySet<string>): Positions => Uint32Array.from(texts, toPosition);
  const packed = new Map(
    Array.from(files, ([key, { addresses, anchors }]) => [
      key,
      { addresses: toPositions(addresses), anchors: anchors && toPositions(anchors) },
    ]),
  );
  return serialize({ texts: [...positions.keys()], files: packed } satisfies Packed);
}

/** Looks up by its key what the addresses of a packed file were. */
export function unpackAddresses(content: Uint8Array): (key: string) => FileAddresses | undefined {
  const { texts, files } = deserialize(content) as Packed;
  const toTexts = (positions: Positions): ReadonlySet<string> => new Set(Array.from(positions, (position) => texts[position] ?? ''));
  return (key) => {
    const file = files.get(key);
    return file && { addresses: toTexts(file.addresses), ...(file.anchors && { anchors: toTexts(file.anchors) }) };
  };
}

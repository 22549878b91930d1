import type { ListedFile, ListedPack, PackList } from './pack-list.ts';

/** How a copy is brought from one list to another. */
export interface UpdatePlan {
  /** Packs that are fetched whole. */
  readonly packs: readonly ListedPack[];
  /** Files that are fetched one by one. */
  readonly files: readonly ListedFile[];
  /** Files that are as they were. */
  readonly kept: readonly ListedFile[];
  /** How many files are new or changed. */
  readonly changed: number;
}

/** So many files may be fetched one by one in place of a pack: each is a request. */
const maxFiles = 100;
/** Hosts compress a page alone to a fifth of its length at most, and a pack to a twentieth. */
const compressedAlone = 0.25;

/**
 * Plans how to get what a list has and a kept one has not: of each pack the files that have changed, when they are few and weigh less than
 * the pack.
 */
export function planUpdate(kept: PackList, next: PackList): UpdatePlan {
  const known = new Map(kept.flatMap(({ files }) => files.map(([path, , hash]) => [path, hash] as const)));
  const isChanged = ([path, , hash]: ListedFile): boolean => known.get(path) !== hash;
  const plans = next.map((pack) => {
    const changed = pack.files.filter(isChanged);
    const weight = changed.reduce((sum, [, length]) => sum + length, 0) * compressedAlone;
    return { pack, changed, isWhole: changed.length > maxFiles || weight > pack.bytes };
  });
  return {
    packs: plans.filter(({ isWhole }) => isWhole).map(({ pack }) => pack),
    files: plans.flatMap(({ isWhole, changed }) => (isWhole ? [] : changed)),
    kept: plans.flatMap(({ isWhole, pack }) => (isWhole ? [] : pack.files.filter((file) => !isChanged(file)))),
    changed: plans.reduce((sum, { changed }) => sum + changed.length, 0),
  };
}

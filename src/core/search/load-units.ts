import type { TextFile } from './index-file.ts';
import { readUnit, type ReadUnit } from './score-unit.ts';

/** Gives the passages and claims of an article by the address of its text file. */
export interface UnitLoader {
  /** Rejects when the file cannot be had; it is asked for again the next time. */
  readonly load: (address: string) => Promise<readonly ReadUnit[]>;
  readonly isLoaded: (address: string) => boolean;
}

/** A loader that fetches and reads each text file once. */
export function createUnitLoader(loadText: (address: string) => Promise<TextFile>): UnitLoader {
  const asked = new Map<string, Promise<readonly ReadUnit[]>>();
  const loaded = new Set<string>();
  const load = (address: string): Promise<readonly ReadUnit[]> => {
    const earlier = asked.get(address);
    if (earlier !== undefined) return earlier;
    const units = loadText(address).then((file) => file.units.map(readUnit));
    asked.set(address, units);
    units.then(
      () => loaded.add(address),
      () => asked.delete(address),
    );
    return units;
  };
  return { load, isLoaded: (address) => loaded.has(address) };
}

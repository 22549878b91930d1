/**
 * Calls `load` once for each key and shares the promise. A call that failed is made again the next time.
 *
 * @example const loadNames = memoizeAsync((address: string) => loadJson(address));
 */
export function memoizeAsync<Value, Key = void>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const calls = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = calls.get(key);
    if (known !== undefined) return known;
    const call = load(key);
    calls.set(key, call);
    call.catch(() => calls.delete(key));
    return call;
  };
}

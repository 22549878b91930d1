/**
 * A function that keeps its last result for each object that is its first argument, and gives that again while all other arguments are the
 * same. Objects are the same by identity, so nobody may change them; a result is kept as long as the object it was made of.
 *
 * @example const countWords = memoize((file: ContentFile) => file.text.split(/\s+/).length);
 */
export function memoize<Given extends readonly [object, ...unknown[]], Result>(
  make: (...given: Given) => Result,
): (...given: Given) => Result {
  const kept = new WeakMap<object, { readonly given: Given; readonly result: Result }>();
  return (...given) => {
    const last = kept.get(given[0]);
    if (last?.given.every((one, i) => Object.is(one, given[i])) === true && last.given.length === given.length) return last.result;
    const result = make(...given);
    kept.set(given[0], { given, result });
    return result;
  };
}

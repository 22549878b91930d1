/** The `keyCode` of every key that an input method takes (UI Events, “keyCode” of composition). Safari tells by nothing else. */
const taken = 229;

/**
 * Tells whether an input method ended what was being composed just now, so that the Enter that is being handled chose letters and asks for
 * nothing. Chromium and Firefox send it while they compose, Safari after the end. The next key, or a moment, is one of its own.
 *
 * @example const isComposed = watchComposition(input); form.addEventListener('submit', () => isComposed() || search());
 */
export function watchComposition(input: HTMLInputElement): () => boolean {
  let isComposed = false;
  const set = (isNow: boolean): void => {
    isComposed = isNow;
    if (isNow) setTimeout(set, 0, false);
  };
  input.addEventListener('compositionend', () => {
    set(true);
  });
  input.addEventListener('keydown', ({ isComposing, keyCode }) => {
    set(isComposing || keyCode === taken);
  });
  return () => isComposed;
}

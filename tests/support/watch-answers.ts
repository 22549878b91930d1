import type { JSHandle, Page } from 'playwright-core';

/** When a search page answered, in milliseconds after the key press, or after the input if no key was pressed. */
export interface Answered {
  /** The last change of the results or the status. */
  readonly changed: number;
  /** The main thread has laid out and painted the frame that shows that change. */
  readonly painted: number;
}

interface Watch {
  readonly expect: () => void;
  readonly answered: (quiet: number) => Promise<Answered>;
}

/** Runs in the page. Watches all of the body, so that it does not matter if the elements are replaced. */
const startWatch = (): Watch => {
  let times = { began: 0, changed: 0, painted: 0 };
  const begin = (event: Event): void => {
    if (times.began === 0) times.began = event.timeStamp;
  };
  addEventListener('keydown', begin, { capture: true });
  addEventListener('input', begin, { capture: true });

  // A message posted in a frame’s callback arrives when that frame’s style, layout and paint are done.
  const frame = new MessageChannel();
  frame.port1.onmessage = () => (times.painted = performance.now());
  const isAnswer = ({ target }: MutationRecord): boolean =>
    (target instanceof Element ? target : target.parentElement)?.closest('#results, [role=status]') != null;
  new MutationObserver((records) => {
    if (times.began === 0 || !records.some(isAnswer)) return;
    times.changed = performance.now();
    times.painted = 0;
    requestAnimationFrame(() => frame.port2.postMessage(undefined));
  }).observe(document.body, { childList: true, characterData: true, subtree: true });

  const answered = (quiet: number): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const asked = performance.now();
      const timer = setInterval(() => {
        const { began, changed, painted } = times;
        const now = performance.now();
        const isSettled = changed > 0 && painted > 0 && now - changed > quiet;
        if (!isSettled && now - asked < 20_000) return;
        clearInterval(timer);
        if (isSettled) resolve({ changed: changed - began, painted: painted - began });
        else reject(new Error('The page gave no answer in 20 seconds.'));
      }, 20);
    });
  return { expect: () => (times = { began: 0, changed: 0, painted: 0 }), answered };
};

/** The page is settled when nothing of its answer has changed for so long (ms). */
const quiet = 100;

/** Does something that changes the query of a search page, waits until the page has answered, and tells how long that took. */
type Ask = (act: () => Promise<unknown>) => Promise<Answered>;

/** Watches the answers of a search page: what changes in `#results` and in elements of the role `status`. */
export async function watchAnswers(page: Page): Promise<Ask> {
  const watch: JSHandle<Watch> = await page.evaluateHandle(startWatch);
  return async (act) => {
    await watch.evaluate((watching) => watching.expect());
    await act();
    return watch.evaluate((watching, ms) => watching.answered(ms), quiet);
  };
}

/** How far a page’s answer to the newest key is, in milliseconds since the page was asked for; 0 for what has yet to be. */
export interface AnswerState {
  readonly now: number;
  /** The key was pressed or, if there was none, the text put in. */
  readonly began: number;
  /** The first result was painted. */
  readonly first: number;
  /** The last change so far of the results or the status was made, and painted. */
  readonly changed: number;
  readonly painted: number;
}

export interface AnswerWatch {
  readonly expect: () => void;
  readonly read: () => AnswerState;
}

/** The name of the watch in the page. */
export const watchName = 'benchWatch';

/** Runs in the page before all else. Watches all of the document, so that it does not matter if the elements are replaced. */
export function installWatch(name: string): void {
  let state = { began: 0, first: 0, changed: 0, painted: 0 };
  const begin = (event: globalThis.Event): void => {
    if (state.began === 0) state.began = event.timeStamp;
  };
  addEventListener('keydown', begin, { capture: true });
  addEventListener('input', begin, { capture: true });

  // A message posted in a frame’s callback arrives when that frame’s style, layout and paint are done.
  const frame = new MessageChannel();
  frame.port1.onmessage = ({ data }: MessageEvent<{ of: typeof state; isResult: boolean }>) => {
    const { of, isResult } = data;
    if (of.began !== state.began) return;
    state.painted = performance.now();
    if (isResult && state.first === 0) state.first = state.painted;
  };
  const closest = ({ target }: MutationRecord, selector: string): boolean =>
    (target instanceof Element ? target : target.parentElement)?.closest(selector) != null;
  new MutationObserver((records) => {
    if (state.began === 0 || !records.some((record) => closest(record, '#results, [role=status]'))) return;
    state.changed = performance.now();
    state.painted = 0;
    const isResult = records.some((record) => closest(record, '#results')) && document.querySelector('#results a') !== null;
    const of = state;
    requestAnimationFrame(() => frame.port2.postMessage({ of, isResult }));
  }).observe(document, { childList: true, characterData: true, subtree: true });

  const watch: AnswerWatch = {
    expect: () => (state = { began: 0, first: 0, changed: 0, painted: 0 }),
    read: () => ({ ...state, now: performance.now() }),
  };
  Object.assign(globalThis, { [name]: watch });
}

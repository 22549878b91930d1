import type { OfferedPart } from '../../core/offline/offer.ts';
import { planUpdate } from '../../core/offline/plan-update.ts';
import { offlineUrls as urls } from '../../site/offline-urls.ts';
import { make } from '../dom/make.ts';
import { readState, type CopyState } from './copy-state.ts';
import { describeOffer, formatBytes } from './describe-offer.ts';
import { fetchOffer, type DatedOffer } from './fetch-offer.ts';
import { fetchList } from './fetch-packs.ts';
import { readList, removeCopy, takeCopy } from './take-copy.ts';

// The page on which a reader keeps a copy of the site on the device, looks for a newer one, and removes it.

const find = <T extends HTMLElement>(id: string, type: new () => T): T => {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`The page has no #${id}.`);
  return element;
};

const status = find('copy-status', HTMLElement);
const bar = find('copy-progress', HTMLProgressElement);
const choice = find('copy-parts', HTMLElement);
const buttons = find('copy-buttons', HTMLElement);

const formatFiles = (count: number): string => `${count.toLocaleString('en-GB')} ${count === 1 ? 'file' : 'files'}`;

type Action = readonly [label: string, act: () => void];

/** Shows what is so, and what the reader can do. The focus stays among the buttons. */
function show(words: string, actions: readonly Action[]): void {
  const hadFocus = buttons.contains(document.activeElement);
  status.textContent = words;
  buttons.replaceChildren(
    ...actions.map(([label, act]) => {
      const button = make('button', { type: 'button', class: 'button' }, label);
      button.addEventListener('click', act);
      return button;
    }),
  );
  const next = buttons.firstElementChild ?? status;
  if (hadFocus && next instanceof HTMLElement) next.focus();
}

/** The parts that are chosen; all where there is but one. */
const readChosen = ({ parts }: DatedOffer): readonly OfferedPart[] => {
  const inputs = [...choice.querySelectorAll('input')];
  return inputs.length === 0 ? parts : parts.filter(({ id }) => inputs.find(({ value }) => value === id)?.checked);
};

/** Lets the reader choose among parts. The first is needed for all others. Where all was kept in one part, all are chosen. */
function showParts({ parts }: DatedOffer, state: CopyState | undefined, onChange: () => void): void {
  choice.hidden = parts.length < 2;
  if (choice.hidden) return choice.replaceChildren();
  const kept = new Set(state?.parts.map(({ id }) => id));
  const isAll = state !== undefined && !parts.some(({ id }) => kept.has(id));
  const rows = parts.map(({ id, title, bytes }, i) => {
    const input = make('input', { type: 'checkbox', name: 'part', value: id, autocomplete: 'off' });
    input.checked = i === 0 || isAll || kept.has(id);
    input.disabled = i === 0;
    input.addEventListener('change', onChange);
    return make('label', { class: 'flex items-center gap-2 py-1' }, input, `${title}: ${formatBytes(bytes)}`);
  });
  choice.replaceChildren(make('legend', { class: 'label' }, 'What to keep'), ...rows);
}

/** Fetches the chosen parts, which the reader may end. */
export async function keep(offer: DatedOffer): Promise<void> {
  const parts = readChosen(offer);
  const ending = new AbortController();
  choice.inert = true;
  show('Downloading …', [['Cancel', () => ending.abort()]]);
  bar.hidden = false;
  bar.removeAttribute('value');
  const onProgress = (bytes: number, total: number): void => {
    bar.max = total;
    bar.value = Math.min(bytes, total);
    if (bytes >= total && status.textContent !== 'Storing …') status.textContent = 'Storing …';
  };
  const take = (lock: Lock | null): Promise<void> => {
    if (lock === null) throw new Error('Another tab is keeping this site.');
    return takeCopy(parts, { signal: ending.signal, onProgress });
  };
  const fault = await navigator.locks.request(urls.offline, { ifAvailable: true }, take).then(
    () => undefined,
    (error: unknown) => (ending.signal.aborted ? 'You ended the download' : toFault(error)),
  );
  bar.hidden = true;
  choice.inert = false;
  if (fault === undefined) void navigator.storage.persist();
  await showNow(fault);
}

const toFault = (error: unknown): string =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'This device has no room for the copy' : 'The download failed';

/** What an update would fetch; undefined when there is none. */
async function describeUpdate(offer: DatedOffer, state: CopyState): Promise<string | undefined> {
  const isKept = ({ id }: OfferedPart): boolean => state.parts.some((part) => part.id === id);
  const parts = offer.parts.some(isKept) ? offer.parts.filter(isKept) : offer.parts;
  const changed = parts.filter(({ list }) => !state.parts.some((part) => part.list === list));
  if (changed.length === 0) return undefined;
  const plans = await Promise.all(
    changed.map(async ({ id, list }) =>
      planUpdate(await readList(state.parts.find((part) => part.id === id)?.list), await fetchList(list)),
    ),
  );
  const files = plans.reduce((sum, plan) => sum + plan.changed, 0);
  const bytes = plans.reduce((sum, { packs }) => sum + packs.reduce((all, pack) => all + pack.bytes, 0), 0);
  const size = bytes === 0 ? 'only these are fetched' : `the download is ${formatBytes(bytes)}`;
  return files === 0
    ? 'A newer version is there, with fewer files.'
    : `A newer version is there: ${formatFiles(files)} new or changed; ${size}.`;
}

const withoutFault = (fault: string | undefined, words: string): string => (fault === undefined ? words : `${fault}. ${words}`);

/** Shows a copy that is there, and whether there is a newer one. */
async function showKept(state: CopyState, offer: DatedOffer | undefined, fault: string | undefined): Promise<void> {
  const remove: Action = ['Remove', () => void removeCopy().then(() => showNow())];
  const kept = `${fault === undefined ? 'Kept' : 'The copy that you had is as it was. Kept'} as of ${state.date}.`;
  const say = (words: string): string => withoutFault(fault, `${kept} ${words}`);
  if (offer === undefined) return show(say('Whether there is a newer version cannot be seen now: the site cannot be reached.'), [remove]);
  const update = await describeUpdate(offer, state).catch(() => 'A newer version is there.');
  const take = (label: string): Action => [label, () => void keep(offer)];
  if (update !== undefined) return show(say(update), [take('Update'), remove]);
  show(say('It is the newest version.'), offer.parts.length > 1 ? [take('Keep these parts'), remove] : [remove]);
}

/** Shows what can be kept, as long as nothing is. */
function showOffer(offer: DatedOffer | undefined, fault: string | undefined): void {
  const nothing = fault === undefined ? 'Nothing is kept.' : 'Nothing of it was kept.';
  const say = (words: string): string => withoutFault(fault, `${nothing} ${words}`);
  if (offer === undefined) return show(say('The site cannot be reached now.'), [['Try again', () => void showNow()]]);
  show(say(describeOffer(offer, readChosen(offer))), [[fault === undefined ? 'Keep for offline' : 'Try again', () => void keep(offer)]]);
}

async function showNow(fault?: string): Promise<void> {
  const [state, offer] = await Promise.all([readState(), fetchOffer().catch(() => undefined)]);
  if (offer !== undefined)
    showParts(offer, state, () => {
      if (state === undefined) showOffer(offer, undefined);
    });
  if (state === undefined) showOffer(offer, fault);
  else await showKept(state, offer, fault);
}

/** Shows the state of the copy; that this browser keeps none, where it cannot. */
export async function showCopy(): Promise<void> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis) || !('locks' in navigator))
    return show('This browser keeps no copies of sites, or not of one at an address that is not secure (https).', []);
  await showNow();
}

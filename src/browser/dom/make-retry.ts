import { make } from './make.ts';

/** For so long after the browser came online, in milliseconds, what fails is tried again: browsers say so before the network answers. */
const unsettled = 30_000;
let lastOnline = -Infinity;
addEventListener('online', () => (lastOnline = performance.now()));

/**
 * The end of a message about something that could not be loaded: a button that calls `retry` and, when the reader is offline, what still
 * works. As long as the message is shown, also calls `retry` when the browser is online again, and a second after a try that came too soon.
 */
export function makeRetry(retry: () => void): readonly (Node | string)[] {
  const button = make('button', { type: 'button', class: 'button' }, 'Try again');
  const retryIfShown = (): void => {
    if (button.isConnected) retry();
  };
  button.addEventListener('click', retry);
  addEventListener('online', retryIfShown, { once: true });
  if (performance.now() - lastOnline < unsettled) setTimeout(retryIfShown, 1000);
  const offlineHint = ' You are offline. You can still read this page; the site tries again when you reconnect. ';
  return [navigator.onLine ? ' ' : offlineHint, button];
}

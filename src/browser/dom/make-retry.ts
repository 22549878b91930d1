import { make } from './make.ts';

/**
 * The end of a message about something that could not be loaded: a button that calls `retry` and, when the reader is offline, what still
 * works. Also calls `retry` once when the browser is online again.
 */
export function makeRetry(retry: () => void): readonly (Node | string)[] {
  const button = make('button', { type: 'button', class: 'button' }, 'Try again');
  button.addEventListener('click', retry);
  addEventListener('online', retry, { once: true });
  const offlineHint = ' You are offline. You can still read this page; the site tries again when you reconnect. ';
  return [navigator.onLine ? ' ' : offlineHint, button];
}

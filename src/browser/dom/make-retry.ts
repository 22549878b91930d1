import { make } from './make.ts';

/** What stands after words on what has failed: a button that tries again and, off the line, what still works. It tries by itself once the line is back. */
export function makeRetry(retry: () => void): readonly (Node | string)[] {
  const button = make('button', { type: 'button', class: 'button' }, 'Try again');
  button.addEventListener('click', retry);
  addEventListener('online', retry, { once: true });
  const offline = ' You are offline. What is open can still be read, and this is tried again by itself when the line is back. ';
  return [navigator.onLine ? ' ' : offline, button];
}

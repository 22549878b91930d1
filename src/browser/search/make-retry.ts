import { make } from './make.ts';

/** A button that tries again what has failed. */
export function makeRetry(retry: () => void): HTMLElement {
  const button = make('button', { type: 'button', class: 'button' }, 'Try again');
  button.addEventListener('click', retry);
  return button;
}

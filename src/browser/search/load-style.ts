import { make } from './make.ts';

/** Adds a stylesheet to the page, once. */
export function loadStyle(href: string): void {
  if (document.head.querySelector(`link[href="${href}"]`) === null) document.head.append(make('link', { rel: 'stylesheet', href }));
}

import { make } from './make.ts';

/** Adds a stylesheet to the page, once; resolves when it is there, or when it cannot be had. */
export async function loadStyle(href: string): Promise<void> {
  if (document.head.querySelector(`link[href="${href}"]`) !== null) return;
  const link = make('link', { rel: 'stylesheet', href });
  await new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
    document.head.append(link);
  });
}

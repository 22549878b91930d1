import { make } from './make.ts';

const styles = new Map<string, Promise<boolean>>();

/** Adds a stylesheet to the page, once; tells whether it is in force, or cannot be had and may be asked for again. */
export function loadStyle(href: string): Promise<boolean> {
  const known = styles.get(href);
  if (known !== undefined) return known;
  const link = make('link', { rel: 'stylesheet', href });
  const loading = new Promise<boolean>((resolve) => {
    link.addEventListener('load', () => resolve(true));
    link.addEventListener('error', () => {
      styles.delete(href);
      link.remove();
      resolve(false);
    });
  });
  styles.set(href, loading);
  document.head.append(link);
  return loading;
}

import { memoizeAsync } from '../../core/search/memoize-async.ts';
import { make } from './make.ts';

const load = memoizeAsync(
  (href: string) =>
    new Promise<void>((resolve, reject) => {
      const link = make('link', { rel: 'stylesheet', href });
      link.addEventListener('load', () => resolve());
      link.addEventListener('error', () => {
        link.remove();
        reject(new Error(`${href} could not be loaded.`));
      });
      document.head.append(link);
    }),
);

/** Adds a stylesheet to the page, once. Resolves to false when it cannot be loaded; the next call then tries again. */
export const loadStyle = (href: string): Promise<boolean> =>
  load(href).then(
    () => true,
    () => false,
  );

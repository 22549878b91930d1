import { make } from '../dom/make.ts';
import { scriptUrls as urls, toCopied, wayToTop } from './urls.ts';

// Browsers let no page that is opened from a disk fetch a file, but run scripts that lie there. So files are scripts that give their text.

const given = new Map<string, readonly string[]>();
Object.assign(globalThis, { give: (path: string, parts: readonly string[]) => given.set(path, parts) });

/**
 * In the place of `dom/load-text.ts`: loads the text of a file, by its address in this copy. Its addresses are relative to the page that
 * asks. Resolves to undefined when there is no such file.
 */
export const loadText = (address: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    const path = urls.stripBase(new URL(address, location.href).pathname).slice(1);
    const script = make('script', { src: toCopied(`${path.replace(/(?<=^|\/)$/, 'index.html')}.js`) });
    const end = (): void => {
      script.remove();
      resolve(given.get(path)?.join(wayToTop()));
      given.delete(path);
    };
    script.addEventListener('load', end);
    script.addEventListener('error', end);
    document.head.append(script);
  });

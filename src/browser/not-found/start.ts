import { findNearAddresses, toSearchWords } from '../../core/search/query/near-addresses.ts';
import { scriptUrls as urls } from '../../site/urls.ts';
import { loadText } from '../dom/load-text.ts';
import { make } from '../dom/make.ts';

// Helps a reader whose address has no page: fills the search field with the words of the address and lists the nearest addresses of the
// sitemap.
/** The path, percent-encoded as it is when it cannot be decoded. */
const readPath = (): string => {
  try {
    return decodeURIComponent(location.pathname);
  } catch {
    return location.pathname;
  }
};

const path = readPath();
const field = document.querySelector<HTMLInputElement>('main input[name=q]');
if (field !== null) field.value = toSearchWords(path);

const showNear = async (): Promise<void> => {
  const list = document.getElementById('near');
  if (list === null) return;
  const sitemap = (await loadText(list.dataset['sitemap'] ?? '')) ?? '';
  const known = Array.from(sitemap.matchAll(/<loc>(.*?)<\/loc>/g), ([, url = '']) => urls.stripBase(new URL(url).pathname));
  const near = findNearAddresses(urls.stripBase(path), known).map(urls.addBase);
  if (near.length === 0) return;
  list.hidden = false;
  list.querySelector('ul')?.replaceChildren(...near.map((href) => make('li', {}, make('a', { href }, href))));
};
void showNear().catch(() => undefined);

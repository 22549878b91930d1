import { showAnswers } from './show-answers.ts';

interface Pagefind {
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly { readonly data: () => Promise<Fragment> }[] }>;
}

interface Fragment {
  readonly url: string;
  /** HTML. */
  readonly excerpt: string;
  readonly meta: { readonly title: string };
}

const address = '/pagefind/pagefind.js';
// Not awaited here: the page takes a query before all is loaded.
const ready = (import(address) as Promise<Pagefind>).then(async (pagefind) => {
  await pagefind.init();
  return pagefind;
});

showAnswers(async (query) => {
  const { results } = await (await ready).search(query);
  const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return shown.map(({ url, excerpt, meta }) => ({
    url,
    title: meta.title,
    excerpt: document.createRange().createContextualFragment(excerpt),
  }));
});

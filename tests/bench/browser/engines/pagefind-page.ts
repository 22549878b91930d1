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
const pagefind = (await import(address)) as Pagefind;
const ready = pagefind.init();

showAnswers(async (query) => {
  await ready;
  const { results } = await pagefind.search(query);
  const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return shown.map(({ url, excerpt, meta }) => ({
    url,
    title: meta.title,
    excerpt: document.createRange().createContextualFragment(excerpt),
  }));
});

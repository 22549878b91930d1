import { createSearch } from '../../core/search/create-search.ts';
import { createIndexSource } from './index-source.ts';
import type { Answered, Asked } from './start-worker.ts';

// Search in a thread of its own: long queries and large indexes never hold up the page.

const post = (message: Answered): void => postMessage(message);
// The worker is named by where the index is.
const search = createSearch(createIndexSource(self.name, () => post({ id: 0, isOutdated: true })));

const answer = ({ id, call, text, article = '', articles }: Asked): Promise<unknown> => {
  if (call === 'countFacets') return search.countFacets(text);
  if (call === 'findMatchesIn') return search.findMatchesIn(article, text);
  if (call === 'findClaims') return search.findClaims(text);
  return search.answer(text, { articles, onFirst: (first) => post({ id, first }) });
};

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  answer(data).then(
    (value) => post({ id: data.id, value }),
    (error: unknown) => post({ id: data.id, fault: String(error) }),
  );
});
post({ id: 0, value: 'ready' });

import type { SearchAnswer } from '../../core/search/answer/build-answer.ts';
import type { AskOptions } from '../../core/search/ask-index.ts';
import type { SearchEngine } from '../../core/search/create-search.ts';
import { scriptUrls as urls } from '../../site/urls.ts';

/** A call of a function of the search, numbered. */
export interface Asked {
  readonly id: number;
  readonly call: keyof SearchEngine;
  readonly text: string;
  readonly article?: string;
  readonly articles?: number | undefined;
}

/** What comes of a call: a first answer and then its value, or what went wrong. The number 0 is of no call: the worker is ready, or the
 * index is one that only a new page can read. */
export interface Answered {
  readonly id: number;
  readonly first?: SearchAnswer;
  readonly value?: unknown;
  readonly fault?: string;
  readonly isOutdated?: boolean;
}

interface Call {
  readonly onFirst?: AskOptions['onFirst'];
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Starts a search in a thread of its own. `onOutdated` is called when only a new page can read the index. Rejects when there are no such
 * threads, or when its code cannot be loaded.
 */
export const startWorker = (onOutdated: () => void): Promise<SearchEngine> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module', name: urls.search });
    const calls = new Map<number, Call>();
    let last = 0;
    const ask = <T>(asked: Omit<Asked, 'id'>, onFirst?: AskOptions['onFirst']): Promise<T> =>
      new Promise<unknown>((settle, fail) => {
        const id = (last += 1);
        calls.set(id, { onFirst, resolve: settle, reject: fail });
        worker.postMessage({ id, ...asked });
      }) as Promise<T>;
    const search: SearchEngine = {
      answer: (text, { articles, onFirst } = {}) => ask({ call: 'answer', text, articles }, onFirst),
      countFacets: (text) => ask({ call: 'countFacets', text }),
      findMatchesIn: (article, text) => ask({ call: 'findMatchesIn', text, article }),
      findClaims: (text) => ask({ call: 'findClaims', text }),
    };
    worker.addEventListener('message', ({ data: { id, first, value, fault, isOutdated } }: MessageEvent<Answered>) => {
      if (id === 0) return isOutdated === true ? onOutdated() : resolve(search);
      const call = calls.get(id);
      if (first !== undefined) call?.onFirst?.(first);
      else {
        calls.delete(id);
        if (fault === undefined) call?.resolve(value);
        else call?.reject(new Error(fault));
      }
    });
    worker.addEventListener('error', () => reject(new Error('The code of search could not be loaded.')));
  });

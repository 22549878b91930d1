import type { SearchAnswer } from '../../core/search/answer/build-answer.ts';
import { openSearch } from './open-search.ts';

/** Shows answers; implemented by the search page and by the palette. */
export interface AnswerView {
  /** The index is being loaded. */
  readonly onLoading: () => void;
  /** Called again for one query as more of its answer is loaded. */
  readonly onAnswer: (query: string, answer: SearchAnswer) => void;
  /** The code, or a part of the index that the query needs, could not be loaded. */
  readonly onFailure: () => void;
}

export interface Asker {
  /** Asks for results in so many articles. */
  readonly ask: (query: string, articles?: number) => Promise<void>;
  /** Drops the answers of earlier queries. */
  readonly cancel: () => void;
}

/** Creates a function that asks query after query; only the newest query's answer is shown, whatever order answers arrive in. */
export function createAsker({ onLoading, onAnswer, onFailure }: AnswerView): Asker {
  let newest = 0;
  let isReady = false;
  const ask: Asker['ask'] = async (query, articles) => {
    const turn = (newest += 1);
    const show = (answer: SearchAnswer): void => {
      isReady = true;
      if (turn === newest) onAnswer(query, answer);
    };
    if (!isReady) onLoading();
    try {
      const search = await openSearch();
      if (turn === newest) show(await search.answer(query, { articles, onFirst: show }));
    } catch {
      if (turn === newest) onFailure();
    }
  };
  return { ask, cancel: () => (newest += 1) };
}

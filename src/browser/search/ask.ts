import type { SearchAnswer } from '../../core/search/answer/build-answer.ts';
import { openSearch } from './open-search.ts';

/** Shows answers; implemented by the search page and by the palette. */
export interface AnswerView {
  /** The index is being loaded. */
  readonly onLoading: () => void;
  /** Called twice for one query when passages are loaded after a first answer. */
  readonly onAnswer: (query: string, answer: SearchAnswer) => void;
  /** The code, the index or the names that the query needs could not be loaded. */
  readonly onFailure: () => void;
}

export interface Asker {
  readonly ask: (query: string) => Promise<void>;
  /** Drops the answers of earlier queries. */
  readonly cancel: () => void;
}

/** Creates a function that asks query after query; only the newest query's answer is shown, whatever order answers arrive in. */
export function createAsker({ onLoading, onAnswer, onFailure }: AnswerView): Asker {
  let newest = 0;
  let isReady = false;
  const ask = async (query: string): Promise<void> => {
    const turn = (newest += 1);
    const show = (answer: SearchAnswer): void => {
      if (turn === newest) onAnswer(query, answer);
    };
    if (!isReady) onLoading();
    try {
      const search = await openSearch();
      isReady = true;
      if (turn === newest) show(await search.answer(query, show));
    } catch (error) {
      if (turn === newest) onFailure();
      if (isReady) throw error;
    }
  };
  return { ask, cancel: () => (newest += 1) };
}

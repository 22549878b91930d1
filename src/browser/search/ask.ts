import type { SearchAnswer } from '../../core/search/create-search.ts';
import { openSearch } from './open-search.ts';

/** What a place that shows answers does with them. */
export interface AnswerView {
  /** The index is not there yet. */
  readonly onLoading: () => void;
  readonly onAnswer: (query: string, answer: SearchAnswer) => void;
  /** The index, or all of the passages, could not be fetched. */
  readonly onFailure: () => void;
}

export interface Asker {
  readonly ask: (query: string) => Promise<void>;
  /** No answer to an earlier query is shown any more. */
  readonly cancel: () => void;
}

/** Asks query after query, and shows the answer to the newest alone: one that comes late never overwrites a newer one. */
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

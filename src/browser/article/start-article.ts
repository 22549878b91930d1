import { markSection } from './mark-section.ts';
import { openMargins } from './open-margins.ts';
import { showWords } from './show-words.ts';

/** Starts everything interactive in the text of an article. */
export function startArticle(article: string): void {
  markSection();
  openMargins(article);
  showWords();
}

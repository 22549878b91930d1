import { markSection } from './mark-section.ts';
import { openMargins } from './open-margins.ts';
import { showWords } from './show-words.ts';

/** What the text of an article does beyond being read. */
export function startArticle(article: string): void {
  markSection();
  openMargins(article);
  showWords();
}

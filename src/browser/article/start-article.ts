import { followAllClaims } from '../display/all-claims.ts';
import { copyLinks } from './copy-links.ts';
import { copyWithSource } from './copy-with-source.ts';
import { markSection } from './mark-section.ts';
import { openSigns } from './open-signs.ts';
import { showWords } from './show-words.ts';

/** Starts everything interactive in the text of an article. */
export function startArticle(article: string): void {
  markSection();
  followAllClaims();
  openSigns(article);
  showWords();
  copyLinks();
  copyWithSource();
}

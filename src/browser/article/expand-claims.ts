import { loadClaims } from '../previews/load-previews.ts';
import { renderClaim } from '../previews/render-preview.ts';
import { make } from '../dom/make.ts';

/** Writes each claim of a margin in full after its number. Rejects, and changes nothing, when the file of claims cannot be loaded. */
export async function expandClaims(margin: HTMLElement, article: string): Promise<void> {
  const claims = await loadClaims(article);
  const focused = document.activeElement;
  for (const line of margin.querySelectorAll('p:has(> a[href^="claims/"])')) {
    const entries = Array.from(line.querySelectorAll('a'), (link) => {
      const claim = claims.get(link.hash.slice(1));
      const [first, ...rest] = claim === undefined ? [] : renderClaim(claim);
      first?.prepend(link, ' ');
      return make('div', {}, first ?? link, ...rest);
    });
    line.replaceWith(...entries);
  }
  if (focused instanceof HTMLElement && margin.contains(focused)) focused.focus();
}

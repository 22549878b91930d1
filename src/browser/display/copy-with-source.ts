import type { ClaimPreview } from '../../core/previews/preview.ts';
import { findArticle } from '../dom/find-article.ts';
import { loadClaims } from '../dom/load-previews.ts';
import { makeQuotation } from './quotation.ts';
import { recall } from './recall.ts';

/** Filled when it has come; nothing waits for it, as a browser lets scripts change what is copied at once or not at all. */
let claims: ReadonlyMap<string, ClaimPreview> = new Map();

// Adds who says it, author, publication, date and address to text that is copied from an article, while the reader’s choice is so. Without
// that choice the browser copies what is selected; the styles keep the signs out of it.
addEventListener('copy', (event) => {
  const quotation = recall('source') === undefined ? undefined : makeQuotation(claims);
  if (quotation === undefined) return;
  event.clipboardData?.setData('text/plain', quotation.text);
  event.clipboardData?.setData('text/html', quotation.html);
  event.preventDefault();
});

const article = findArticle();
if (article !== undefined)
  void loadClaims(article)
    .then((loaded) => (claims = loaded))
    .catch(() => undefined);

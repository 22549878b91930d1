import quotationStyle from './quotation.css?url';
import { announce } from '../dom/copy.ts';
import { loadClaims } from '../dom/load-previews.ts';
import { loadStyle } from '../dom/load-style.ts';
import { make } from '../dom/make.ts';
import { makeQuotation, type Quotation } from '../display/quotation.ts';

let quotation: Quotation | undefined;
const button = make('button', { type: 'button', class: 'button quotation no-print' });

const say = (words: string): void => {
  button.textContent = words;
  announce(words);
};

// A press in the page would end the selection.
button.addEventListener('pointerdown', (event) => {
  event.preventDefault();
});
button.addEventListener('click', () => {
  if (quotation === undefined) return;
  const parts = Object.entries({ 'text/plain': quotation.text, 'text/html': quotation.html });
  const item = new ClipboardItem(Object.fromEntries(parts.map(([type, content]) => [type, new Blob([content], { type })])));
  navigator.clipboard.write([item]).then(
    () => say('Copied'),
    () => say('The browser does not let the page copy'),
  );
});

/**
 * Offers to copy the words that are selected in an article with who says them, their source, and a link to exactly them. The button comes
 * after the words in the order of the keyboard, and goes when nothing is selected. Resolves when it shows, or when there is nothing to offer.
 */
export async function offerQuotation(article: string): Promise<void> {
  const [claims] = await Promise.all([loadClaims(article).catch(() => new Map()), loadStyle(quotationStyle)]);
  quotation = makeQuotation(claims);
  if (quotation === undefined) return button.remove();
  const { focusNode } = getSelection() ?? {};
  const block = (focusNode instanceof Element ? focusNode : focusNode?.parentElement)?.closest('.text > section > *, .text > *');
  if (block !== button.previousElementSibling) block?.after(button);
  button.textContent = 'Copy quotation';
}

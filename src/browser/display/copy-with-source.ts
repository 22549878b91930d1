import { recall } from './recall.ts';
import { addressOf } from '../dom/address-of.ts';
import { make } from '../dom/make.ts';

/** Fewer words are copied as they are: a name, a figure. */
const minWords = 6;

/** The selected text without what belongs to the page: marks, signs, margins and pins. Links are absolute. */
function cloneWords(range: Range): DocumentFragment {
  const words = range.cloneContents();
  for (const element of words.querySelectorAll('.mark, .margin, .pin')) element.remove();
  for (const marked of words.querySelectorAll('.marked')) marked.replaceWith(...marked.childNodes);
  for (const link of words.querySelectorAll('a')) link.setAttribute('href', link.href);
  return words;
}

const readText = (selector: string): string => (document.querySelector(selector)?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** The first passage that has something of a range. */
const findPassage = (range: Range): Element | undefined =>
  [...document.querySelectorAll('.text p[id]')].find((passage) => range.intersectsNode(passage));

// Adds author, publication, date and the address of the passage to text that is copied from an article, while the reader’s choice is so.
// Without that choice the browser copies what is selected; the styles keep the signs out of it.
addEventListener('copy', (event) => {
  const selection = getSelection();
  if (recall('source') === undefined || selection === null || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  const passage = findPassage(range);
  const text = selection.toString().trim();
  if (passage === undefined || text.split(/\s+/).length < minWords) return;
  const source = `“${readText('h1')}”, ${readText('[data-cite]')}`;
  const url = addressOf(passage.id);
  // Some browsers part a selection where something in it cannot be selected.
  const ranges = Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i));
  const asHtml = make('div', {}, ...ranges.map(cloneWords), make('p', {}, source, make('br', {}), make('a', { href: url }, url)));
  event.clipboardData?.setData('text/plain', `${text}\n\n${source}\n${url}`);
  event.clipboardData?.setData('text/html', asHtml.innerHTML);
  event.preventDefault();
});

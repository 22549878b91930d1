import { recall } from './recall.ts';
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

/** The passage that a range begins in. */
function findPassage({ startContainer }: Range): Element | null {
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  return element?.closest('.text p[id]') ?? null;
}

// Adds author, publication, date and the address of the passage to text that is copied from an article, while the reader’s choice is so.
// Without that choice the browser copies what is selected; the styles keep the signs out of it.
addEventListener('copy', (event) => {
  const selection = getSelection();
  if (recall('source') === undefined || selection === null || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  const passage = findPassage(range);
  const text = selection.toString().trim();
  if (passage === null || text.split(/\s+/).length < minWords) return;
  const source = `“${readText('h1')}”, ${readText('[data-cite]')}`;
  const url = new URL(`#${passage.id}`, location.href.replace(/[?#].*/, '')).href;
  const asHtml = make('div', {}, cloneWords(range), make('p', {}, source, make('br', {}), make('a', { href: url }, url)));
  event.clipboardData?.setData('text/plain', `${text}\n\n${source}\n${url}`);
  event.clipboardData?.setData('text/html', asHtml.innerHTML);
  event.preventDefault();
});

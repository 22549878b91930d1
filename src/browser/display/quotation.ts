import { generateFragmentFromRange } from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { claimAnchor } from '../../core/urls.ts';
import type { ClaimPreview } from '../../core/previews/preview.ts';
import { addressOf } from '../dom/address-of.ts';
import { make } from '../dom/make.ts';

/** Words of an article to put elsewhere: as plain text, and as HTML with their links. */
export interface Quotation {
  readonly text: string;
  readonly html: string;
}

/** Fewer words are a name or a figure, and no quotation. */
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

// A hyphen parts the words of a directive from those around them.
const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');

/** The directive of a text fragment (WICG), which leads to these very words within their passage; empty where there is none. */
function toDirective(range: Range): string {
  // The package moves the ends of what it is given to those of words.
  const { fragment } = generateFragmentFromRange(range.cloneRange());
  if (fragment === undefined) return '';
  const { prefix, textStart, textEnd, suffix } = fragment;
  const parts = [
    prefix === undefined ? undefined : `${encode(prefix)}-`,
    encode(textStart),
    textEnd === undefined ? undefined : encode(textEnd),
    suffix === undefined ? undefined : `-${encode(suffix)}`,
  ];
  return `:~:text=${parts.filter((part) => part !== undefined).join()}`;
}

/** True when a range has some of the text of an element, and not only touches it. */
function isWithin(element: Element, range: Range): boolean {
  const whole = document.createRange();
  whole.selectNodeContents(element);
  return range.compareBoundaryPoints(Range.START_TO_END, whole) > 0 && range.compareBoundaryPoints(Range.END_TO_START, whole) < 0;
}

/** Who makes the claims in a range: “Kabul alleges this”, each once. */
const listSpeakers = (range: Range, claims: ReadonlyMap<string, ClaimPreview>): readonly string[] => {
  const said = [...claims].filter(([id]) => {
    const marked = document.getElementById(claimAnchor(id));
    return marked !== null && isWithin(marked, range);
  });
  return [...new Set(said.map(([, { speaker, hedge }]) => `${speaker} ${hedge} this`))];
};

/**
 * The words that are selected in an article, with who says them, as far as `claims` tell, their source, and the address of exactly these
 * words. undefined when no more than a name is selected, or nothing of the text.
 */
export function makeQuotation(claims: ReadonlyMap<string, ClaimPreview>): Quotation | undefined {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const passage = findPassage(range);
  const text = selection.toString().trim();
  if (passage === undefined || text.split(/\s+/).length < minWords) return undefined;
  const lines = [...listSpeakers(range, claims), `“${readText('h1')}”, ${readText('[data-cite]')}`];
  const url = `${addressOf(passage.id)}${toDirective(range)}`;
  // Some browsers part a selection where something in it cannot be selected.
  const ranges = Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i));
  const source = make('p', {}, ...lines.flatMap((line) => [line, make('br', {})]), make('a', { href: url }, url));
  return { text: [text, '', ...lines, url].join('\n'), html: make('div', {}, ...ranges.map(cloneWords), source).innerHTML };
}

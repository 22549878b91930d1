import type { Article } from '../../../../src/core/model/article.ts';
import { formatSpeaker } from '../../../../src/core/model/labels.ts';
import { withAnchor } from '../../../../src/core/urls.ts';
import type { PassageDocument } from './minisearch-options.ts';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The text of an article as a page of it: what our index has of it, and no more. */
export const toHtml = ({ data: { title, deck }, sections, claims, notes }: Article): string => {
  const toItems = (texts: readonly string[]): string => texts.map((text) => `<li>${escape(text)}</li>`).join('\n');
  const body = sections.flatMap(({ title: heading, passages }) => [
    ...(heading === undefined ? [] : [`<h2>${escape(heading)}</h2>`]),
    ...passages.map(({ id, text }) => `<p id="${id}">${escape(text)}</p>`),
  ]);
  return `<!doctype html>
<html lang="en-GB"><head><title>${escape(title)}</title></head><body><article>
<h1>${escape(title)}</h1>
<p>${escape(deck)}</p>
${body.join('\n')}
<ul>${toItems(claims.map(({ data }) => data.text))}</ul>
<ul>${toItems(notes.map(({ data }) => data.text))}</ul>
</article></body></html>`;
};

/** The passages, claims and notes of an article. */
export const toDocuments = ({ url, data: { title, deck }, sections, claims, notes }: Article): readonly PassageDocument[] => [
  { id: url, title, label: '', text: deck, shown: deck },
  ...sections.flatMap(({ title: label = '', passages }) =>
    passages.map(({ id, text }) => ({ id: withAnchor(url, id), title, label, text, shown: text })),
  ),
  ...claims.map(({ url: id, speaker, data: { hedge, text } }) => ({
    id,
    title,
    label: formatSpeaker(speaker, hedge),
    text,
    shown: text,
  })),
  ...notes.map(({ id, data: { text } }) => ({ id: withAnchor(url, id), title, label: '', text, shown: text })),
];

/** An article as one document, of which its deck is shown. */
export const toWholeDocument = (article: Article): PassageDocument => {
  const { url, data } = article;
  const text = toDocuments(article).flatMap((document) => [document.label, document.text]);
  return { id: url, title: data.title, label: '', text: text.join('\n'), shown: data.deck };
};

import type { Issue } from '../issues/issue.ts';
import type { Bodies } from '../markdown/render-bodies.ts';
import type { Corpus } from '../schema/corpus.ts';
import type { ParsedFile } from '../schema/parse-content-file.ts';
import { listProse, type Prose } from './list-prose.ts';
import { foldWords, listQuotations } from './quotations.ts';

/** The texts that articles retell, by the file names that articles give as `sourceFile`. */
export type Originals = ReadonlyMap<string, string>;

/** Quotations in these are an article's words. Those that say from where a date or claim is known may quote words that only the original has. */
const quoting: ReadonlySet<Prose['of']> = new Set(['profile', 'question', 'event', 'note', 'claim']);
const quotingOriginals: ReadonlySet<Prose['of']> = new Set([...quoting, 'route', 'basis']);

/**
 * Every quotation outside an article stands in one: that of a note or claim in its own article, others in any. It is looked up in the texts
 * here and, where they are given, in the originals too; then words that dates and attributions rest on are looked up as well. What a note
 * that rests on outside knowledge quotes is looked up only where its sentence speaks of the article.
 */
export function checkQuotations(corpus: Corpus, bodies: Bodies, originals?: Originals): readonly Issue[] {
  const words = new Map(corpus.articles.map((file) => [file.id, foldWords(toWords(file, bodies, originals))]));
  const all = [...words.values()];
  const isKnown = (quotation: string, { article, ground }: Prose): boolean => {
    const among = article === undefined || ground === 'other-article' ? all : [words.get(article.id) ?? ''];
    return among.some((text) => text.includes(foldWords(quotation)));
  };
  const isQuoting = originals === undefined ? quoting : quotingOriginals;
  return [
    ...(originals === undefined ? [] : checkOriginals(corpus, originals)),
    ...listProse(corpus, bodies)
      .filter(({ of }) => isQuoting.has(of))
      .flatMap((prose) =>
        listQuotations(prose.ground === 'outside' ? toSentencesOnArticles(prose.text) : prose.text)
          .filter((quotation) => !isKnown(quotation, prose))
          .map((quotation) => toIssue(quotation, prose, originals !== undefined)),
      ),
  ];
}

/** The words of an article: its text and titles, and the original. */
const toWords = ({ id, data }: ParsedFile<'articles'>, { articles }: Bodies, originals: Originals | undefined): string =>
  [
    ...(articles.get(id)?.sections ?? []).flatMap(({ title, passages }) => [title ?? '', ...passages.map(({ text }) => text)]),
    ...[data.title, ...data.parts.map(({ title }) => title)],
    originals?.get(data.sourceFile) ?? '',
  ].join('\n');

const toSentencesOnArticles = (text: string): string =>
  text
    .split(/(?<=[.!?;]”?)\s/)
    .filter((sentence) => /\b(?:article|piece)\b/i.test(sentence))
    .join(' ');

const checkOriginals = ({ articles }: Corpus, originals: Originals): readonly Issue[] =>
  articles
    .filter(({ data }) => !originals.has(data.sourceFile))
    .map(({ path: file, data, lineOf }): Issue => {
      const message = `The original “${data.sourceFile}” is not among those given, so quotations cannot be looked up in it.`;
      return { code: 'original-missing', file, line: lineOf(['sourceFile']), message };
    });

function toIssue(quotation: string, { article, file, line }: Prose, hasOriginals: boolean): Issue {
  const where = article === undefined ? 'in no article' : 'not in the article';
  const message = `“${quotation}” is quoted, but stands ${where}${hasOriginals ? ' or its original' : ''}.`;
  const hint = 'Quote the words as they stand there, or say it in our own words without quotation marks.';
  return { code: 'unknown-quotation', file, line, message, hint };
}

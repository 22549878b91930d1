import type { Issue } from '../issues/issue.ts';
import type { Bodies } from '../markdown/render-bodies.ts';
import type { RenderedBody } from '../markdown/render-body.ts';
import { memoize } from '../reuse/memoize.ts';
import type { Corpus } from '../schema/corpus.ts';
import type { ParsedFile } from '../schema/parse-content-file.ts';
import { createLookup, type Lookup } from './create-lookup.ts';
import { listProse, type Prose } from './list-prose.ts';
import { foldWords, listQuotations } from './quotations.ts';

/** The texts that articles retell, by the file names that articles give as `sourceFile`. */
export type Originals = ReadonlyMap<string, string>;

/** Quotations in these are an article's words. Those that say from where a date or claim is known may quote words that only the original has. */
const ours: ReadonlySet<Prose['of']> = new Set(['profile', 'question', 'event', 'note', 'claim']);
const oursAndOriginals: ReadonlySet<Prose['of']> = new Set([...ours, 'route', 'basis']);

/** A quotation, with its letters as they are looked up. */
interface Quotation {
  readonly words: string;
  readonly folded: string;
  readonly prose: Prose;
}

/**
 * Every quotation outside an article stands in one: that of a note or claim in its own article, others in any. It is looked up in the texts
 * here and, where they are given, in the originals too; then words that dates and attributions rest on are looked up as well. What a note
 * that rests on outside knowledge quotes is looked up only where its sentence speaks of the article.
 */
export function checkQuotations(corpus: Corpus, bodies: Bodies, originals?: Originals): readonly Issue[] {
  const lookups = new Map(
    corpus.articles.map((file) => [file.id, toLookup(file, bodies.articles.get(file.id), originals?.get(file.data.sourceFile))]),
  );
  const all = [...lookups.values()];
  const quoting = originals === undefined ? ours : oursAndOriginals;
  return [
    ...(originals === undefined ? [] : checkOriginals(corpus, originals)),
    ...listProse(corpus, bodies)
      .flatMap((prose) => findLoose(prose, quoting, prose[0]?.article && lookups.get(prose[0].article.id)))
      .filter((quotation) => !(mayStandAnywhere(quotation) && all.some((has) => has(quotation.folded))))
      .map((quotation) => toIssue(quotation, originals !== undefined)),
  ];
}

const mayStandAnywhere = ({ prose: { article, ground } }: Quotation): boolean => article === undefined || ground === 'other-article';

/** The quotations in the prose of one file that do not stand in the article they must stand in, and those that may stand in any. */
const findLoose = memoize((prose: readonly Prose[], quoting: ReadonlySet<Prose['of']>, own: Lookup | undefined): readonly Quotation[] =>
  prose
    .filter(({ of }) => quoting.has(of))
    .flatMap((one) => {
      const quotations = listQuotations(one.ground === 'outside' ? toSentencesOnArticles(one.text) : one.text);
      return quotations.map((words): Quotation => ({ words, folded: foldWords(words), prose: one }));
    })
    .filter((quotation) => mayStandAnywhere(quotation) || own?.(quotation.folded) !== true),
);

/** Looks words up in an article: in its text and titles, and the original. */
const toLookup = memoize((file: ParsedFile<'articles'>, body: RenderedBody | undefined, original: string | undefined): Lookup => {
  const titles = [file.data.title, ...file.data.parts.map(({ title }) => title)];
  const passages = (body?.sections ?? []).flatMap((section) => [section.title ?? '', ...section.passages.map(({ text }) => text)]);
  return createLookup(foldWords([...passages, ...titles, original ?? ''].join('\n')));
});

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

function toIssue({ words, prose: { article, file, lineOf } }: Quotation, hasOriginals: boolean): Issue {
  const where = article === undefined ? 'in no article' : 'not in the article';
  const message = `“${words}” is quoted, but stands ${where}${hasOriginals ? ' or its original' : ''}.`;
  const hint = 'Quote the words as they stand there, or say it in our own words without quotation marks.';
  return { code: 'unknown-quotation', file, line: lineOf(), message, hint };
}

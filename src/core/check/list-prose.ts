import type { Bodies } from '../markdown/render-bodies.ts';
import type { RenderedBody } from '../markdown/render-body.ts';
import type { Corpus, TextFile } from '../schema/corpus.ts';
import type { Path } from '../schema/find-line.ts';
import type { ParsedFile } from '../schema/parse-content-file.ts';
import type { Collection } from '../schema/schemas.ts';
import type { NoteData } from '../schema/article.ts';
import { memoize } from '../reuse/memoize.ts';

/** What editors write, a sentence or a few at a time. Titles of articles are not among it: they may be those of the source. */
export interface Prose {
  readonly of:
    'text' | 'deck' | 'claim' | 'route' | 'basis' | 'note' | 'profile' | 'confusable' | 'question' | 'event' | 'source' | 'about';
  readonly text: string;
  readonly file: string;
  /** The line on which it stands. Looked up when it is asked for: that of a value of the frontmatter takes time. */
  readonly lineOf: () => number;
  /** The article that it belongs to, or is about. */
  readonly article?: ParsedFile<'articles'>;
  /** What a note rests on. */
  readonly ground?: NoteData['ground'];
}

/** A value of the frontmatter, and its path there. */
type Value = readonly [text: string | undefined, path: Path];

const fromValues = (
  of: Prose['of'],
  { path: file, lineOf }: Pick<ParsedFile<Collection>, 'path' | 'lineOf'>,
  values: readonly Value[],
  more: Pick<Prose, 'article'> = {},
): Prose[] => values.flatMap(([text, path]) => (text === undefined ? [] : [{ of, text, file, lineOf: () => lineOf(path), ...more }]));

const fromBody = (of: Prose['of'], file: string, body: RenderedBody | undefined, more: Pick<Prose, 'article'> = {}): Prose[] =>
  (body?.sections ?? []).flatMap(({ passages }) => passages.map(({ text, line }) => ({ of, text, file, lineOf: () => line, ...more })));

const fromNotes = (
  of: 'note' | 'event',
  { path: file, lineOf }: Pick<ParsedFile<Collection>, 'path' | 'lineOf'>,
  key: string,
  notes: readonly Pick<NoteData, 'text' | 'ground'>[],
  more: Pick<Prose, 'article'> = {},
): Prose[] => notes.map(({ text, ground }, i) => ({ of, text, ground, file, lineOf: () => lineOf([key, i, 'text']), ...more }));

const fromArticle = memoize((article: ParsedFile<'articles'>, body: RenderedBody | undefined): readonly Prose[] => {
  const { data, path } = article;
  const toBasis = (date: { readonly basis: string } | 'publication' | undefined): string | undefined =>
    typeof date === 'object' ? date.basis : undefined;
  const of = (kind: Prose['of'], values: readonly Value[]): Prose[] => fromValues(kind, article, values, { article });
  return [
    ...fromBody('text', path, body, { article }),
    ...of('deck', [[data.deck, ['deck']]]),
    ...of('basis', [
      [data.date.evidence, ['date', 'evidence']],
      ...data.parts.map(({ date }, i): Value => [date.evidence, ['parts', i, 'date', 'evidence']]),
      ...data.claims.map(({ when }, i): Value => [toBasis(when), ['claims', i, 'when', 'basis']]),
      ...data.claims.map(({ said }, i): Value => [toBasis(said), ['claims', i, 'said', 'basis']]),
    ]),
    ...of(
      'claim',
      data.claims.map(({ text }, i): Value => [text, ['claims', i, 'text']]),
    ),
    ...of(
      'route',
      data.claims.map(({ attribution }, i): Value => [attribution, ['claims', i, 'attribution']]),
    ),
    ...fromNotes('note', article, 'editorNotes', data.editorNotes, { article }),
  ];
});

const fromConfusables = (file: ParsedFile<'actors'> | ParsedFile<'places'>): Prose[] =>
  fromValues(
    'confusable',
    file,
    file.data.confusables.map((text, i): Value => [text, ['confusables', i]]),
  );

const fromActor = memoize((file: ParsedFile<'actors'>, body: RenderedBody | undefined): readonly Prose[] => [
  ...fromBody('profile', file.path, body),
  ...fromConfusables(file),
]);

const fromPlace = memoize((file: ParsedFile<'places'>): readonly Prose[] => fromConfusables(file));

const fromQuestion = memoize((file: ParsedFile<'questions'>, body: RenderedBody | undefined): readonly Prose[] => [
  ...fromValues('question', file, [
    [file.data.title, ['title']],
    ...file.data.positions.map(({ text }, i): Value => [text, ['positions', i, 'text']]),
    ...file.data.missing.map((voice, i): Value => ['on' in voice ? voice.on : voice.text, ['missing', i]]),
    [file.data.answer, ['answer']],
    [file.data.change, ['change']],
  ]),
  ...fromBody('question', file.path, body),
]);

const fromEvent = memoize((file: ParsedFile<'events'>): readonly Prose[] => [
  ...fromValues('event', file, [[file.data.title, ['title']]]),
  ...fromNotes('event', file, 'notes', file.data.notes),
]);

const fromSource = memoize((file: ParsedFile<'sources'>): readonly Prose[] => fromValues('source', file, [[file.data.about, ['about']]]));

const fromAbout = memoize(({ path }: TextFile, body: RenderedBody | undefined): readonly Prose[] => fromBody('about', path, body));

/** All prose of a corpus, with its place: a list for each file, the same one again for a file that is as it was. */
export const listProse = (corpus: Corpus, { articles, profiles, questions, about }: Bodies): readonly (readonly Prose[])[] => [
  ...corpus.articles.map((file) => fromArticle(file, articles.get(file.id))),
  ...corpus.actors.map((file) => fromActor(file, profiles.get(file.id))),
  ...corpus.places.map((file) => fromPlace(file)),
  ...corpus.questions.map((file) => fromQuestion(file, questions.get(file.id))),
  ...corpus.events.map((file) => fromEvent(file)),
  ...corpus.sources.map((file) => fromSource(file)),
  ...(corpus.about === undefined ? [] : [fromAbout(corpus.about, about)]),
];

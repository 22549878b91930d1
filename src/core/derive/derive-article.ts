import type { RenderedBody } from '../markdown/render-body.ts';
import type { Article, MentionCount, Note } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { findKind, type Kinds } from '../model/kinds.ts';
import type { Passage } from '../model/passage.ts';
import type { ArticleRef, Ref, Refs } from '../model/refs.ts';
import type { ArticleData } from '../schema/article.ts';
import type { ClaimData } from '../schema/claim.ts';
import type { ParsedFile } from '../schema/parse-content-file.ts';
import type { Settings } from '../schema/settings.ts';
import type { GradedDate } from '../schema/values.ts';
import { claimAnchor, withAnchor } from '../urls.ts';
import { toSaid } from '../model/claim-times.ts';
import type { RelateClaim } from './relate-claims.ts';

/** The date of the text that a passage belongs to: of its part in a bundle, else of the article. */
export const toTextDate = ({ date, parts }: ArticleData, { partId }: Passage): GradedDate =>
  parts.find(({ id }) => id === partId)?.date ?? date;

interface Context {
  readonly article: ArticleRef;
  readonly file: Pick<ParsedFile<'articles'>, 'body' | 'data'>;
  readonly refs: Refs;
  readonly relate: RelateClaim;
  readonly kinds: Kinds;
}

const toClaim = (data: ClaimData, number: number, passage: Passage, { article, file, refs, relate, kinds }: Context): Claim => ({
  id: data.id,
  url: withAnchor(article.url, claimAnchor(data.id)),
  number,
  data,
  kind: findKind(kinds.claims, data.kind),
  speaker: data.speaker === 'author' ? undefined : refs.actor(data.speaker),
  about: data.about.map(refs.actor),
  where: data.where.map(refs.place),
  article,
  passage,
  said: toSaid(data, file),
  happened: data.when === 'publication' ? undefined : data.when,
  ...relate(data.id),
});

/** Counts named things by page: those on the subject first, most often named first. */
const toMentionCounts = <R extends Ref>(named: readonly { readonly ref: R; readonly aside: boolean }[]): readonly MentionCount<R>[] =>
  [...Map.groupBy(named, ({ ref }) => ref)]
    .map(([ref, all]): MentionCount<R> => {
      const onSubject = all.filter(({ aside }) => !aside);
      return { ref, count: onSubject.length || all.length, aside: onSubject.length === 0 };
    })
    .toSorted((a, b) => Number(a.aside) - Number(b.aside) || b.count - a.count || a.ref.name.localeCompare(b.ref.name, 'en'));

/** An article with its claims and notes in the order of the text, and the actors and places that it names. `related` is filled later. */
export function deriveArticle(
  file: ParsedFile<'articles'>,
  { sections }: RenderedBody,
  { refs, relate, kinds, settings }: Pick<Context, 'refs' | 'relate' | 'kinds'> & { readonly settings: Settings },
): Article {
  const { data } = file;
  const self = refs.article(file.id);
  const source = data.source === undefined ? undefined : refs.source(data.source);
  const passages = sections.flatMap((section) => section.passages);
  const claims = passages
    .flatMap((passage) => passage.claimIds.map((claimId) => ({ passage, claim: data.claims.find((claim) => claim.id === claimId) })))
    .flatMap(({ passage, claim }, i) =>
      claim === undefined ? [] : [toClaim(claim, i + 1, passage, { article: self, file, refs, relate, kinds })],
    );
  const notes = passages
    .flatMap((passage) => passage.noteIds.map((noteId) => ({ passage, note: data.editorNotes.find((note) => note.id === noteId) })))
    .flatMap(({ passage, note }, i): Note[] => (note === undefined ? [] : [{ id: note.id, number: i + 1, data: note, passage }]));
  const mentions = passages.flatMap(({ aside, mentions: all }) => all.map(({ entity }) => ({ entity, aside })));
  return {
    ...self,
    data,
    source,
    publication: source?.name ?? (settings.texts === 'articles' ? settings.name : undefined),
    sections,
    passages,
    claims,
    notes,
    actors: toMentionCounts(
      mentions.flatMap(({ entity, aside }) => (entity.kind === 'actor' ? [{ ref: refs.actor(entity.id), aside }] : [])),
    ),
    places: toMentionCounts(
      mentions.flatMap(({ entity, aside }) => (entity.kind === 'place' ? [{ ref: refs.place(entity.id), aside }] : [])),
    ),
    related: [],
    wordCount: passages.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0),
  };
}

import type { Passage } from '../article/body.ts';
import type { RenderedBody } from '../article/render-body.ts';
import type { ParsedFile } from '../content/parse-content-file.ts';
import type { ArticleData, ClaimData, GradedDate } from '../content/schemas.ts';
import type { RelateClaim } from './relate-claims.ts';
import type { Claim, Said } from '../site-claims.ts';
import type { Article, ArticleRef, Ref, Use } from '../site.ts';
import { urls } from '../urls.ts';
import type { References } from './references.ts';

/** The date of the text that a passage stands in: of its piece in a bundle, or else of the article. */
export const toTextDate = ({ date, pieces }: ArticleData, { pieceId }: Passage): GradedDate =>
  pieces.find(({ id }) => id === pieceId)?.date ?? date;

const toSaid = ({ said }: ClaimData, article: ArticleData, passage: Passage): Said => {
  if (said !== undefined) return { date: said, basis: said.basis, withText: false };
  const text = toTextDate(article, passage);
  return { date: text, basis: text.evidence, withText: true };
};

interface Setting {
  readonly article: ArticleRef;
  readonly data: ArticleData;
  readonly refs: References;
  readonly relate: RelateClaim;
}

const toClaim = (data: ClaimData, number: number, passage: Passage, { article, data: articleData, refs, relate }: Setting): Claim => ({
  id: data.id,
  url: urls.claim(article.id, data.id),
  number,
  data,
  speaker: data.speaker === 'author' ? undefined : refs.actor(data.speaker),
  about: data.about.map(refs.actor),
  where: data.where.map(refs.place),
  article,
  passage,
  said: toSaid(data, articleData, passage),
  happened: data.when === 'publication' ? undefined : data.when,
  ...relate(data.id),
});

const toUses = (kind: 'actor' | 'place', passages: readonly Passage[], toRef: (id: string) => Ref): Use[] => {
  const mentions = passages.flatMap(({ aside, mentions: all }) =>
    all.filter(({ owner }) => owner.kind === kind).map(({ owner }) => ({ id: owner.id, aside })),
  );
  const uses = [...Map.groupBy(mentions, ({ id }) => id)].map(([id, all]): Use => {
    const onSubject = all.filter(({ aside }) => !aside);
    return { ref: toRef(id), count: onSubject.length || all.length, aside: onSubject.length === 0 };
  });
  return uses.toSorted((a, b) => Number(a.aside) - Number(b.aside) || b.count - a.count || a.ref.name.localeCompare(b.ref.name, 'en'));
};

/** An article with its claims and notes in the order of the text, and whom and what it names how often. Related articles come later. */
export function deriveArticle(
  { id, data }: ParsedFile<ArticleData>,
  { sections }: RenderedBody,
  refs: References,
  relate: RelateClaim,
): Article {
  const self = refs.article(id);
  const passages = sections.flatMap((section) => section.passages);
  const claims = passages
    .flatMap((passage) => passage.claimIds.map((claimId) => ({ passage, claim: data.claims.find((claim) => claim.id === claimId) })))
    .flatMap(({ passage, claim }, i) =>
      claim === undefined ? [] : [toClaim(claim, i + 1, passage, { article: self, data, refs, relate })],
    );
  const notes = passages
    .flatMap((passage) => passage.noteIds.map((noteId) => ({ passage, note: data.editorNotes.find((note) => note.id === noteId) })))
    .flatMap(({ passage, note }, i) => (note === undefined ? [] : [{ id: note.id, number: i + 1, data: note, passage }]));
  return {
    id,
    url: self.url,
    data,
    source: data.source === undefined ? undefined : refs.source(data.source),
    sections,
    passages,
    claims,
    notes,
    actors: toUses('actor', passages, refs.actor),
    places: toUses('place', passages, refs.place),
    related: [],
    wordCount: passages.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0),
  };
}

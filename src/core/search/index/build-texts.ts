import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import { formatCount, formatSpeaker } from '../../model/labels.ts';
import type { Passage } from '../../model/passage.ts';
import type { Ref } from '../../model/refs.ts';
import type { Site } from '../../model/site.ts';
import type { Mention } from '../../names/find-mentions.ts';
import { formatDate, toYears } from '../../schema/dates.ts';
import { withAnchor } from '../../urls.ts';
import type { PageFinder } from './build-pages.ts';
import type { NamedRange, SearchDocument, TextFile } from './index-file.ts';

const toRanges = (mentions: readonly Mention[], find: PageFinder): readonly NamedRange[] =>
  mentions.map(({ start, end, entity }) => [start, end, find(entity.kind, entity.id)]);

/** When the part that a passage belongs to was written; nothing in an article that is not a bundle of parts. */
type PartOf = (passage: Passage) => Pick<SearchDocument, 'years' | 'said'>;
const toPartOf = ({ data: { parts } }: Article): PartOf => {
  const dates = new Map(parts.map(({ id, date }) => [id, { years: toYears(date), said: date.value }]));
  return ({ partId }) => (partId === undefined ? {} : (dates.get(partId) ?? {}));
};

const toClaimDocument = (claim: Claim, find: PageFinder, partOf: PartOf): SearchDocument => ({
  kind: 'claim',
  id: claim.id,
  url: claim.url,
  passage: claim.passage.id,
  ...partOf(claim.passage),
  happened: claim.happened?.value,
  label: formatSpeaker(claim.speaker, claim.data.hedge),
  text: claim.data.text,
  names: [
    ...[...claim.about, ...(claim.speaker === undefined ? [] : [claim.speaker])].map(({ id }): NamedRange => [0, 0, find('actor', id)]),
    ...claim.where.map(({ id }): NamedRange => [0, 0, find('place', id)]),
  ],
});

/** The passages, claims and notes of an article. */
export const buildDocuments = (article: Article, find: PageFinder, partOf: PartOf = toPartOf(article)): readonly SearchDocument[] => [
  ...article.sections.flatMap((section) =>
    section.passages.map((passage): SearchDocument => ({
      kind: 'passage',
      id: passage.id,
      url: withAnchor(article.url, passage.id),
      label: section.title ?? '',
      text: passage.text,
      ...partOf(passage),
      names: toRanges(passage.mentions, find),
    })),
  ),
  ...article.claims.map((claim) => toClaimDocument(claim, find, partOf)),
  ...article.notes.map(({ id, data, passage }): SearchDocument => ({
    kind: 'note',
    id,
    url: withAnchor(article.url, passage.id),
    passage: passage.id,
    ...partOf(passage),
    label: '',
    text: data.text,
    names: [],
  })),
];

/** An article as search shows it, with its passages, claims and notes. */
export const buildText = (article: Article, find: PageFinder): TextFile => ({
  id: article.id,
  title: article.data.title,
  url: article.url,
  summary: [article.publication ?? 'Publication not known', formatDate(article.data.date)].join(' · '),
  language: article.language,
  date: article.data.date.value,
  documents: buildDocuments(article, find),
});

/** Actors and places as ranges of nothing: what a document is about, though its text need not name them. */
const toAbout = (find: PageFinder, actors: readonly Ref[], places: readonly Ref[] = []): readonly NamedRange[] => [
  ...actors.map(({ id }): NamedRange => [0, 0, find('actor', id)]),
  ...places.map(({ id }): NamedRange => [0, 0, find('place', id)]),
];

/** Questions and events of the site. */
export const buildCards = ({ questions, events }: Pick<Site, 'questions' | 'events'>, find: PageFinder): readonly SearchDocument[] => [
  ...questions.map(({ id, url, name, actors, positions, articles }): SearchDocument => ({
    kind: 'question',
    id,
    url,
    label: name,
    summary: formatCount(articles.length, 'article'),
    text: [name, ...positions.filter(({ side }) => side !== 'related').map(({ text }) => text)].join(' '),
    names: toAbout(find, actors),
  })),
  ...events.map(({ id, url, name, data, actors, where, countries, accounts }): SearchDocument => ({
    kind: 'event',
    id,
    url,
    label: name,
    summary: [formatDate(data.when), formatCount(accounts.length, 'account')].join(' · '),
    text: `${name}. ${formatDate(data.when)}.`,
    names: toAbout(find, actors, [...where, ...countries]),
    years: toYears(data.when),
    happened: data.when.value,
  })),
];

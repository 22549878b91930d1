import type { Actor } from '../model/actor.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { formatSpeaker, textLabels } from '../model/labels.ts';
import type { Passage } from '../model/passage.ts';
import type { Question } from '../model/question.ts';
import type { Ref } from '../model/refs.ts';
import { formatDate, formatGraded } from '../schema/dates.ts';
import type { Settings } from '../schema/settings.ts';
import { withAnchor } from '../urls.ts';
import { toCslDate, type CslItem } from './csl.ts';
import { versionMark } from './version.ts';

/** Something that can be cited: its data, and its date in words where it has one; `isExact` when its data say all of that. */
export interface Cited {
  readonly item: CslItem;
  readonly when?: { readonly words: string; readonly isExact: boolean } | undefined;
}

/** The site that is cited, and an address of it made whole. */
export interface CitedSite {
  readonly settings: Pick<Settings, 'name' | 'texts'>;
  readonly toAbsolute: (url: string) => string;
}

const ofSite = ({ settings: { name } }: CitedSite): Pick<CslItem, 'type' | 'author' | 'container-title' | 'publisher' | 'version'> => ({
  type: 'webpage',
  author: [{ literal: name }],
  'container-title': name,
  publisher: name,
  version: versionMark,
});

const withAuthor = (author: string | undefined): Pick<CslItem, 'author'> => (author === undefined ? {} : { author: [{ literal: author }] });

/** What of an article says where it comes from. */
export interface Originated {
  readonly data: Pick<Article['data'], 'title' | 'titleFrom' | 'author' | 'date'>;
  readonly publication?: string | undefined;
}

/** When an article was published, in words that say what is only inferred. */
const formatWhen = ({ data: { date } }: Originated): string => formatGraded(date, date.grade === 'inferred');

/** A date in words says more than data where it is inferred, and where a format knows no ranges. */
const toWhen = (article: Article): Cited['when'] => {
  const { precision, grade } = article.data.date;
  return { words: formatWhen(article), isExact: grade === 'found' && precision !== 'range' };
};

/** What an article was made from, in a line: author, title, publication, date, each as far as it is known. */
const describeOriginal = (article: Originated): string =>
  [
    article.data.author ?? 'author not stated',
    `“${article.data.title}”${article.data.titleFrom === 'editorial' ? ' (our title)' : ''}`,
    article.publication ?? 'publication not known',
    formatWhen(article),
  ].join(', ');

/** What the text of an article was made from, as a list of sources names it. */
export const formatSource = (article: Originated): string => `${describeOriginal(article).replace(/^author/, 'Author')}.`;

/** What the text here is to that source, before its address; undefined where it is the same. */
export const formatTextLabel = (texts: Settings['texts']): string | undefined =>
  texts === 'articles' ? undefined : `${textLabels[texts].label}:`;

/** The text of an article as it stands here: of a site’s own articles by their author, of all others by the site. */
export function citeText(article: Article, site: CitedSite): Cited {
  const { id, url, data } = article;
  const own = site.settings.texts === 'articles';
  const issued = own ? toCslDate(data.date) : undefined;
  return {
    item: {
      id,
      ...ofSite(site),
      ...(own ? withAuthor(data.author) : {}),
      title: data.title,
      ...(issued === undefined ? {} : { issued }),
      URL: site.toAbsolute(url),
      ...(data.language === undefined ? {} : { language: data.language }),
      ...(own ? {} : { note: `${textLabels[site.settings.texts].label}: ${describeOriginal(article)}` }),
    },
    when: own ? toWhen(article) : undefined,
  };
}

/** What an article was made from, as far as it is known. */
export function citeOriginal(article: Article): Cited {
  const { id, data, publication } = article;
  const issued = toCslDate(data.date);
  const notes = [
    ...(data.titleFrom === 'editorial' ? [`The title is ours`] : []),
    ...(data.editor === undefined ? [] : [`Edited by ${data.editor}`]),
  ];
  return {
    item: {
      id: `${id}-original`,
      type: publication === undefined ? 'document' : 'article-magazine',
      ...withAuthor(data.author),
      title: data.title,
      ...(publication === undefined ? {} : { 'container-title': publication }),
      ...(issued === undefined ? {} : { issued }),
      ...(data.original === undefined ? {} : { URL: data.original }),
      ...(data.language === undefined ? {} : { language: data.language }),
      ...(notes.length === 0 ? {} : { note: notes.join('; ') }),
    },
    when: toWhen(article),
  };
}

/** A claim: who says it, how firmly, in what, and as of when. */
export function citeClaim(claim: Claim, article: Article, site: CitedSite): Cited {
  const { id, url, data, speaker, said, passage, happened } = claim;
  const part = article.data.parts.find((one) => one.id === passage.partId);
  const note = [
    `${formatSpeaker(speaker, data.hedge)} this${data.attribution === undefined ? '' : ` (${data.attribution})`}`,
    `said ${formatGraded(said.date, said.inferred)}`,
    ...(happened === undefined ? [] : [`of ${formatDate(happened)}`]),
    `passage ${passage.number}${part === undefined ? '' : `, in the part “${part.title}”,`} of: ${describeOriginal(article)}`,
  ].join('; ');
  return { item: { id, ...ofSite(site), title: data.text, URL: site.toAbsolute(url), ...toLanguage(article), note } };
}

/** A passage of the text of an article. */
export const citePassage = ({ id, number }: Passage, article: Article, site: CitedSite): Cited => ({
  item: {
    ...citeText(article, site).item,
    id: `${article.id}-${id}`,
    title: `Passage ${number} of “${article.data.title}”`,
    URL: site.toAbsolute(withAnchor(article.url, id)),
  },
});

/** The page of an actor, or of a question. */
export const citePage = ({ id, url, name }: Actor | Question | Ref, site: CitedSite): Cited => ({
  item: { id, ...ofSite(site), title: name, URL: site.toAbsolute(url) },
});

const toLanguage = ({ data: { language } }: Article): Pick<CslItem, 'language'> => (language === undefined ? {} : { language });

/** The version of the site in words, for people and formats without a field for it. */
export const formatVersion = (version: string | undefined): string | undefined => version && `Version ${version}`;

/** A citation in a line, for people: author, title, where it stands, its date, what the note says, its version and address. */
export function formatCitation({ item: { author = [], title, note, URL, version, ...item }, when }: Cited): string {
  const names = author.map(({ literal }) => literal).join(', ');
  const container = item['container-title'];
  const place = [container === names ? undefined : container, when?.words].filter((part) => part !== undefined);
  // Quotation marks within quotation marks are single ones.
  const quoted = `“${title.replaceAll('“', '‘').replaceAll('”', '’').replace(/\.$/, '')}”`;
  return [names, quoted, place.join(', '), note, formatVersion(version), URL]
    .filter((part) => part !== undefined && part !== '')
    .join('. ');
}

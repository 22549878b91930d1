import type { SearchAnswer } from '../../core/search/answer/build-answer.ts';
import type { SearchResult } from '../../core/search/answer/build-results.ts';
import type { ExcerptPart } from '../../core/search/answer/excerpt.ts';
import { withFilter } from '../../core/search/query/parse-query.ts';
import { scriptUrls as urls } from '../../site/urls.ts';
import { kindLabels } from '../../core/search/answer/describe-answer.ts';
import { groupResults, type ArticleResults, type ShownPage } from '../search/group-results.ts';
import { linkResult } from '../search/link-result.ts';
import { make } from '../dom/make.ts';
import { makeBrowseLinks } from '../search/make-browse-links.ts';

const makePage = ({ page: { url, title, language, kind, summary, why }, country }: ShownPage): HTMLElement =>
  make(
    'li',
    { class: 'rule-t-1 py-3' },
    make('p', { class: 'label' }, summary ?? kindLabels[kind].one),
    make('a', { class: 'font-serif text-xl', href: url, ...language }, title),
    ...(country === undefined ? [] : [make('p', { class: 'text-sm' }, make('a', { href: country.url }, `${title} as a country`))]),
    make('p', { class: 'text-soft text-sm' }, why),
  );

/** A question or event: what it is, how it stands, and of a question its answers. */
const makeCard = ({ kind, url, title, language, summary = '', excerpt = [] }: SearchResult): HTMLElement =>
  make(
    'li',
    { class: 'rule-t-1 py-3' },
    make('p', { class: 'label' }, [kindLabels[kind].one, summary].filter(Boolean).join(' · ')),
    make('a', { class: 'font-serif text-xl', href: url, ...language }, title),
    make('p', { class: 'quote mt-1', ...language }, ...excerpt.map(makePart)),
  );

/** A part of an excerpt: a hit is marked, and what is beside the sentence with the most hits steps back. */
const makePart = ({ text, isMatch, isAside }: ExcerptPart): Node | string => {
  const part = isMatch ? make('mark', {}, text) : text;
  return isAside === true ? make('span', { class: 'text-soft' }, part) : part;
};

const makeDocument = (result: SearchResult, query: string): HTMLElement => {
  const labels: Partial<Record<SearchResult['kind'], string>> = { claim: `Claim: ${result.title}`, note: 'Editor’s note' };
  const label = labels[result.kind] ?? `Passage ${result.id.slice(1)}`;
  const parts = (result.excerpt ?? []).map(makePart);
  return make(
    'li',
    { class: 'mt-2 max-w-3xl' },
    make('a', { class: 'text-sm', href: linkResult(result, query) }, label),
    make('span', { class: 'text-soft text-sm' }, ` ${result.why}`),
    make('p', { class: 'quote', ...result.language }, ...parts),
  );
};

/** An article with its passages and claims; when filters leave the article itself out, its title above them. */
const makeArticle = ({ title, language, article, documents }: ArticleResults, query: string): HTMLElement => {
  const more = article?.more ?? 0;
  return make(
    'li',
    { class: 'article-hits rule-t-1 py-4' },
    make('p', { class: 'label' }, article === undefined ? 'In the article' : `Article · ${article.summary ?? ''}`),
    make('h3', { class: 'text-xl', ...language }, article === undefined ? title : make('a', { href: article.url }, title)),
    // Passages and claims say themselves what they have.
    ...(article === undefined || documents.some(({ why }) => why === article.why)
      ? []
      : [make('p', { class: 'text-soft text-sm' }, article.why)]),
    make('ul', {}, ...documents.map((document) => makeDocument(document, query))),
    ...(more === 0
      ? []
      : [make('p', { class: 'mt-2 text-sm' }, `${more} more here: `, makeKindLink(query, 'passage'), ' · ', makeKindLink(query, 'claim'))]),
  );
};

const makeKindLink = (query: string, kind: 'passage' | 'claim' | 'question'): HTMLElement =>
  make('a', { href: urls.searchFor(withFilter(query, 'kind', kind)) }, `all ${kind}s`);

const makeGroup = (title: readonly (string | Node)[], items: readonly HTMLElement[], listClass = ''): readonly HTMLElement[] =>
  items.length === 0
    ? []
    : [make('section', { class: 'mt-6' }, make('h2', { class: 'mb-3' }, ...title), make('ul', { class: listClass }, ...items))];

const rows = 'link-list flex flex-wrap gap-x-5';
const columns = 'grid gap-x-8 sm:grid-cols-2';

/** Renders an answer: questions and events, pages that the query names, articles with passages and claims, pages mentioned in them; without results, suggestions and links to browse. */
export function renderResults(target: HTMLElement, query: string, answer: SearchAnswer): void {
  const { results, suggestions, disambiguation, tries } = answer;
  const { leading, cards, candidates, pages, isPageFirst, articles, mentioned } = groupResults(answer);
  const named = [
    ...makeGroup(['“', make('bdi', {}, disambiguation?.typed ?? ''), '” can mean'], candidates.map(makePage), columns),
    ...makeGroup(['Pages'], pages.map(makePage), columns),
  ];
  const isCut = (answer.counts.get('question') ?? 0) > results.filter(({ kind }) => kind === 'question').length;
  const others = makeGroup(
    [leading.length > 0 ? 'More questions and events' : 'Questions and events'],
    [...cards.map(makeCard), ...(isCut ? [make('li', { class: 'py-1' }, makeKindLink(query, 'question'))] : [])],
    columns,
  );
  target.replaceChildren(
    ...makeGroup([leading.map(({ kind }) => kindLabels[kind].one).join(' and ')], leading.map(makeCard)),
    ...(isPageFirst ? [...named, ...others] : []),
    ...makeGroup(
      ['In the articles'],
      articles.map((article) => makeArticle(article, query)),
    ),
    ...(isPageFirst ? [] : [...others, ...named]),
    ...makeGroup(
      ['Named in these passages'],
      mentioned.map(({ url, title, language }) => make('li', {}, make('a', { href: url, ...language }, title))),
      rows,
    ),
    ...makeGroup(['Try instead'], tries.map(makeTry)),
    ...makeGroup(
      ['Pages for part of your search'],
      suggestions.map((page) => makePage({ page })),
      columns,
    ),
    ...(results.length > 0 ? [] : makeBrowseGroup()),
  );
}

/** A query near one that finds nothing, how it differs, and how much it finds. */
const makeTry = ({ query, label, count }: SearchAnswer['tries'][number]): HTMLElement =>
  make(
    'li',
    { class: 'py-1' },
    make('a', { href: urls.searchFor(query) }, make('bdi', {}, query)),
    make('span', { class: 'text-soft text-sm' }, ` ${label} (${count})`),
  );

const makeBrowseGroup = (): readonly HTMLElement[] => makeGroup(['Or browse'], makeBrowseLinks(), rows);

/** Renders links to browse the site without search. */
export const renderBrowseLinks = (target: HTMLElement): void => {
  target.replaceChildren(...makeBrowseGroup());
};

import type { SearchAnswer } from '../../core/search/create-search.ts';
import type { SearchResult } from '../../core/search/find-hits.ts';

/** An element with classes and children; text is always text, never markup. */
const make = (tag: string, className: string, ...children: readonly (Node | string)[]): HTMLElement => {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
};

const kindLabels: Readonly<Record<SearchResult['kind'], string>> = {
  actor: 'Actor',
  country: 'Country',
  place: 'Place',
  source: 'Publication',
  article: 'Article',
  passage: 'Passage',
  claim: 'Claim',
};

const makeLink = ({ url, title }: SearchResult, className: string): HTMLElement => {
  const link = make('a', className, title);
  link.setAttribute('href', url);
  return link;
};

const makePage = (result: SearchResult): HTMLElement =>
  make(
    'li',
    'border-line border-t py-3',
    make('p', 'label', result.summary ?? kindLabels[result.kind]),
    makeLink(result, 'font-serif text-xl'),
    make('p', 'text-soft text-sm', result.why),
  );

const makeExcerpt = (result: SearchResult): HTMLElement => {
  const parts = (result.excerpt ?? []).map(({ text, hit }) => (hit ? make('mark', '', text) : text));
  const label = result.kind === 'claim' ? `Claim: ${result.title}` : `Passage ${result.id.slice(1)}`;
  return make('li', 'mt-2 max-w-3xl', makeLink({ ...result, title: label }, 'text-sm'), make('p', 'quote', ...parts));
};

const makeArticle = (article: SearchResult, units: readonly SearchResult[]): HTMLElement =>
  make(
    'li',
    'border-line border-t py-4',
    make('p', 'label', `Article · ${article.summary ?? ''}`),
    make('h3', 'text-xl', makeLink(article, '')),
    make('p', 'text-soft text-sm', article.why),
    make('ul', '', ...units.map(makeExcerpt)),
  );

const makeGroup = (title: string, items: readonly HTMLElement[], listClass = ''): HTMLElement[] =>
  items.length === 0 ? [] : [make('section', 'mt-6', make('h2', 'mb-3', title), make('ul', listClass, ...items))];

const pageKinds = new Set<SearchResult['kind']>(['actor', 'country', 'place', 'source']);

/** Shows an answer: pages by name, articles with their passages and claims, actors to read on with; or that there is nothing, and where to go. */
export function renderResults(target: HTMLElement, { results, suggestions }: SearchAnswer): void {
  const firstArticle = results.findIndex(({ kind }) => kind === 'article');
  const isCompanion = (i: number): boolean => firstArticle >= 0 && i > firstArticle;
  const pages = results.filter(({ kind }, i) => pageKinds.has(kind) && !isCompanion(i));
  const companions = results.filter(({ kind }, i) => pageKinds.has(kind) && isCompanion(i));
  const articles = results
    .filter(({ kind }) => kind === 'article')
    .map((article) =>
      makeArticle(
        article,
        results.filter((unit) => unit.article === article.id),
      ),
    );
  target.replaceChildren(
    ...makeGroup('Pages', pages.map(makePage), 'grid gap-x-8 sm:grid-cols-2'),
    ...makeGroup('In the articles', articles),
    ...makeGroup(
      'Named in these passages',
      companions.map((result) => make('li', '', makeLink(result, ''))),
      'link-list flex flex-wrap gap-x-5',
    ),
    ...makeGroup('Parts of your words lead here', suggestions.map(makePage), 'grid gap-x-8 sm:grid-cols-2'),
  );
}

/** What was found, in one sentence. */
export function describeAnswer(query: string, { results, suggestions, mended }: SearchAnswer): string {
  const count = (kinds: readonly SearchResult['kind'][]): number => results.filter(({ kind }) => kinds.includes(kind)).length;
  const say = (number: number, one: string, many: string): string[] => (number === 0 ? [] : [`${number} ${number === 1 ? one : many}`]);
  const shownQuery = query.length > 60 ? `${query.slice(0, 60)}…` : query;
  const meant = mended === undefined ? '' : ` Searched as “${mended}”.`;
  if (results.length === 0)
    return `Nothing has all of “${shownQuery}”.${meant}${suggestions.length === 0 ? ' Try fewer words, or a name.' : ''}`;
  const found = [
    ...say(count(['article']), 'article', 'articles'),
    ...say(count(['passage']), 'passage', 'passages'),
    ...say(count(['claim']), 'claim', 'claims'),
    ...say(count(['actor']), 'actor', 'actors'),
    ...say(count(['country', 'place']), 'place', 'places'),
  ];
  return `${found.join(', ')} for “${shownQuery}”.${meant}`;
}

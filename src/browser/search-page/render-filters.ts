import type { SearchAnswer } from '../../core/search/create-search.ts';
import type { FacetOption } from '../../core/facets/result-facets.ts';
import { withFilter, withoutPart, type QueryPart } from '../../core/search/parse-query.ts';
import { resultFields, type ResultField } from '../../core/facets/result-facets.ts';
import { urls } from '../../core/urls.ts';
import { kindLabels } from '../../core/search/describe-answer.ts';
import { make } from '../dom/make.ts';

const titles: Readonly<Record<ResultField, string>> = {
  kind: 'Kind',
  actor: 'Actor',
  country: 'Country',
  source: 'Publication',
  year: 'Year',
};
const mostShown = 8;

const toLabel = (field: ResultField, { value, label }: Pick<FacetOption, 'value' | 'label'>): string => {
  const kind = Object.entries(kindLabels).find(([name]) => field === 'kind' && name === value)?.[1];
  return kind?.many ?? label;
};

const makeOption = (field: ResultField, option: FacetOption, href: string, isOn: boolean): HTMLElement =>
  make(
    'li',
    {},
    make(
      'a',
      { class: 'facet', href, 'data-key': `${field}:${option.value}`, ...(isOn ? { 'aria-current': 'true' } : {}) },
      make('span', {}, toLabel(field, option)),
      make('span', { class: 'text-soft shrink-0 whitespace-nowrap tabular' }, String(option.count)),
    ),
  );

/** The long tail of a facet, drawn when it is opened. */
const makeMore = (rest: readonly FacetOption[], toItem: (option: FacetOption) => HTMLElement): HTMLElement => {
  const list = make('ul', {});
  const more = make('details', {}, make('summary', { class: 'text-soft py-1 text-sm' }, `${rest.length} more`), list);
  more.addEventListener('toggle', () => list.append(...rest.map(toItem)), { once: true });
  return more;
};

const makeFacet = (field: ResultField, query: string, { facets, filters }: SearchAnswer): readonly HTMLElement[] => {
  const options = facets[field];
  const toPart = (value: string): QueryPart | undefined =>
    filters.find((filter) => filter.field === field && filter.values.has(value))?.part;
  if (options.length === 0 || (options.length === 1 && toPart(options[0]?.value ?? '') === undefined)) return [];
  const toItem = (option: FacetOption): HTMLElement => {
    const part = toPart(option.value);
    const next = part === undefined ? withFilter(query, field, option.value) : withoutPart(query, part);
    return makeOption(field, option, urls.searchFor(next), part !== undefined);
  };
  // Those in use stand first, so that they can be undone without a search for them.
  const inOrder = options.toSorted((a, b) => Number(toPart(b.value) !== undefined) - Number(toPart(a.value) !== undefined));
  const rest = inOrder.slice(mostShown);
  return [
    make(
      'section',
      { class: 'mt-4' },
      make('h2', { class: 'label mb-1 font-sans' }, titles[field]),
      make('ul', {}, ...inOrder.slice(0, mostShown).map(toItem)),
      ...(rest.length === 0 ? [] : [makeMore(rest, toItem)]),
    ),
  ];
};

/** Shows by what the results can be narrowed, with the number of results each leaves; a filter in use is undone by the same link. */
export function renderFacets(target: HTMLElement, query: string, answer: SearchAnswer): void {
  target.replaceChildren(...resultFields.flatMap((field) => makeFacet(field, query, answer)));
}

/** Shows filters, exclusions and phrases in use, each with a link that takes it away. */
export function renderParts(target: HTMLElement, query: string, { parsed, filters, facets }: SearchAnswer): void {
  const describeFilter = (part: QueryPart & { readonly field: ResultField }): string => {
    const values = [...(filters.find((filter) => filter.part === part)?.values ?? [])];
    const labels = values.map((value) =>
      toLabel(part.field, facets[part.field].find((option) => option.value === value) ?? { value, label: value }),
    );
    return `${titles[part.field]}: ${labels.length === 0 || labels.length > 3 ? part.text : labels.join(' or ')}`;
  };
  const parts = [
    ...parsed.filters.map((part) => [part, describeFilter(part)] as const),
    ...parsed.phrases.map((part) => [part, `Phrase: “${part.text}”`] as const),
    ...parsed.excluded.map((part) => [part, `Without: ${part.text}`] as const),
  ];
  target.hidden = parts.length === 0;
  target.replaceChildren(
    ...parts.map(([part, label]) =>
      make(
        'li',
        {},
        make(
          'a',
          { class: 'chip', href: urls.searchFor(withoutPart(query, part)), 'data-key': 'part', 'aria-label': `Take away ${label}` },
          label,
          make('span', { 'aria-hidden': 'true' }, ' ×'),
        ),
      ),
    ),
  );
}

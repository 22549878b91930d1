import type { SearchAnswer } from '../../core/search/answer/build-answer.ts';
import type { FacetCounts, FacetOption } from '../../core/facets/result-facets.ts';
import { withFilter, withoutPart, type FilterPart, type QueryPart } from '../../core/search/query/parse-query.ts';
import { resultFields, type ResultField } from '../../core/facets/result-facets.ts';
import { scriptUrls as urls } from '../../site/urls.ts';
import { isolate } from '../../core/names/isolate.ts';
import { kindLabels } from '../../core/search/answer/describe-answer.ts';
import { make } from '../dom/make.ts';

const titles: Readonly<Record<ResultField, string>> = {
  kind: 'Kind',
  actor: 'Actor',
  country: 'Country',
  source: 'Publication',
  year: 'Year',
};
const maxShown = 8;

const toLabel = (field: ResultField, { value, label }: Pick<FacetOption, 'value' | 'label'>): string => {
  const kind = Object.entries(kindLabels).find(([name]) => field === 'kind' && name === value)?.[1];
  return kind?.many ?? label;
};

/** How many passages and claims there are is known only of articles that are loaded, so none is counted. */
const countedKind = (field: ResultField, value: string): boolean => field !== 'kind' || !/^(?:passage|claim|note)$/.test(value);

const makeOption = (field: ResultField, option: FacetOption, href: string, isOn: boolean): HTMLElement =>
  make(
    'li',
    {},
    make(
      'a',
      { class: 'facet', href, 'data-key': `${field}:${option.value}`, ...(isOn ? { 'aria-current': 'true' } : {}) },
      make('span', {}, toLabel(field, option)),
      make('span', { class: 'text-soft shrink-0 whitespace-nowrap tabular' }, countedKind(field, option.value) ? String(option.count) : ''),
    ),
  );

/** The remaining options of a facet, rendered when they are opened. */
const makeMore = (options: readonly FacetOption[], toItem: (option: FacetOption) => HTMLElement): HTMLElement => {
  const list = make('ul', {});
  const more = make('details', {}, make('summary', { class: 'text-soft py-1 text-sm' }, `${options.length} more`), list);
  more.addEventListener('toggle', () => list.append(...options.map(toItem)), { once: true });
  return more;
};

const makeFacet = (field: ResultField, query: string, { filters }: SearchAnswer, facets: FacetCounts): readonly HTMLElement[] => {
  const options = facets[field];
  const toPart = (value: string): QueryPart | undefined =>
    filters.find((filter) => filter.field === field && filter.isNot !== true && filter.values.has(value))?.part;
  if (options.length === 0 || (options.length === 1 && toPart(options[0]?.value ?? '') === undefined)) return [];
  const toItem = (option: FacetOption): HTMLElement => {
    const part = toPart(option.value);
    const next = part === undefined ? withFilter(query, field, option.value) : withoutPart(query, part);
    return makeOption(field, option, urls.searchFor(next), part !== undefined);
  };
  // Filters in use come first, where they are easily found and removed.
  const inOrder = options.toSorted((a, b) => Number(toPart(b.value) !== undefined) - Number(toPart(a.value) !== undefined));
  const more = inOrder.slice(maxShown);
  return [
    make(
      'section',
      { class: 'mt-4' },
      make('h2', { class: 'label mb-1 font-sans' }, titles[field]),
      make('ul', {}, ...inOrder.slice(0, maxShown).map(toItem)),
      ...(more.length === 0 ? [] : [makeMore(more, toItem)]),
    ),
  ];
};

/** Renders the values to filter by, each with the number of results that it would leave; the link of a filter in use removes it. */
export function renderFacets(target: HTMLElement, query: string, answer: SearchAnswer, facets: FacetCounts): void {
  target.replaceChildren(...resultFields.flatMap((field) => makeFacet(field, query, answer, facets)));
}

/** Renders the filters, alternatives, phrases and exclusions of the query, each as a link that removes it. */
export function renderParts(target: HTMLElement, query: string, { parsed, filters, labels: known }: SearchAnswer): void {
  const describeFilter = (part: FilterPart): string => {
    const values = [...(filters.find((filter) => filter.part === part)?.values ?? [])];
    const labels = values.map((value) => toLabel(part.field, { value, label: known.get(value) ?? value }));
    return `${part.isNot === true ? 'Without ' : ''}${titles[part.field]}: ${labels.length === 0 || labels.length > 3 ? isolate(part.text) : labels.map(isolate).join(' or ')}`;
  };
  const parts = [
    ...parsed.filters.map((part) => [part, describeFilter(part)] as const),
    ...(parsed.alternatives ?? []).map((part) => [part, isolate(part.text)] as const),
    ...parsed.phrases.map((part) => [part, `Phrase: “${isolate(part.text)}”`] as const),
    ...parsed.excluded.map((part) => [part, `Without: ${isolate(part.text)}`] as const),
  ];
  target.hidden = parts.length === 0;
  target.replaceChildren(
    ...parts.map(([part, label]) =>
      make(
        'li',
        {},
        make(
          'a',
          {
            class: 'bg-raised border-soft text-ink inline-block rounded-2xl rule-1 px-3 py-1 text-sm no-underline',
            href: urls.searchFor(withoutPart(query, part)),
            'data-key': 'part',
            'aria-label': `Remove ${label}`,
          },
          label,
          make('span', { 'aria-hidden': 'true' }, ' ×'),
        ),
      ),
    ),
  );
}

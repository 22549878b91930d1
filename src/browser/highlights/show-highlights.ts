import highlightsStyle from './highlights.css?url';
import { loadStyle } from '../dom/load-style.ts';
import { make } from '../dom/make.ts';
import { openSearch } from '../search/open-search.ts';
import { markRanges, unmark } from './mark-ranges.ts';

/** A passage with matches, and their marks. */
interface Stop {
  readonly passage: HTMLElement;
  readonly marks: readonly HTMLElement[];
}

/**
 * Marks what a query found in the open article, and adds a bar that moves between passages and removes the marks. Rejects when search
 * cannot be loaded.
 */
export async function showHighlights(article: string, query: string): Promise<void> {
  const matches = await openSearch().then((search) => search.findMatchesIn(article, query));
  const stops = matches.flatMap(({ passage: id, text, highlights }): Stop[] => {
    const passage = document.getElementById(id);
    return passage === null ? [] : [{ passage, marks: markRanges(passage, text, highlights) }];
  });
  if (stops.length > 0) showBar(stops, query);
}

/** Position of the passage that the address points to; -1 when it points to none of them. */
const findAddressed = (stops: readonly Stop[]): number => {
  const target = location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  return stops.findIndex(({ passage }) => target !== null && (passage === target || passage.contains(target)));
};

function showBar(stops: readonly Stop[], query: string): void {
  let current = Math.max(0, findAddressed(stops));
  const count = make('span', { role: 'status' });
  const makeButton = (label: string, act: () => void): HTMLElement => {
    const button = make('button', { type: 'button', class: 'button' }, label);
    button.addEventListener('click', act);
    return button;
  };
  const go = (to: number): void => {
    current = (to + stops.length) % stops.length;
    count.textContent = `Passage ${current + 1} of ${stops.length} with`;
    stops[current]?.passage.scrollIntoView({ block: 'center' });
  };
  const dismiss = (): void => {
    for (const { marks } of stops) unmark(marks);
    bar.remove();
    removeEventListener('keydown', onKey);
    history.replaceState(null, '', location.pathname + location.hash);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && document.querySelector('dialog[open], :popover-open') === null) dismiss();
  };
  const bar = make(
    'div',
    { class: 'hit-bar no-print', role: 'region', 'aria-label': 'What you searched for' },
    make('p', { class: 'min-w-0 grow text-sm' }, count, ' ', make('bdi', { class: 'semibold' }, query.slice(0, 60))),
    ...(stops.length > 1 ? [makeButton('Previous', () => go(current - 1)), makeButton('Next', () => go(current + 1))] : []),
    makeButton('Clear', dismiss),
  );
  void loadStyle(highlightsStyle);
  addEventListener('keydown', onKey);
  document.body.append(bar);
  const isAddressed = findAddressed(stops) >= 0;
  if (isAddressed) count.textContent = `Passage ${current + 1} of ${stops.length} with`;
  else go(current);
}

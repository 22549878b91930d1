import paletteStyle from './palette.css?url';
import { scriptUrls as urls } from '../../site/urls.ts';
import { makeQuestion } from '../search/make-question.ts';
import { createAsker } from '../search/ask.ts';
import { isolate } from '../../core/names/isolate.ts';
import { describeAnswer } from '../../core/search/answer/describe-answer.ts';
import { loadStyle } from '../dom/load-style.ts';
import { make } from '../dom/make.ts';
import { makeRetry } from '../dom/make-retry.ts';
import { watchComposition } from '../dom/watch-composition.ts';
import { makeBrowseLinks } from '../search/make-browse-links.ts';
import { isCodeLost, openSearch } from '../search/open-search.ts';
import type { Palette } from './make-palette.ts';
import { renderOptions } from './render-options.ts';

/** The option that an arrow key moves to from the active one, round the ends of the list. */
const findNext = (key: string, active: number, last: number): number | undefined => {
  if (key === 'ArrowDown') return active >= last ? 0 : active + 1;
  return key === 'ArrowUp' ? (active <= 0 ? last : active - 1) : undefined;
};

/** The options below an input, one of them active, as in the ARIA combobox pattern; the focus stays in the input. */
interface OptionList {
  /** Replaces the options. The first becomes the active one, so that Enter opens it. */
  readonly set: (options: readonly HTMLElement[]) => void;
  readonly getActive: () => HTMLElement | undefined;
  readonly handleKey: (event: KeyboardEvent) => void;
}

function createOptionList(input: HTMLInputElement): OptionList {
  let options: readonly HTMLElement[] = [];
  let active = -1;
  const activate = (position: number): void => {
    options[active]?.setAttribute('aria-selected', 'false');
    active = position;
    const option = options[active];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', option.id);
  };
  return {
    set: (next) => {
      options = next;
      active = -1;
      input.setAttribute('aria-expanded', String(next.length > 0));
      activate(next.length > 0 ? 0 : -1);
    },
    getActive: () => options[active],
    handleKey: (event) => {
      if (event.isComposing) return;
      const next = findNext(event.key, active, options.length - 1);
      if (next !== undefined && options.length > 0) {
        event.preventDefault();
        activate(next);
      } else if (event.key === 'Home' || event.key === 'End') {
        // The browser moves the cursor to the start or end of the input; no option is active then.
        activate(-1);
      }
    },
  };
}

/** Connects the palette to search. Arrow keys, Enter, Escape, Home and End work as in the ARIA combobox pattern with a listbox. */
export function connectPalette({ dialog, form, input, listbox, status, loading }: Palette): void {
  void loadStyle(paletteStyle);
  const list = createOptionList(input);
  let answered = '';
  /** Shown while nothing is typed or found. */
  const browseLinks = make('ul', { class: 'link-list text-sm mt-2 flex flex-wrap gap-x-5', 'aria-label': 'Lists' }, ...makeBrowseLinks());
  dialog.append(browseLinks);

  const setOptions = (options: readonly HTMLElement[]): void => {
    browseLinks.hidden = options.length > 0;
    list.set(options);
  };
  const clear = (): void => {
    loading.hidden = true;
    status.classList.remove('notice');
    listbox.replaceChildren();
    setOptions([]);
  };

  const { ask, cancel } = createAsker({
    onLoading: () => {
      loading.hidden = false;
      status.textContent = 'Loading the index …';
    },
    onAnswer: (query, answer) => {
      loading.hidden = answer.isComplete;
      setOptions(renderOptions(listbox, query, answer));
      answered = query;
      // What is said aloud is said once.
      if (!answer.isComplete) return;
      const { correction, failed } = answer;
      status.replaceChildren(
        `${correction === undefined ? '' : `Results for “${isolate(correction.trim())}”: `}${describeAnswer(query, answer)}`,
        ...makeQuestion(answer),
        ...(failed === 0 ? [] : makeRetry(retry)),
      );
      status.classList.toggle('notice', failed > 0 || answer.results.length === 0);
    },
    onFailure: () => {
      clear();
      status.classList.add('notice');
      status.replaceChildren('The search index could not be loaded.', ...makeRetry(retry));
    },
  });
  const retry = (): void => {
    if (status.contains(document.activeElement)) input.focus();
    if (dialog.open && isCodeLost()) location.assign(urls.searchFor(input.value));
    else answer();
  };

  const answer = (): void => {
    if (input.value.trim() !== '') return void ask(input.value);
    cancel();
    clear();
    status.textContent = '';
  };

  input.addEventListener('input', answer);
  input.addEventListener('keydown', list.handleKey);
  const isComposed = watchComposition(input);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (isComposed()) return;
    // What is shown may still answer an earlier query.
    const option = answered === input.value ? list.getActive() : undefined;
    if (option instanceof HTMLAnchorElement) option.click();
    else if (input.value.trim() !== '') location.assign(urls.searchFor(input.value));
  });
  void openSearch().catch(() => undefined);
  // Answers what was typed while this code was loading.
  answer();
}

import { recall } from '../display/recall.ts';

/** Milliseconds without a change after which a selection is taken for made. */
const pause = 300;

/** Offers each selection in the text of an article as a quotation, the present one too. Loads the code for it at the first. */
export function watchSelection(article: string): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOffered = false;
  const onChange = (): void => {
    clearTimeout(timer);
    const { isCollapsed = true, anchorNode = null } = getSelection() ?? {};
    const isInText = !isCollapsed && document.querySelector('.text')?.contains(anchorNode) === true;
    if (!isInText && !isOffered) return;
    isOffered = isInText;
    timer = setTimeout(
      () => void import('./offer-quotation.ts').then(({ offerQuotation }) => offerQuotation(article)).catch(() => undefined),
      pause,
    );
  };
  // What is copied as it is selected has its source, if the reader chose so.
  if (recall('source') !== undefined) void import('../display/copy-with-source.ts').catch(() => undefined);
  document.addEventListener('selectionchange', onChange);
  onChange();
}

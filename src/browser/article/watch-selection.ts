import { recall } from '../display/recall.ts';

/** Milliseconds without a change after which a selection is taken for made. */
const pause = 300;

/** Offers to copy as a quotation what a reader has selected in the text of an article, and will. Loads the code for it at the first selection. */
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
  if (recall('source') !== undefined) void import('../display/copy-with-source.ts').catch(() => undefined);
  document.addEventListener('selectionchange', onChange);
  onChange();
}

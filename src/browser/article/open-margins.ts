/** Below this width margins are closed. The same width as in `article.css`. */
const isNarrow = matchMedia('(width < 64rem)');

/**
 * Lets marks open their margin (decisions.md#d14). A click opens the margin below its passage where there is no room beside the text;
 * otherwise it highlights the margin without moving the page. A second click, or Escape, undoes this.
 */
export function openMargins(article: string): void {
  const marks = [...document.querySelectorAll<HTMLAnchorElement>('.text .mark')];
  const toMargin = ({ hash }: HTMLAnchorElement): HTMLElement | null => document.getElementById(hash.slice(1));
  const update = (): void => {
    for (const mark of marks) mark.ariaExpanded = isNarrow.matches ? String(toMargin(mark)?.matches('.open') ?? false) : null;
  };
  const toggle = (margin: HTMLElement): void => {
    const isOpen = margin.classList.toggle('open');
    update();
    if (!isOpen) return;
    margin.scrollIntoView({ block: 'nearest' });
    if (isNarrow.matches)
      void import('./expand-claims.ts').then(({ expandClaims }) => expandClaims(margin, article)).catch(() => undefined);
  };
  for (const mark of marks)
    mark.addEventListener('click', (event) => {
      const margin = toMargin(mark);
      if (margin === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      toggle(margin);
    });
  addEventListener('keydown', ({ key, target }) => {
    const margin = target instanceof Element ? target.closest<HTMLElement>('.margin.open') : null;
    if (key !== 'Escape' || margin === null) return;
    toggle(margin);
    marks.find((mark) => toMargin(mark) === margin)?.focus();
  });
  isNarrow.addEventListener('change', update);
  update();
}

/** As in the style of articles: narrower, what stands in the margin is folded. */
const folded = matchMedia('(width < 64rem)');

/**
 * A press on a mark opens what belongs in the margin in place, below its passage, where there is no room beside it, and else points it out
 * without moving the page; a second press, or Escape, takes that back.
 */
export function openMargins(article: string): void {
  const marks = [...document.querySelectorAll<HTMLAnchorElement>('.text .mark')];
  const toMargin = ({ hash }: HTMLAnchorElement): HTMLElement | null => document.getElementById(hash.slice(1));
  const update = (): void => {
    for (const mark of marks) mark.ariaExpanded = folded.matches ? String(toMargin(mark)?.matches('.open') ?? false) : null;
  };
  const toggle = (margin: HTMLElement): void => {
    const isOpen = margin.classList.toggle('open');
    update();
    if (!isOpen) return;
    margin.scrollIntoView({ block: 'nearest' });
    if (folded.matches) void import('./expand-claims.ts').then(({ expandClaims }) => expandClaims(margin, article)).catch(() => undefined);
  };
  for (const mark of marks)
    mark.addEventListener('click', (event) => {
      const margin = toMargin(mark);
      if (margin === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      toggle(margin);
    });
  addEventListener('keydown', ({ key, target }) => {
    const beside = target instanceof Element ? target.closest<HTMLElement>('.margin.open') : null;
    if (key !== 'Escape' || beside === null) return;
    toggle(beside);
    marks.find((mark) => toMargin(mark) === beside)?.focus();
  });
  folded.addEventListener('change', update);
  update();
}

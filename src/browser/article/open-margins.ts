/** As in the style of articles: narrower, what stands in the margin is folded. */
const folded = matchMedia('(width < 64rem)');

/** Opens what belongs in the margin of an article in place, below its passage, where there is no room beside it; a second press on a mark closes it. */
export function openMargins(article: string): void {
  const marks = [...document.querySelectorAll<HTMLAnchorElement>('.text .mark')];
  const toMargin = ({ hash }: HTMLAnchorElement): HTMLElement | null => document.getElementById(hash.slice(1));
  const set = (margin: HTMLElement, isOpen: boolean): void => {
    margin.classList.toggle('open', isOpen);
    for (const mark of marks) if (toMargin(mark) === margin) mark.ariaExpanded = String(isOpen);
  };
  const update = (): void => {
    for (const mark of marks) mark.ariaExpanded = folded.matches ? String(toMargin(mark)?.matches('.open') ?? false) : null;
  };
  for (const mark of marks)
    mark.addEventListener('click', (event) => {
      const margin = toMargin(mark);
      if (!folded.matches || margin === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      set(margin, !margin.matches('.open'));
      margin.scrollIntoView({ block: 'nearest' });
      if (margin.matches('.open')) void import('./write-out.ts').then(({ writeOut }) => writeOut(margin, article)).catch(() => undefined);
    });
  addEventListener('keydown', ({ key, target }) => {
    const beside = target instanceof Element ? target.closest<HTMLElement>('.margin.open') : null;
    if (key !== 'Escape' || beside === null) return;
    set(beside, false);
    marks.find((mark) => toMargin(mark) === beside)?.focus();
  });
  folded.addEventListener('change', update);
  update();
}

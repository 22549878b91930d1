/**
 * Lets the signs of claims and notes, in the text and beside it, open a sheet (decisions.md#d64), “more” its margin, and pins copy the link
 * of their passage. Opens the sheet that was open when the reader left the page.
 */
export function openSigns(article: string): void {
  document.querySelector('.text')?.addEventListener('click', (event) => {
    const sign = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.mark, .margin a:not(i *), .pin') : null;
    if (sign === null || !(event instanceof MouseEvent) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void import('./press-sign.ts').then(({ pressSign }) => pressSign(article, sign)).catch(() => location.assign(sign.href));
  });
  const { marked } = (history.state ?? {}) as { readonly marked?: string };
  if (marked !== undefined) void import('./sheet.ts').then(({ reopenSheet }) => reopenSheet(article, marked)).catch(() => undefined);
}

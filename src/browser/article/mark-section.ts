/** Marks the heading being read in an article's contents, and names it in the summary of the contents. */
export function markSection(): void {
  const currentTitle = document.querySelector('[data-here]');
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
  const headings = links.flatMap(({ hash }) => document.getElementById(hash.slice(1)) ?? []);
  const update = (): void => {
    const current = headings.findLastIndex((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
    links.forEach((link, i) => (i === current ? link.setAttribute('aria-current', 'location') : link.removeAttribute('aria-current')));
    currentTitle?.replaceChildren(current < 0 ? '' : ` · ${links[current]?.textContent ?? ''}`);
  };
  // The margin makes every heading above the line count as visible, so a jump past several headings is noticed too.
  const observer = new IntersectionObserver(update, { rootMargin: '1000000px 0px -67% 0px' });
  for (const heading of headings) observer.observe(heading);
}

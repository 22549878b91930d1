/** Marks in the contents of an article the part that is being read, and names it in their summary. */
export function markSection(): void {
  const here = document.querySelector('[data-here]');
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
  const headings = links.flatMap(({ hash }) => document.getElementById(hash.slice(1)) ?? []);
  const mark = (): void => {
    const current = headings.findLastIndex((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
    links.forEach((link, i) => (i === current ? link.setAttribute('aria-current', 'location') : link.removeAttribute('aria-current')));
    here?.replaceChildren(current < 0 ? '' : ` · ${links[current]?.textContent ?? ''}`);
  };
  // All above the line counts as seen, so that a leap over a heading is noticed as well.
  const observer = new IntersectionObserver(mark, { rootMargin: '1000000px 0px -67% 0px' });
  for (const heading of headings) observer.observe(heading);
}

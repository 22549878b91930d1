import { recall } from './recall.ts';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** True when articles show the signs of all claims. The stored setting is the class that `signs.css` shows them by. */
export const areAllClaimsShown = (): boolean => recall('sign') !== undefined;

/**
 * Shows what the reader chose: as classes of the page, as its first script does (`site/first-script.ts`); in the `theme-color` that the browser
 * uses (the layout writes that of the light theme first); and in the switch of an article.
 */
export function showChoices(): void {
  const theme = recall('theme');
  document.documentElement.className = [theme, recall('sign')].join(' ');
  document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]').forEach((meta, i) => {
    meta.media = theme === undefined ? `(prefers-color-scheme: ${themes[i]})` : theme === themes[i] ? 'all' : 'not all';
  });
  document.querySelector('.all-claims')?.setAttribute('aria-pressed', String(areAllClaimsShown()));
}

/** Follows choices made on other pages: in another tab, or before the reader came back to this page. */
export function followChoices(): void {
  for (const event of ['pageshow', 'storage']) addEventListener(event, showChoices);
}

import { recall, remember } from './remember.ts';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The theme that the reader chose; undefined when pages follow the system. */
export const recallTheme = (): Theme | undefined => themes.find((theme) => theme === recall('theme'));

/** Shows a theme: sets the class that `tokens.css` styles, and which `theme-color` the browser uses. The layout writes light before dark. */
function showTheme(theme: Theme | undefined): void {
  for (const one of themes) document.documentElement.classList.toggle(one, one === theme);
  document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]').forEach((meta, i) => {
    meta.media = theme === undefined ? `(prefers-color-scheme: ${themes[i]})` : theme === themes[i] ? 'all' : 'not all';
  });
}

export function chooseTheme(theme: Theme | undefined): void {
  remember('theme', theme);
  showTheme(theme);
}

/** Follows choices made on other pages: in another tab, or before the reader came back to this page. */
export function followTheme(): void {
  const showStored = (): void => {
    showTheme(recallTheme());
  };
  addEventListener('pageshow', showStored);
  addEventListener('storage', showStored);
}

import { recall, remember } from './remember.ts';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The theme that the reader chose; nothing when pages follow the system. */
export const recallTheme = (): Theme | undefined => themes.find((theme) => theme === recall('theme'));

/** Shows a theme: the class that `tokens.css` knows, and the colour that the browser's own bars take. The layout writes light before dark. */
function showTheme(theme: Theme | undefined): void {
  document.documentElement.className = theme ?? '';
  document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]').forEach((meta, i) => {
    meta.media = theme === undefined ? `(prefers-color-scheme: ${themes[i]})` : theme === themes[i] ? 'all' : 'not all';
  });
}

export function chooseTheme(theme: Theme | undefined): void {
  remember('theme', theme);
  showTheme(theme);
}

/** Keeps to what was chosen on other pages: in another tab, or before this one was gone back to. */
export function followTheme(): void {
  const follow = (): void => {
    showTheme(recallTheme());
  };
  addEventListener('pageshow', follow);
  addEventListener('storage', follow);
}

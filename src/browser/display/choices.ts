import { recall, remember, type Setting } from './remember.ts';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The theme that the reader chose; undefined when pages follow the system. */
export const recallTheme = (): Theme | undefined => themes.find((theme) => theme === recall('theme'));

/** True when articles show the signs of all claims. The stored setting is the class that `article.css` shows them by. */
export const areAllClaimsShown = (): boolean => recall('sign') !== undefined;

/**
 * Shows what the reader chose: as classes of the page, as its first script does (`site/page-policy.ts`); in the `theme-color` that the browser
 * uses, of which the layout writes light before dark; and in the switch of an article.
 */
function showChoices(): void {
  const theme = recallTheme();
  document.documentElement.className = `${theme ?? ''} ${recall('sign') ?? ''}`;
  document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]').forEach((meta, i) => {
    meta.media = theme === undefined ? `(prefers-color-scheme: ${themes[i]})` : theme === themes[i] ? 'all' : 'not all';
  });
  document.querySelector('button.all-claims')?.setAttribute('aria-pressed', String(areAllClaimsShown()));
}

const choose = (setting: Setting, value: string | undefined): void => {
  remember(setting, value);
  showChoices();
};
export const chooseTheme = (theme: Theme | undefined): void => choose('theme', theme);
export const showAllClaims = (areShown: boolean): void => choose('sign', areShown ? 'all-claims-shown' : undefined);

/** Follows choices made on other pages: in another tab, or before the reader came back to this page. */
export function followChoices(): void {
  addEventListener('pageshow', showChoices);
  addEventListener('storage', showChoices);
}

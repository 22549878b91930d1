import { unstored, type Setting } from './recall.ts';
import { showChoices, type Theme } from './show-choices.ts';

/** Stores a setting for this page and later ones, and shows it; `undefined` deletes it. */
export function choose(setting: Setting, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(setting);
    else localStorage.setItem(setting, value);
    unstored.delete(setting);
  } catch {
    unstored.set(setting, value);
  }
  showChoices();
}

export const chooseTheme = (theme: Theme | undefined): void => choose('theme', theme);
/** Shows the signs of all claims in articles, or of contested ones alone. */
export function showAllClaims(areShown: boolean): void {
  choose('sign', areShown ? 'all-claims-shown' : undefined);
  if (areShown) void import('./list-own-claims.ts').catch(() => undefined);
}

/** What a reader has chosen about how pages are shown; nothing is chosen by default. */
export type Setting = 'theme' | 'previews';

/** What was chosen on an earlier page, if anything was and the browser keeps it. */
export function recall(setting: Setting): string | undefined {
  try {
    return localStorage.getItem(setting) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a setting for later pages, or forgets it; a browser that keeps nothing is left alone. */
export function remember(setting: Setting, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(setting);
    else localStorage.setItem(setting, value);
  } catch {
    // Private windows and strict settings: the setting holds for this page.
  }
}

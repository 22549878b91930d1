/** A setting for how pages are shown. It has no value until the reader chooses one. */
export type Setting = 'theme' | 'previews' | 'shortcuts' | 'sign' | 'source';

/** The stored value of a setting. Returns undefined when the reader chose none or the browser stores nothing. */
export function recall(setting: Setting): string | undefined {
  try {
    return localStorage.getItem(setting) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores a setting for later pages; `undefined` deletes it. */
export function remember(setting: Setting, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(setting);
    else localStorage.setItem(setting, value);
  } catch {
    // Private windows and strict settings refuse storage: the setting then applies to this page alone.
  }
}

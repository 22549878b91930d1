/** A setting for how pages are shown. It has no value until the reader chooses one. */
export type Setting = 'theme' | 'previews' | 'shortcuts' | 'sign' | 'source';

/** What private windows and strict settings refuse to store: it applies to this page alone. */
export const unstored = new Map<Setting, string | undefined>();

/** The value of a setting. Returns undefined when the reader chose none. */
export function recall(setting: Setting): string | undefined {
  try {
    return unstored.get(setting) ?? (localStorage[setting] as string | undefined);
  } catch {
    return unstored.get(setting);
  }
}

/** What a reader has chosen about how pages are shown; nothing is chosen by default. */
export type Choice = 'theme' | 'previews';

/** What was chosen on an earlier page, if anything was and the browser keeps it. */
export function recall(choice: Choice): string | undefined {
  try {
    return localStorage.getItem(choice) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice for later pages, or forgets it; a browser that keeps nothing is left alone. */
export function remember(choice: Choice, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(choice);
    else localStorage.setItem(choice, value);
  } catch {
    // Private windows and strict settings: the choice holds for this page.
  }
}

import { make } from './make.ts';

const said = make('p', { class: 'sr-only', role: 'status' });

/** Says something to readers who do not see it shown. */
export function announce(words: string): void {
  if (!said.isConnected) document.querySelector('main')?.append(said);
  said.textContent = words;
}

/** Copies a text. Resolves to false when the browser refuses: it has a clipboard in secure contexts alone. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** Copies a text from a button, which says so, or something else where the browser refuses: the text itself, unless told. */
export async function copyFrom(button: HTMLElement, text: string, refused = text): Promise<void> {
  button.textContent = (await copyText(text)) ? 'Copied' : refused;
  announce(button.textContent);
}

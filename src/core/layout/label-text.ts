/** Width of a letter in a system sans serif, as a share of the font size; on the generous side, as the reader’s font is not known. */
const widthOf = (letter: string): number => {
  if (/[ilj.,'’:;|!()[\]frt -]/.test(letter)) return 0.36;
  if (/[mwMW—]/.test(letter)) return 0.9;
  return /[A-Z]/.test(letter) ? 0.7 : 0.58;
};

/** Estimates the width of a text, in the unit of `fontSize`: rather too wide than too narrow. */
export const estimateWidth = (text: string, fontSize: number): number =>
  Array.from(text).reduce((sum, letter) => sum + widthOf(letter), 0) * fontSize;

/**
 * Breaks a text after spaces and en dashes into lines of at most `maxLength` letters.
 * Words and parentheses are never broken, so a long one may exceed the length.
 */
export function wrap(text: string, maxLength: number): readonly string[] {
  const parts = text.split(/(?<=[ –])(?![^(]*\))/);
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && (last + part).trim().length <= maxLength) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.map((line) => line.trim());
}

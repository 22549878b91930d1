/** Widths of a system sans serif in parts of its size, on the generous side. */
const widthOf = (letter: string): number => {
  if (/[ilj.,'’:;|!()[\]frt -]/.test(letter)) return 0.36;
  if (/[mwMW—]/.test(letter)) return 0.9;
  return /[A-Z]/.test(letter) ? 0.7 : 0.58;
};

/** About how wide a text will be, never much too narrow; in the unit of `size`. */
export const estimateWidth = (text: string, size: number): number =>
  Array.from(text).reduce((sum, letter) => sum + widthOf(letter), 0) * size;

/** Lines of at most so many letters, where words and en dashes allow it; what stands in brackets stays together. */
export function wrap(text: string, most: number): readonly string[] {
  const parts = text.split(/(?<=[ –])(?![^(]*\))/);
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && (last + part).trim().length <= most) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.map((line) => line.trim());
}

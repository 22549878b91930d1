/** A colour as `#rgb` or `#rrggbb`. */
type Hex = string;

const toChannels = (hex: Hex): readonly number[] => {
  const digits = hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex;
  return [1, 3, 5].map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255);
};

/** Relative luminance, 0 to 1, as WCAG 2.2 defines it: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function toLuminance(hex: Hex): number {
  const [red = 0, green = 0, blue = 0] = toChannels(hex).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function toContrast(first: Hex, second: Hex): number {
  const [darker = 0, lighter = 0] = [toLuminance(first), toLuminance(second)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

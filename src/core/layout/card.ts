/** Pixels of the picture that stands for the site where it is shared, as those who show such pictures ask for. */
export const cardFormat = { width: 1200, height: 630 };

/** Sizes of the words on the card in pixels, the largest first. Whatever does not fit in the last is cut off. */
const sizes = [84, 72, 62, 54, 46, 38] as const;

/** An element of the card: what `@takumi-rs/core` calls a node, with CSS as its style. */
export type CardNode =
  | { readonly type: 'container'; readonly style: CardStyle; readonly children: CardNode[] }
  | { readonly type: 'text'; readonly style: CardStyle; readonly text: string };
type CardStyle = Readonly<Record<string, string | number>>;

/** Pixels as laid out, of an element and those in it. */
export interface MeasuredNode {
  readonly width: number;
  readonly height: number;
  readonly children: readonly MeasuredNode[];
}

/** Colours of the light theme, as in `styles/tokens.css`. */
const [paper, ink, link] = ['#fdfcf9', '#1b1a17', '#0f4c75'];
const side = 96;
const room = { width: cardFormat.width - 2 * side, height: 330 };
/** As a share of the size: letters of Arabic scripts stand higher and lower than Latin ones. */
const lineHeight = { ltr: 1.12, rtl: 1.4 };

/** The card, with its words in a size. In a flex row the longest word widens them, so that they do not fit; in the last size it is broken. */
function toCard(name: string, words: string, size: number): CardNode {
  const isLast = size === sizes.at(-1);
  const lines = Math.floor(room.height / (size * lineHeight[toTextDirection(words)]));
  return {
    type: 'container',
    style: { ...column, ...cardFormat, padding: `102px ${side}px 0`, fontWeight: 700, color: ink, backgroundColor: paper },
    children: [
      toBlock(name, 43, { height: 80, whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' }),
      {
        type: 'container',
        style: { display: 'flex', marginTop: 70 },
        children: [toBlock(words, size, { flexGrow: 1, ...(isLast && { overflowWrap: 'anywhere', lineClamp: lines }) })],
      },
      {
        type: 'container',
        style: { position: 'absolute', left: 0, bottom: 0, width: '100%', height: 24, backgroundColor: link },
        children: [],
      },
    ],
  };
}

const column = { display: 'flex', flexDirection: 'column' };

function toBlock(text: string, fontSize: number, style: CardStyle): CardNode {
  const direction = toTextDirection(text);
  return {
    type: 'text',
    text: dropEmoji(text),
    style: { fontSize, lineHeight: lineHeight[direction], direction, textAlign: 'start', textWrap: 'balance', ...style },
  };
}

/** The card with its words in the largest size that has room, or in the last. Rejects when `measure` does. */
export async function fitCard(name: string, words: string, measure: (card: CardNode) => Promise<MeasuredNode>): Promise<CardNode> {
  let card = toCard(name, words, sizes[0]);
  for (const size of sizes.slice(1)) {
    if (hasRoom(await measure(card))) break;
    card = toCard(name, words, size);
  }
  return card;
}

function hasRoom(card: MeasuredNode): boolean {
  const words = card.children[1]?.children[0];
  return words !== undefined && words.width <= room.width && words.height <= room.height;
}

/** As `dir="auto"` would have it, by the first letter. Of the scripts from right to left, the faces of the card know Arabic alone. */
const toTextDirection = (text: string): 'ltr' | 'rtl' => (/^\P{L}*[\p{L}&&\p{Script=Arabic}]/v.test(text) ? 'rtl' : 'ltr');

/** A text without the pictures that the faces of the card lack. Letters and the joiners between them stay as they are. */
const dropEmoji = (text: string): string =>
  text
    .replaceAll(/\p{RGI_Emoji}|[\p{Extended_Pictographic}--[©®™]]/gv, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

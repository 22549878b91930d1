import type { Card, CardAnswer } from './card-words.ts';

/** Pixels of a card, as those who show such pictures ask for. */
export const cardFormat = { width: 1200, height: 630 };

/** Sizes of the title in pixels, the largest first. Whatever does not fit in the last is cut off. */
const sizes = [96, 84, 72, 62, 54, 46, 38] as const;

/** Lines of a title at most. */
const maxLines = 6;

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

/**
 * Colours of the light theme, as in `styles/tokens.css`. All words are in ink: edges of letters in a second colour would make it more than
 * the 256 colours that a PNG with a palette has, and twice as large.
 */
const [paper, ink, line, link] = ['#fdfcf9', '#1b1a17', '#d9d4c7', '#0f4c75'];
const margin = { top: 56, side: 80, bottom: 52 };
const width = cardFormat.width - 2 * margin.side;
const [headHeight, gap, columnGap] = [64, 36, 40];
/** As a share of the size: letters of Arabic scripts stand higher and lower than Latin ones. */
const titleLine = { ltr: 1.12, rtl: 1.4 };
const textLine = 1.32;

const row = { display: 'flex', flexDirection: 'row' };
const column = { display: 'flex', flexDirection: 'column' };
const oneLine = { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' };

const frame = { ...column, ...cardFormat, gap, padding: `${margin.top}px ${margin.side}px 0`, color: ink, backgroundColor: paper };

const box = (style: CardStyle, ...children: CardNode[]): CardNode => ({ type: 'container', style, children });

const band = box({ position: 'absolute', left: 0, top: 0, width: '100%', height: 16, backgroundColor: link });

function write(text: string, fontSize: number, style: CardStyle): CardNode {
  return {
    type: 'text',
    text: dropEmoji(text),
    style: { fontSize, lineHeight: textLine, direction: toTextDirection(text), textAlign: 'start', ...style },
  };
}

/** A card with its title in some size, and the room of the title in it. */
export interface CardLayout {
  readonly card: CardNode;
  readonly title: CardNode;
}

/** A card with its title in each size, the largest first. */
export function layOutCard(card: Card): readonly [CardLayout, ...CardLayout[]] {
  const [head, foot] = [toHead(card), toFoot(card)];
  const height = cardFormat.height - margin.top - headHeight - gap - foot.height - margin.bottom;
  const toLayout = (size: number): CardLayout => {
    const title = toTitle(card.title, size, height);
    return { title, card: box(frame, head, title, ...foot.nodes, band) };
  };
  return [toLayout(sizes[0]), ...sizes.slice(1).map(toLayout)];
}

/** The name of the site, what the card is of, and a line below. */
const toHead = ({ site, label }: Card): CardNode =>
  box(
    { ...row, alignItems: 'flex-end', justifyContent: 'space-between', gap, width, height: headHeight, borderBottom: `4px solid ${ink}` },
    write(site, 36, { ...oneLine, fontWeight: 700, height: 58 }),
    ...(label === undefined ? [] : [write(label, 26, { ...oneLine, height: 46, flexShrink: 0, maxWidth: 640 })]),
  );

/** In a flex row the longest word widens the title, so that it does not fit; in the last size it is broken. */
function toTitle(title: string, size: number, height: number): CardNode {
  const lineHeight = titleLine[toTextDirection(title)];
  const lines = Math.min(maxLines, Math.floor(height / (size * lineHeight)));
  const cut = size === sizes.at(-1) && { overflowWrap: 'anywhere', lineClamp: lines };
  return box(
    { ...row, alignItems: 'flex-start', width, height },
    write(title, size, { lineHeight, fontWeight: 700, textWrap: 'balance', flexGrow: 1, ...cut }),
  );
}

/** What stands below the title, with the space above it: a line, or answers, or nothing. */
function toFoot({ line: words, answers = [] }: Card): { readonly height: number; readonly nodes: CardNode[] } {
  const toRow = (height: number, style: CardStyle, ...nodes: CardNode[]) => ({
    height: height + gap,
    nodes: [box({ ...row, width, height, ...style }, ...nodes)],
  });
  if (answers.length > 0) return toRow(216, { gap: columnGap }, ...toAnswers(answers));
  if (words === undefined) return { height: 0, nodes: [] };
  const text = write(words, 30, { ...oneLine, direction: 'ltr', width });
  return toRow(64, { paddingTop: 20, borderTop: `2px solid ${line}` }, text);
}

function toAnswers(answers: readonly CardAnswer[]): readonly CardNode[] {
  const most = Math.max(...answers.map(({ claims }) => claims));
  const columnWidth = Math.floor((width - columnGap * (answers.length - 1)) / answers.length);
  return answers.map((answer) => toAnswer(answer, columnWidth, answer.claims / most));
}

/** An answer below a bar: how many claims give it, as a share of those that give the commonest. */
function toAnswer({ name, counts, speakers }: CardAnswer, columnWidth: number, share: number): CardNode {
  const bar = { width: columnWidth, height: 14 };
  const words =
    speakers === undefined
      ? [write(name, 26, { marginTop: 12, lineClamp: 4 }), write(counts, 26, { marginTop: 4, fontWeight: 700 })]
      : [
          write(name, 28, { marginTop: 12, fontWeight: 700, lineClamp: 2 }),
          write(counts, 26, { marginTop: 4 }),
          write(keepYears(speakers), 24, { direction: 'ltr', marginTop: 4, lineClamp: 3 }),
        ];
  return box(
    { ...column, width: columnWidth },
    box({ ...row, ...bar, backgroundColor: line }, box({ ...bar, width: Math.round(columnWidth * share), backgroundColor: ink })),
    ...words,
  );
}

/** Keeps years in the line of the name before them: “Waleed, 2024”, “GZERO Media, 2021–2023”. */
const keepYears = (text: string): string => text.replaceAll(/, (?=\d{4})/g, ',\u00A0').replaceAll(/(?<=\d)–(?=\d)/g, '\u2060–\u2060');

/** The card with its title in the largest size that has room, or in the last. Rejects when `measure` does. */
export async function fitCard(
  [largest, ...smaller]: readonly [CardLayout, ...CardLayout[]],
  measure: (title: CardNode) => Promise<MeasuredNode>,
): Promise<CardNode> {
  let layout = largest;
  for (const next of smaller) {
    if (hasRoom(await measure(layout.title))) break;
    layout = next;
  }
  return layout.card;
}

function hasRoom({ width, height, children: [title] }: MeasuredNode): boolean {
  return title !== undefined && title.width <= width && title.height <= height;
}

/** As `dir="auto"` would have it, by the first letter. Of the scripts from right to left, the faces of the card know Arabic alone. */
const toTextDirection = (text: string): 'ltr' | 'rtl' => (/^\P{L}*[\p{L}&&\p{Script=Arabic}]/v.test(text) ? 'rtl' : 'ltr');

/** A text without the pictures that the faces of the card lack. Letters and the joiners between them stay as they are. */
const dropEmoji = (text: string): string =>
  text
    .replaceAll(/\p{RGI_Emoji}|[\p{Extended_Pictographic}--[©®™]]/gv, '')
    .replaceAll(/ +/g, ' ')
    .trim();

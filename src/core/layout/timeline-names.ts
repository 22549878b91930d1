import { overlaps, type Box, type Point } from './geometry.ts';
import { estimateWidth } from './label-text.ts';

/** A name beside its mark: where its line starts or ends, as `anchor` says, and the middle of its height. */
export interface MarkName {
  readonly text: string;
  readonly at: Point;
  readonly anchor: 'start' | 'end';
}

interface NamedMark {
  readonly name: string;
  /** What the mark takes, its number included. */
  readonly target: Box;
  /** The centre of its number. */
  readonly label: Point;
}

const settings = {
  /** A little more than that of the styles: no name may be wider than its room in any face. */
  fontSize: 13.5,
  height: 16,
  /** Between a mark and its name, and after a name. */
  gap: 3,
  /** In letters. What is cut shorter says nothing. */
  minLength: 14,
} as const;

/**
 * Writes names level with the numbers of their marks, where nothing else stands: after the mark or, where there is more room, before it. A
 * name without room is cut after a word. No name leaves its area, or covers a mark, another name or an obstacle. Marks come first to last.
 *
 * Returns one entry for each mark, in their order: undefined when there is no room for its name. Never throws.
 */
export function placeNames(marks: readonly NamedMark[], { areaOf, obstacles, sides }: NameOptions): readonly (MarkName | undefined)[] {
  const taken: Box[] = [...marks.map(({ target }) => target), ...obstacles];
  const names = marks.toReversed().map((mark) => {
    const candidates = sides.map((side) => fitName(mark, side, areaOf(mark.target), taken));
    const [best] = candidates.filter((one) => one !== undefined).toSorted((a, b) => b.name.text.length - a.name.text.length);
    if (best !== undefined) taken.push(best.box);
    return best?.name;
  });
  return names.toReversed();
}

interface NameOptions {
  /** Where the name of a mark may stand, by its target. */
  readonly areaOf: (target: Box) => Box;
  readonly obstacles: readonly Box[];
  /** On which sides of marks names may stand, the best first. */
  readonly sides: readonly ('after' | 'before')[];
}

function fitName({ name, target, label }: NamedMark, side: 'after' | 'before', area: Box, taken: readonly Box[]) {
  const { height, gap, fontSize } = settings;
  const y = label.y - height / 2;
  const start = side === 'after' ? target.x + target.width : area.x;
  const end = side === 'after' ? area.x + area.width : target.x;
  const inWay = taken.filter((box) => overlaps(box, { x: start, y, width: end - start, height }));
  const from = side === 'after' ? start : Math.max(start, ...inWay.map((box) => box.x + box.width));
  const to = side === 'after' ? Math.min(end, ...inWay.map((box) => box.x)) : end;
  const text = cutToRoom(name, to - from - 2 * gap);
  if (text === undefined) return undefined;
  const width = Math.ceil(estimateWidth(text, fontSize)) + 2 * gap;
  return {
    name: { text, at: { x: side === 'after' ? from + gap : to - gap, y: label.y }, anchor: side === 'after' ? 'start' : 'end' } as const,
    box: { x: side === 'after' ? from : to - width, y, width, height },
  };
}

/** Words as short as “of” are left away with what they lead to. */
const longWordEnd = /[\p{L}\p{N}’]{4}(?=[ ,;:])/gu;

/** A name or, when it is too long for the room, as many of its words as have room. undefined when these say too little. */
export function cutToRoom(name: string, room: number): string | undefined {
  const { fontSize, minLength } = settings;
  if (estimateWidth(name, fontSize) <= room) return name;
  const ends = [...name.matchAll(longWordEnd)].map(({ index, 0: { length } }) => index + length).toReversed();
  return ends
    .filter((end) => end >= minLength)
    .map((end) => `${name.slice(0, end)}…`)
    .find((text) => estimateWidth(text, fontSize) <= room);
}

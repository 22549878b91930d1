import type { GridAnswer, GridDot } from '../model/grid-cells.ts';
import { formatDot } from '../model/grid.ts';
import type { Statement, Voice } from '../model/voices.ts';
import { formatGraded, toYears } from '../schema/dates.ts';
import { estimateWidth } from './label-text.ts';
import { assignLanes } from './timeline.ts';
import { buildTimeScale, listTicks, toExtent, type TimeScale } from './timeline-scale.ts';

/** What a voice answers at one time, as drawn; lengths along the axis are percentages of it. */
export interface VoiceMark {
  readonly url: string;
  readonly side: GridAnswer['side'];
  /** “no × 2”. undefined where the next mark in the lane is so near that its text says the same. */
  readonly text?: string | undefined;
  /** The mark in words, for assistive technology. */
  readonly label: string;
  /** The middle of the time that the date may mean. */
  readonly at: number;
  /** The bar of that time; without length where the dot hides it. */
  readonly from: number;
  readonly length: number;
  /** Down the row, in em. */
  readonly y: number;
}

export interface VoiceRow {
  readonly voice: Voice;
  /** In em. */
  readonly height: number;
  /** In order of time. */
  readonly marks: readonly VoiceMark[];
  /** How many marks before these are left out. */
  readonly earlier: number;
}

export interface VoiceLines {
  /** The only year of the axis, which its ticks do not name; undefined when there are more. */
  readonly year?: string | undefined;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  /** Where the scale changes and years may be left out; undefined when it is the same throughout. */
  readonly breakAt?: number | undefined;
  readonly rows: readonly VoiceRow[];
  /** Voices that bear a date and have no row. */
  readonly others: readonly Voice[];
}

/** More rows than these, or marks in one, nobody compares. */
const maxRows = 12;
const maxMarks = 12;
/**
 * In pixels at the usual size of type, on the narrowest phone, as wider screens have room to spare: the axis, a break of it, and the shortest
 * bar that its dot does not hide on an axis twice as long.
 */
const narrowest = { axis: 250, between: 20, bar: 6, fontSize: 14 } as const;
/** In em: half of the square that takes clicks on a dot, and a lane of marks, and what is over the first and under the last. */
export const markSize = { half: 0.875, lane: 1.75, padding: 0.375 } as const;

const toShare = (units: number): number => Math.round((units / narrowest.axis) * 1000) / 10;

/**
 * Lays out who says what when: a row for each voice, the first `maxRows` of those that bear a date, all on one axis of time. In a row each
 * answer has lanes of its own, in the order of `answers`, so that a line through the marks rises or falls where the answer changes. No two
 * marks of a row overlap on an axis as long as that of the narrowest phone, or longer. At least one voice must bear a date.
 */
export function layOutVoices(voices: readonly Voice[], answers: readonly GridAnswer[]): VoiceLines {
  const dated = voices.filter(({ statements }) => statements.length > 0);
  const shown = dated.slice(0, maxRows).map((voice) => {
    const all = voice.statements.flatMap(({ days, dots }) => dots.map((dot) => ({ days, dot })));
    const said = all.slice(-maxMarks);
    return { voice, said, earlier: all.length - said.length };
  });
  // Each time once, so that many claims of one article are no crowd that would break the axis.
  const days = new Map(shown.flatMap(({ said }) => said.map((one) => [`${one.days.first} ${one.days.last}`, one.days])));
  const inOrder = [...days.values()].toSorted((a, b) => a.first.localeCompare(b.first));
  const scale = buildTimeScale(inOrder, narrowest.axis, { start: 0, end: 0, between: narrowest.between });
  const [early, late] = scale.panels;
  const years = new Set(inOrder.flatMap(({ first, last }) => toYears({ value: `${first}/${last}`, precision: 'range' })));
  return {
    year: years.size === 1 ? [...years][0] : undefined,
    ticks: scale.panels.flatMap(listTicks).map(({ date, text }) => ({ at: toShare(scale.toLength(date)), text })),
    breakAt: early && late && toShare(early.range[1] + narrowest.between / 2),
    rows: shown.map(({ voice, said, earlier }) => ({ voice, earlier, ...layOutRow(said, answers, scale) })),
    others: dated.slice(maxRows),
  };
}

interface Said {
  readonly days: Statement['days'];
  readonly dot: GridDot;
}

function layOutRow(said: readonly Said[], answers: readonly GridAnswer[], scale: TimeScale): Pick<VoiceRow, 'height' | 'marks'> {
  let lanes = 0;
  const marks = answers.flatMap(({ word }) => {
    const own = said
      .filter(({ dot }) => dot.answer.word === word)
      .map(({ days, dot }) => ({ dot, ...toRoom(dot, toExtent(days, scale)) }))
      .toSorted((a, b) => a.room.from - b.room.from);
    const assigned = assignLanes(own.map(({ room }) => room));
    const start = lanes;
    lanes += Math.max(-1, ...assigned) + 1;
    return own.map(({ dot, from, to, text, textEnd }, i): VoiceMark => {
      const next = own.find((_, other) => other > i && assigned[other] === assigned[i]);
      return {
        url: dot.claims[0].url,
        side: dot.answer.side,
        text: next === undefined || textEnd <= next.room.from ? text : undefined,
        label: toLabel(dot),
        at: toShare((from + to) / 2),
        from: toShare(from),
        length: toShare(to - from),
        y: markSize.padding + markSize.half + markSize.lane * (start + (assigned[i] ?? 0)),
      };
    });
  });
  return {
    height: markSize.lane * lanes + 2 * markSize.padding,
    marks: marks.toSorted((a, b) => a.at - b.at || a.y - b.y),
  };
}

/** Begins with the text that is seen, so that who speaks to a machine can name it. */
const toLabel = (dot: GridDot): string => `${formatDot(dot)}, said ${formatGraded(dot.claims[0].said.date, dot.claims[0].said.inferred)}`;

/** A mark along the axis. No other may cover its dot and its bar, nor a count; its answer alone can be read from the next in its lane. */
function toRoom({ answer: { word }, claims: { length } }: GridDot, extent: { readonly from: number; readonly to: number }) {
  const half = markSize.half * narrowest.fontSize;
  const at = (extent.from + extent.to) / 2;
  const { from, to } = extent.to - extent.from < narrowest.bar ? { from: at, to: at } : extent;
  const text = length === 1 ? word : `${word} × ${length}`;
  const textEnd = to + half + estimateWidth(text, narrowest.fontSize);
  return { from, to, text, textEnd, room: { from: Math.min(from, at - half), to: length === 1 ? Math.max(to, at + half) : textEnd } };
}

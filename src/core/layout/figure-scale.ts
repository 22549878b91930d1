import { scaleLinear, scaleLog } from 'd3-scale';
import type { Extent } from '../model/figure.ts';
import type { FigureNumber } from '../model/read-figure.ts';

/** A scale for figures that are compared. All lengths are percentages of it. */
export interface FigureScale {
  /** True when each step is so many times the one before, not so many more. */
  readonly isLog: boolean;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly toMark: (number: Pick<FigureNumber, 'low' | 'high'>) => { readonly from: number; readonly to: number };
}

/** On a linear scale a number that is so many times smaller than the highest lies on the zero. */
const maxRatio = 100;
/** More ticks than these have no room on a phone. */
const maxTicks = 5;
const format = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });
const formatLong = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumSignificantDigits: 3 });
const toShare = (length: number): number => Math.round(length * 1000) / 10;

/** Makes a scale from zero or, for numbers of very different size, a logarithmic one of whole powers of ten. */
export function layOutFigures([low, high]: Extent): FigureScale {
  const isLog = low > 0 && high > maxRatio * low;
  const scale = isLog
    ? scaleLog().domain([low, high]).nice()
    : scaleLinear()
        .domain([Math.min(low, 0), Math.max(high, 0) || 1])
        .nice(maxTicks - 1);
  const all = isLog
    ? scale.ticks().filter((tick) => Number.isInteger(Math.round(Math.log10(tick) * 1e6) / 1e6))
    : scale.ticks(maxTicks - 1);
  const every = Math.ceil(all.length / maxTicks);
  return {
    isLog,
    ticks: all
      .filter((_, i) => i % every === 0)
      .map((tick) => ({ at: toShare(scale(tick)), text: (Math.abs(tick) < 100_000 ? format : formatLong).format(tick) })),
    toMark: (number) => ({ from: toShare(scale(number.low)), to: toShare(scale(number.high)) }),
  };
}

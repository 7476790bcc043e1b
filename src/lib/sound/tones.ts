type Place = readonly [x: number, y: number];
type Interval = readonly [number, number];

/** A moment of a melody: seconds from its beginning, and a pitch in hertz. */
export interface Tone {
  at: number;
  frequency: number;
}

/** A series as it is heard. */
export interface Melody {
  /** In their order; the pitch glides from one to the next. */
  tones: readonly Tone[];
  /** Whether the series ceases to have numbers before it ends: it diverged. */
  isLost: boolean;
}

interface Axes {
  x: Interval;
  /** The lowest and the highest value of all that are compared. */
  y: Interval;
  /** Whether equal factors are equal steps of pitch; else equal differences are. */
  isLog: boolean;
  /** How long the whole x-axis takes. */
  seconds: number;
}

/** Three octaves that small speakers have and no ear finds shrill: a to a'''. */
export const LOWEST_HERTZ = 220;
export const HIGHEST_HERTZ = 1760;
/** Tones that follow each other faster are one to the ear. */
const LEAST_APART_SECONDS = 0.02;

/** The melody of a series: higher values are higher, and x is time. Values outside the axis have the pitch of its end. */
export function melodyOf(points: readonly Place[], { x, y, isLog, seconds }: Axes): Melody {
  const known = points.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y));
  const tones: Tone[] = [];
  known.forEach(([left, value], index) => {
    const at = seconds * shareOf(left, x, false);
    const isLast = index === known.length - 1;
    if (isLast || at - (tones.at(-1)?.at ?? -Infinity) >= LEAST_APART_SECONDS)
      tones.push({ at, frequency: LOWEST_HERTZ * (HIGHEST_HERTZ / LOWEST_HERTZ) ** shareOf(value, y, isLog) });
  });
  return { tones, isLost: known.at(-1) !== points.at(-1) };
}

/** Where a value lies between the ends of an axis, from 0 to 1; in the middle of an axis without length. */
function shareOf(value: number, [low, high]: Interval, isLog: boolean): number {
  const [from, to, at] = isLog && low > 0 ? [Math.log(low), Math.log(high), Math.log(value)] : [low, high, value];
  return from === to ? 0.5 : Math.min(1, Math.max(0, (at - from) / (to - from)));
}

import type { Interval } from './plotArea';

/** Factor beyond the last value. */
const ROOM = 1.25;

/** The usual ends of a logarithmic axis, moved out where values lie beyond them, so that none is cut off. Values that are no positive numbers don't count. */
export function reachingAxis([low, high]: Interval, values: readonly number[]): Interval {
  const beyond = values.filter((value) => Number.isFinite(value) && value > 0 && (value < low || value > high));
  return [Math.min(low, ...beyond.map((value) => value / ROOM)), Math.max(high, ...beyond.map((value) => value * ROOM))];
}

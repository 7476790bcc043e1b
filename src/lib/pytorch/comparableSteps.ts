/** By how much a start is nudged to see whether a path is chaotic. */
export const NUDGE = 1e-12;
/** A path is compared as long as it has not made a nudge larger than this. */
const LARGEST_GROWTH = 1e5;

/**
 * How many of the first values of a computation mean anything when it is repeated with other rounding: those that a nudge of the start by
 * `NUDGE` moves by less than 100,000 times as much, or another growth, relative to the larger of the value and 1.
 */
export function comparableSteps(values: readonly number[], nudged: readonly number[], largestGrowth = LARGEST_GROWTH): number {
  const moved = values.findIndex((value, step) => {
    const distance = Math.abs((nudged[step] ?? NaN) - value) / Math.max(1, Math.abs(value));
    return !(distance < largestGrowth * NUDGE);
  });
  return moved < 0 ? values.length : moved;
}

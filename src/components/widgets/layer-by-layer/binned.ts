export interface Axis {
  from: number;
  to: number;
  isLog: boolean;
}

/** Decades that an axis of sizes shows at least. */
const FEWEST_DECADES = 4;
/** Of the values of each layer, a share that may lie below the axis: small numbers have a long tail of ever smaller ones. */
const BELOW = 0.02;

/** The powers of ten of the sizes of numbers that are not zero. */
export const sizes = (values: Float64Array): Float64Array =>
  values.filter((value) => value !== 0).map((value) => Math.log10(Math.abs(value)));

/** An axis in whole powers of ten that holds nearly all of every layer's sizes. */
export function decades(layers: readonly Float64Array[]): Axis {
  const sorted = layers.filter((powers) => powers.length > 0).map((powers) => powers.toSorted());
  const low = Math.min(...sorted.map((powers) => powers[Math.floor(BELOW * powers.length)] ?? NaN));
  const high = Math.max(...sorted.map((powers) => powers.at(-1) ?? NaN));
  if (!Number.isFinite(low) || !Number.isFinite(high)) return { from: -FEWEST_DECADES, to: 0, isLog: true };
  const to = Math.ceil(high);
  return { from: Math.min(Math.floor(low), to - FEWEST_DECADES), to, isLog: true };
}

/** The shares of the values in equal bins along an axis, out of all of them. */
export function binned(values: Float64Array, { from, to }: Axis, bins: number): number[] {
  const counts = Array.from({ length: bins }, () => 0);
  for (const value of values) {
    if (value < from || value > to) continue;
    const bin = Math.min(bins - 1, Math.floor(((value - from) / (to - from)) * bins));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts.map((count) => count / Math.max(1, values.length));
}

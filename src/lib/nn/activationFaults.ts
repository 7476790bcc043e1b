/** Nearer to an end of its range than this share of the range's length, an output counts as saturated. */
const SATURATION_MARGIN = 0.01;

/** Ends of the outputs of activations that have both. */
export const OUTPUT_RANGES = { tanh: [-1, 1], sigmoid: [0, 1] } as const;

/** Share of the outputs within 1 % of the ends of their range. */
export function saturatedShare(outputs: Float32Array | Float64Array, [low, high]: readonly [number, number]): number {
  const margin = SATURATION_MARGIN * (high - low);
  let saturated = 0;
  for (const output of outputs) if (output < low + margin || output > high - margin) saturated += 1;
  return saturated / outputs.length;
}

/** Share of the units that are zero on every row; `outputs` has shape [rows, units]. */
export function deadShare(outputs: Float32Array | Float64Array, units: number): number {
  let dead = 0;
  for (let unit = 0; unit < units; unit++) {
    let isDead = true;
    for (let i = unit; i < outputs.length && isDead; i += units) isDead = outputs[i] === 0;
    if (isDead) dead += 1;
  }
  return dead / units;
}

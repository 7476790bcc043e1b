/** A row of the picture for every hidden unit, the same height in the network and in the plot beside it. */
export const WIDTH = 380;
export const TOP = 22;
const ROWS_HEIGHT = 250;
export const HEIGHT = TOP + ROWS_HEIGHT + 40;
export const INNER_HEIGHT = ROWS_HEIGHT;

/** Height of a unit's row under the top. */
export const rowOf = (unit: number, units: number): number => ((unit + 0.5) * ROWS_HEIGHT) / units;

/** Where a value lies along the axis, in any unit, and back. */
export interface AxisScale {
  toPosition: (value: number) => number;
  toValue: (position: number) => number;
}

/** The memory of a momentum: equal ways along the axis multiply 1 / (1 - beta) equally. */
export const memoryScale: AxisScale = {
  toPosition: (momentum) => -Math.log(1 - momentum),
  toValue: (position) => 1 - Math.exp(-position),
};

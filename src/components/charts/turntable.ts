/** How a block that stands on a turntable is looked at, from far away. */
export interface View {
  /** Degrees by which the block is turned anticlockwise, seen from above; at 0 the x-axis points to the right. */
  turn: number;
  /** Degrees above the horizon: at 90 the block is seen as a map. */
  tilt: number;
}

/** A place in the block: x and y in [-1, 1], z upwards. */
export type Place = readonly [x: number, y: number, z: number];

export type Projected = readonly [left: number, top: number];

const RADIANS = Math.PI / 180;

interface Turned {
  sine: number;
  cosine: number;
  up: number;
  level: number;
}

function turned({ turn, tilt }: View): Turned {
  return {
    sine: Math.sin(turn * RADIANS),
    cosine: Math.cos(turn * RADIANS),
    up: Math.sin(tilt * RADIANS),
    level: Math.cos(tilt * RADIANS),
  };
}

/** The orthographic picture of the block with its middle at `centre`; `scale` view box units are one unit of the block. */
export function projection(view: View, centre: Projected, scale: number): (place: Place) => Projected {
  const { sine, cosine, up, level } = turned(view);
  return ([x, y, z]) => [centre[0] + scale * (cosine * x - sine * y), centre[1] - scale * (up * (sine * x + cosine * y) + level * z)];
}

/** The direction from the block to the eye, of length 1. */
export function towardsEye(view: View): Place {
  const { sine, cosine, up, level } = turned(view);
  return [-level * sine, -level * cosine, up];
}

/** Indices 0 to count - 1 in the order in which slices across an axis are painted, the farthest first. */
export function farthestFirst(count: number, eyeAlongAxis: number): number[] {
  return Array.from({ length: count }, (_, i) => (eyeAlongAxis > 0 ? i : count - 1 - i));
}

/** From a glance along the slope to the map. */
export const SMALLEST_TILT = 10;
export const LARGEST_TILT = 90;

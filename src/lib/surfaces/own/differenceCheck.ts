import { isFiniteJet, type Jet, type JetFunction } from '../../expression/jet';
import type { Domain } from '../surface';

/** What finite differences say of a function's gradient and Hessian. */
export interface DifferenceCheck {
  /** Places looked at: those where all is finite. */
  places: number;
  /** Of them, where the two differ by more than `TOLERANCE`: at a kink, a jump or a wall. */
  apart: number;
  /** The largest difference at the others, relative to the size of the derivatives there. */
  largest: number;
}

/** Places along each side of the domain; off its middle, where functions like to have their kinks. */
const SIDE = 6;
const OFFSET = 0.37;
/** Of a difference quotient, in sides of the domain. */
const STRIDE = 1e-4;
/** Differences relative to the size of the derivatives: rounding and the next terms of Taylor's series stay below it. */
const TOLERANCE = 1e-3;

/** Compares a function's derivatives with central differences of its values and of its gradient at `SIDE`^2 places of the domain. */
export function differenceCheck(at: JetFunction, { x, y }: Domain): DifferenceCheck {
  const differences = shares().flatMap((v) =>
    shares().flatMap((u) => differenceAt(at, along(x, u), along(y, v), STRIDE * (x[1] - x[0]), STRIDE * (y[1] - y[0]))),
  );
  const together = differences.filter((difference) => difference <= TOLERANCE);
  return { places: differences.length, apart: differences.length - together.length, largest: Math.max(0, ...together) };
}

const shares = () => Array.from({ length: SIDE }, (_, i) => (i + OFFSET) / SIDE);

const along = ([from, to]: readonly [number, number], share: number) => from + share * (to - from);

/** The largest difference at a place; none if something there is not finite. */
function differenceAt(at: JetFunction, x: number, y: number, h: number, k: number): number[] {
  const here = at(x, y);
  const [east, west, north, south] = [at(x + h, y), at(x - h, y), at(x, y + k), at(x, y - k)];
  if (![here, east, west, north, south].every(isFiniteJet)) return [];
  const slope = (of: keyof Jet, one: Jet, other: Jet, way: number) => (one[of] - other[of]) / (2 * way);
  const gradient = relative([here.x, here.y], [slope('value', east, west, h), slope('value', north, south, k)], Math.abs(here.value));
  const hessian = relative(
    [here.xx, here.xy, here.xy, here.yy],
    [slope('x', east, west, h), slope('y', east, west, h), slope('x', north, south, k), slope('y', north, south, k)],
    Math.hypot(here.x, here.y),
  );
  return [Math.max(gradient, hessian)];
}

/** The largest difference of two lists, as a share of the largest size in them, or of the size of what was differentiated. */
function relative(exact: readonly number[], quotient: readonly number[], size: number): number {
  const scale = Math.max(Number.MIN_VALUE, size * STRIDE, ...exact.map(Math.abs), ...quotient.map(Math.abs));
  return Math.max(...exact.map((value, i) => Math.abs(value - (quotient[i] ?? NaN)))) / scale;
}

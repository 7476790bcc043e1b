export type Point = readonly [x: number, y: number];

export type Matrix2 = readonly [readonly [number, number], readonly [number, number]];

export type CriticalKind = 'minimum' | 'saddle' | 'maximum';

export interface CriticalPoint {
  x: number;
  y: number;
  kind: CriticalKind;
  /** True for the lowest minimum of the surface. */
  global?: boolean;
  /** Unique on its surface; short enough for a label. */
  name: string;
}

/** A stretch of momenta in steps of 0.01, both ends included, all of which end alike under the demonstration's settings. */
export interface MomentumBand {
  from: number;
  to: number;
  /** Name of the critical point where the path rests, or 'still moving'. */
  ends: string;
}

/** Settings that show what the surface is for, and what was measured with them. The tests measure it again. */
export interface Demonstration {
  learningRate: number;
  steps: number;
  /** A momentum that fails and one that reaches the global minimum, and one that is too large. */
  momenta: { tooSmall: number; good: number; tooLarge: number };
  bands: readonly MomentumBand[];
}

/** A smooth loss of two parameters with everything about it known in closed form. */
export interface Surface<Id extends string = string> {
  id: Id;
  /** The part worth drawing. All critical points of the surface lie inside it. */
  domain: { x: readonly [number, number]; y: readonly [number, number] };
  value(x: number, y: number): number;
  gradient(x: number, y: number): Point;
  hessian(x: number, y: number): Matrix2;
  criticalPoints: readonly CriticalPoint[];
  defaultStart: Point;
  demonstration: Demonstration;
}

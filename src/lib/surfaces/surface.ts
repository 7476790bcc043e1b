export type Point = readonly [x: number, y: number];

export type Matrix2 = readonly [readonly [number, number], readonly [number, number]];

/** 'degenerate' where the Hessian is singular, so that it does not tell what kind of point it is. */
export type CriticalKind = 'minimum' | 'saddle' | 'maximum' | 'degenerate';

/** A rectangle of the plane. */
export interface Domain {
  x: readonly [number, number];
  y: readonly [number, number];
}

export interface CriticalPoint {
  x: number;
  y: number;
  kind: CriticalKind;
  /** True for the lowest minimum of the surface. */
  global?: boolean;
  /** Unique on its surface; short enough for a label. */
  name: string;
  /** Found by a search, on a surface that the reader typed: its name is where it lies. */
  isFound?: boolean;
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

/** A loss of two parameters with its derivatives. */
export interface LossSurface {
  /** The part worth drawing. */
  domain: Domain;
  value(x: number, y: number): number;
  gradient(x: number, y: number): Point;
  hessian(x: number, y: number): Matrix2;
  criticalPoints: readonly CriticalPoint[];
}

/** A smooth loss with everything about it known in closed form. All its critical points lie inside the domain. */
export interface Surface<Id extends string = string> extends LossSurface {
  id: Id;
  defaultStart: Point;
  demonstration: Demonstration;
}

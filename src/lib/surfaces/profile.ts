import type { CriticalKind } from './surface';

/** A smooth loss of one parameter with its first and second derivative. */
export interface Profile {
  value(t: number): number;
  slope(t: number): number;
  curvature(t: number): number;
}

export interface ProfilePoint {
  at: number;
  /** A 'saddle' of one dimension is a flat point that the loss falls through. */
  kind: Exclude<CriticalKind, 'degenerate'>;
  global?: boolean;
  /** Unique on its profile; short enough for a label. */
  name: string;
}

/** A profile worth drawing on its own. */
export interface DrawnProfile extends Profile {
  id: string;
  /** The stretch to draw. All critical points lie inside it. */
  domain: readonly [number, number];
  criticalPoints: readonly ProfilePoint[];
}

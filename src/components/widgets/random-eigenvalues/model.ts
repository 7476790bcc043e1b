import { negativeShare } from '../../../lib/experiments/momentum/negativeShare';
import { randomSpectra, semicircle } from '../../../lib/experiments/momentum/randomSpectra';
import type { Settings } from './figure';

/** Eigenvalues that a picture is made of, in matrices of each size. */
const EIGENVALUES = 2000;
export const countOf = (dimension: number): number => EIGENVALUES / dimension;

/** The part of the axis of eigenvalues that is drawn; what lies beyond is in the last bins. */
export const SHOWN = [-3, 6] as const;
const BINS = 72;
export const LIFTS = [0, 3] as const;
const LIFT_STEP = 0.1;

/** The spectra of all matrices without a lift: a lift moves each eigenvalue by as much. */
export const spectraOf = ({ dimension, seed }: Pick<Settings, 'dimension' | 'seed'>): number[][] =>
  randomSpectra(Number(dimension), countOf(Number(dimension)), seed).map((spectrum) => [...spectrum]);

export interface Bin {
  from: number;
  to: number;
  /** Share of the eigenvalues per unit of the axis. */
  density: number;
}

/** The eigenvalues under a lift, counted in bins of which none has zero in its middle. */
export function histogram(spectra: readonly (readonly number[])[], lift: number): Bin[] {
  const [low, high] = SHOWN;
  const width = (high - low) / BINS;
  const counts = Array<number>(BINS).fill(0);
  const all = spectra.flat();
  for (const eigenvalue of all) {
    const bin = Math.min(BINS - 1, Math.max(0, Math.floor((eigenvalue + lift - low) / width)));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts.map((count, bin) => ({ from: low + bin * width, to: low + (bin + 1) * width, density: count / all.length / width }));
}

export interface LiftShares {
  lift: number;
  /** Of all eigenvalues, how many are negative. */
  negative: number;
  /** Of all matrices, how many have no negative eigenvalue. */
  minima: number;
}

/** What a lift makes of the matrices. */
export function sharesAt(spectra: readonly (readonly number[])[], lift: number): LiftShares {
  const all = spectra.flat();
  return {
    lift,
    negative: all.filter((eigenvalue) => eigenvalue + lift < 0).length / all.length,
    minima: spectra.filter(([smallest = NaN]) => smallest + lift > 0).length / spectra.length,
  };
}

export const lifts = (): number[] =>
  Array.from({ length: Math.round((LIFTS[1] - LIFTS[0]) / LIFT_STEP) + 1 }, (_, index) => Number((index * LIFT_STEP).toFixed(1)));

export { negativeShare, semicircle };

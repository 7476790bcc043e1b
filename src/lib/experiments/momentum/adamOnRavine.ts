import { ADAM_BETAS } from '../../nn/optimise';
import { raceGrounds, turned } from '../../surfaces/raceGrounds';
import type { Point } from '../../surfaces/surface';

/** PyTorch's. */
const EPSILON = 1e-8;
const [FIRST_BETA] = ADAM_BETAS;
/** How the ravine of the race lies to the axes, in degrees. */
export const SLANT = 45;

export interface AdamRun {
  learningRate: number;
  /** Decay of the memory of squared gradients. */
  secondBeta: number;
  steps: number;
  /** Whether the learning rate goes down along a line, to zero after the last step. */
  decays: boolean;
  start?: Point;
}

export interface AdamDescent {
  /** Before the first step and after each. */
  losses: number[];
  /** After each step: the largest eigenvalue of P^(-1/2) H P^(-1/2), where P is what Adam divides by, sqrt(s) + epsilon. */
  curvatures: number[];
  /** The learning rate of each step. */
  rates: number[];
}

export const SLANTED_START: Point = turned(raceGrounds.ravine, SLANT).start;

/** Adam in double precision, with its corrections for the first steps, in the ravine of the race. */
export function adamOnRavine({ learningRate, secondBeta, steps, decays, start = SLANTED_START }: AdamRun): AdamDescent {
  const { value, gradient } = turned(raceGrounds.ravine, SLANT);
  // The loss is a quadratic: its Hessian's columns are its gradients at the unit vectors.
  const [xx, xy] = gradient(1, 0);
  const [, yy] = gradient(0, 1);
  const place = [...start];
  const first = [0, 0];
  const second = [0, 0];
  const descent: AdamDescent = { losses: [value(...start)], curvatures: [], rates: [] };
  for (let step = 1; step <= steps; step++) {
    const rate = decays ? learningRate * (1 - (step - 1) / steps) : learningRate;
    const slope = gradient(place[0] ?? NaN, place[1] ?? NaN);
    const divisors = slope.map((g, i) => {
      const mean = (first[i] = FIRST_BETA * (first[i] ?? 0) + (1 - FIRST_BETA) * g);
      const square = (second[i] = secondBeta * (second[i] ?? 0) + (1 - secondBeta) * g * g);
      const divisor = Math.sqrt(square / (1 - secondBeta ** step)) + EPSILON;
      place[i] = (place[i] ?? NaN) - (rate * mean) / (1 - FIRST_BETA ** step) / divisor;
      return divisor;
    });
    const [across = NaN, along = NaN] = divisors;
    descent.losses.push(value(place[0] ?? NaN, place[1] ?? NaN));
    descent.curvatures.push(largestEigenvalue(xx / across, xy / Math.sqrt(across * along), yy / along));
    descent.rates.push(rate);
  }
  return descent;
}

/** Of the symmetric matrix with the rows (a, b) and (b, c). */
const largestEigenvalue = (a: number, b: number, c: number): number => (a + c) / 2 + Math.hypot((a - c) / 2, b);

/** The curvature, in coordinates stretched by what Adam divides by, above which its steps are unstable: (2 + 2 beta) / ((1 - beta) alpha) (Cohen et al. 2022). */
export const adaptiveLimit = (learningRate: number): number => (2 + 2 * FIRST_BETA) / ((1 - FIRST_BETA) * learningRate);

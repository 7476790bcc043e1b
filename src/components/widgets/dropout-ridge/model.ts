import { dropoutRidge, maskedLeastSquares, ordinaryRidge, type LinearProblem } from '../../../lib/experiments/dropout/dropoutRidge';
import { noiseFactor } from '../../../lib/experiments/dropout/droppedMoments';
import { normals, streamKey } from '../../../lib/math/random';
import type { Settings } from './figure';

export const ROWS = 20;
export const FEATURES = 4;
/** Index of the feature whose unit the reader may change. */
export const SCALED_FEATURE = 2;
/** Of the two features that nearly agree, each on its own side of what they share. */
const DISAGREEMENT = 0.15;
const SHARED_WEIGHT = 1;
const OWN_WEIGHT = 0.8;
const TRACE = 0.05;

/** Weights in units of the features' first scale, so that a change of unit alone changes nothing. */
export interface Fits {
  plain: number[];
  masked: number[];
  closedForm: number[];
  ordinary: number[];
}

/** Two features that nearly agree, one of its own, one that the target does not depend on; and noise as large as the signal. */
function linearProblem({ scale, seed }: Pick<Settings, 'scale' | 'seed'>): LinearProblem {
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const [shared = 0, apart = 0, own = 0, idle = 0, noise = 0] = normals(streamKey(seed, row), FEATURES + 1);
    return {
      features: [shared + DISAGREEMENT * apart, shared - DISAGREEMENT * apart, scale * own, idle],
      target: SHARED_WEIGHT * shared + OWN_WEIGHT * own + noise,
    };
  });
  return { features: rows.map(({ features }) => features), targets: rows.map(({ target }) => target) };
}

/** The least-squares weights, those fitted to masked copies, and the two ridges'. */
export function fits(settings: Settings): Fits {
  const { p, seed, scale } = settings;
  const problem = linearProblem(settings);
  const inFirstUnits = unscaled(scale);
  return {
    plain: inFirstUnits(dropoutRidge(problem, 0)),
    masked: inFirstUnits(maskedLeastSquares(problem, p, copiesOf(settings), seed)),
    closedForm: inFirstUnits(dropoutRidge(problem, p)),
    ordinary: inFirstUnits(ordinaryRidge(problem, ordinaryPenalty(p))),
  };
}

export const copiesOf = ({ copies }: Pick<Settings, 'copies'>): number => Math.round(copies);

/** The penalty that dropout puts on a feature of variance 1: both ridges are then equally strong before a feature is scaled. */
const ordinaryPenalty = (p: number): number => noiseFactor(p) * ROWS;

/** Both ridges' weights for every p of the slider. */
export function ridgeTrace(
  settings: Pick<Settings, 'scale' | 'seed'>,
  last: number,
): { p: number; closedForm: number[]; ordinary: number[] }[] {
  const problem = linearProblem(settings);
  const inFirstUnits = unscaled(settings.scale);
  return Array.from({ length: Math.round(last / TRACE) + 1 }, (_, stop) => {
    const p = Number((stop * TRACE).toFixed(2));
    return {
      p,
      closedForm: inFirstUnits(dropoutRidge(problem, p)),
      ordinary: inFirstUnits(ordinaryRidge(problem, ordinaryPenalty(p))),
    };
  });
}

/** Largest distance between the weights fitted to masked copies and those of the closed form. */
export const largestGap = ({ masked, closedForm }: Fits): number =>
  Math.max(...masked.map((weight, j) => Math.abs(weight - (closedForm[j] ?? NaN))));

const unscaled = (scale: number) => (weights: number[]) => weights.map((weight, j) => (j === SCALED_FEATURE ? scale * weight : weight));

import { varianceShift, type Moments } from '../../../lib/experiments/dropout/droppedMoments';
import { normalAverage } from '../../../lib/math/normalAverage';
import type { Settings } from './figure';

/** Drop probabilities and means at which the lines are drawn. */
export const PROBABILITIES = Array.from({ length: 46 }, (_, place) => place / 50);
export const MEANS = Array.from({ length: 51 }, (_, place) => (place - 20) / 10);

/** Of max(0, z) for z from N(centre, 1). */
export function reluMoments(centre: number): Moments {
  const relu = (z: number) => Math.max(0, centre + z);
  const mean = normalAverage(relu, 1);
  return { mean, variance: normalAverage((z) => relu(z) ** 2, 1) - mean ** 2 };
}

/** Standard deviation of the masked output in training over that in use: what the normalisation divides by too much. */
export const shiftFactor = ({ p, centre }: Settings): number => Math.sqrt(varianceShift(reluMoments(centre), p));

export const overProbabilities = ({ centre }: Settings) => {
  const moments = reluMoments(centre);
  return PROBABILITIES.map((p) => [p, Math.sqrt(varianceShift(moments, p))] as const);
};

export const overMeans = ({ p }: Settings) => MEANS.map((centre) => [centre, shiftFactor({ p, centre })] as const);

import { landscape } from '../../../lib/experiments/momentum/landscape';
import { trainedPath, type TrainedPath } from '../../../lib/experiments/momentum/trainedPath';
import type { Settings } from './figure';
import { planeSpec, type Outcome } from './model';

/** What a trained path and a rescaling come to. */
export function surroundings(path: TrainedPath, { seed, rescale }: Pick<Settings, 'seed' | 'rescale'>): Outcome {
  const { steps, losses, loss, divergedAt } = path;
  if (divergedAt !== undefined) return { kind: 'diverged', step: divergedAt, losses };
  const around = landscape(path, seed, rescale);
  const { raw, normalised } = rescale === 1 ? around : landscape(path, seed, 1);
  const before = { raw: raw.losses, normalised: normalised.losses };
  return { kind: 'trained', surroundings: { ...around, before, steps, losses, weights: loss.size } };
}

export const trainedSurroundings = (settings: Settings): Outcome => surroundings(trainedPath(planeSpec(settings)), settings);

import { trainedPath, type TrainedPath } from '../../../lib/experiments/momentum/trainedPath';
import type { Settings } from './figure';
import { planeSpec, type Outcome } from './model';
import { surroundings } from './surroundings';

/** What the figure shows at some settings. Keeps the last training: another rescaling looks around from the same place. */
export function planeAnswers(): (settings: Settings) => Outcome {
  let trained: { spec: string; path: TrainedPath } | undefined;
  return (settings) => {
    const spec = planeSpec(settings);
    const name = JSON.stringify(spec);
    if (trained?.spec !== name) trained = { spec: name, path: trainedPath(spec) };
    return surroundings(trained.path, settings);
  };
}

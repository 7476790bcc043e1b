import type { TrainedPath } from '../../../lib/experiments/momentum/landscape';
import { trainedPath } from '../../../lib/experiments/momentum/landscape';
import { planeSpec, surroundings, type Settings } from './model';

/** The last training: another rescaling looks around from the same place. */
let trained: { spec: string; path: TrainedPath } | undefined;

self.onmessage = ({ data: settings }: MessageEvent<Settings>) => {
  const spec = planeSpec(settings);
  const name = JSON.stringify(spec);
  if (trained?.spec !== name) trained = { spec: name, path: trainedPath(spec) };
  self.postMessage(surroundings(trained.path, settings));
};

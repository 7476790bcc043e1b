import { trainedPath, type TrainedPath } from '../../../lib/experiments/momentum/trainedPath';
import type { Settings } from './figure';
import { planeSpec } from './model';
import { surroundings } from './surroundings';

/** The last training: another rescaling looks around from the same place. */
let trained: { spec: string; path: TrainedPath } | undefined;

self.onmessage = ({ data: settings }: MessageEvent<Settings>) => {
  const spec = planeSpec(settings);
  const name = JSON.stringify(spec);
  if (trained?.spec !== name) trained = { spec: name, path: trainedPath(spec) };
  self.postMessage(surroundings(trained.path, settings));
};

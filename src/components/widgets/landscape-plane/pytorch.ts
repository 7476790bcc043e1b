import { DIRECTION_STREAM, RESOLUTION } from '../../../lib/experiments/momentum/landscape';
import { landscapePlaneSource } from '../../../lib/pytorch/landscapePlaneSource';
import type { ProgramRerun } from '../../../lib/pytorch/rerun';
import { planeSpec, trainedSurroundings, type Settings, type Surroundings } from './model';

/** Page and PyTorch train in single precision and round differently. */
const TOLERANCE = 1e-3;

/** The program of the panel and the notebook, with the numbers that the page shows. */
export function pageRun(settings: Settings, { raw, normalised, path, losses }: Surroundings): ProgramRerun {
  const spec = planeSpec(settings);
  const { rescale } = settings;
  return {
    kind: 'program',
    source: landscapePlaneSource(spec, { rescale, resolution: RESOLUTION }),
    withTwin: landscapePlaneSource(spec, { rescale, resolution: RESOLUTION, twin: { stream: DIRECTION_STREAM } }),
    tolerance: TOLERANCE,
    series: [
      { name: 'at each record', quantity: 'loss', expression: 'losses', values: losses },
      { name: 'random directions', quantity: 'loss on the plane', expression: 'raw', values: raw.losses },
      { name: 'filters normalised', quantity: 'loss on the plane', expression: 'normalised', values: normalised.losses },
      { name: 'of the path', quantity: 'share', expression: '[share]', values: [path.share] },
    ],
  };
}

/** The same, trained here and now. @throws Error when the training diverges. */
export function rerun(settings: Settings): ProgramRerun {
  const outcome = trainedSurroundings(settings);
  if (outcome.kind === 'diverged') throw new Error(`The training diverges at step ${outcome.step}: there is nothing to look around from.`);
  return pageRun(settings, outcome.surroundings);
}

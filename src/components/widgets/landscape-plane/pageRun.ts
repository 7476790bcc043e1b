import { DIRECTION_STREAM, RESOLUTION } from '../../../lib/experiments/momentum/planeGrid';
import { landscapePlaneSource } from '../../../lib/pytorch/landscapePlaneSource';
import type { PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import { planeSpec, type Outcome, type Settings } from './model';

/** Page and PyTorch train in single precision and round differently. */
const TOLERANCE = 1e-3;

/** The program of the panel and the notebook, with the numbers that the page shows: of a training that diverged only its losses. */
export function pageRun(settings: Settings, outcome: Outcome): ProgramRerun {
  const spec = planeSpec(settings);
  const { rescale } = settings;
  return {
    kind: 'program',
    source: landscapePlaneSource(spec, { rescale, resolution: RESOLUTION }),
    withTwin: landscapePlaneSource(spec, { rescale, resolution: RESOLUTION, twin: { stream: DIRECTION_STREAM } }),
    tolerance: TOLERANCE,
    series: [lossSeries(outcome.kind === 'trained' ? outcome.surroundings.losses : outcome.losses), ...planeSeries(outcome)],
  };
}

const lossSeries = (losses: readonly number[]): PageSeries => ({
  name: 'at each record',
  quantity: 'loss',
  expression: 'losses',
  values: losses,
});

function planeSeries(outcome: Outcome): PageSeries[] {
  if (outcome.kind === 'diverged') return [];
  const { raw, normalised, path } = outcome.surroundings;
  return [
    { name: 'random directions', quantity: 'loss on the plane', expression: 'raw', values: raw.losses },
    { name: 'filters normalised', quantity: 'loss on the plane', expression: 'normalised', values: normalised.losses },
    { name: 'of the path', quantity: 'share', expression: '[share]', values: [path.share] },
  ];
}

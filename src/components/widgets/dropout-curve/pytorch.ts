import { curveRun } from '../../../lib/experiments/dropout/curveRun';
import { dropoutCurveSource } from '../../../lib/pytorch/dropoutCurveSource';
import type { TrainingRerun } from '../../../lib/pytorch/rerun';
import { PROBABILITIES, SEEDS, type Settings } from './model';

/** Near the bottom of the U. */
const P = 0.3;
const RECORD_EVERY = 100;

/** One of the runs that the sweep makes; the panel has every p with every seed. */
export function rerun(settings: Settings): TrainingRerun {
  const spec = curveRun({ ...settings, p: P }, { every: RECORD_EVERY, training: true, validation: true });
  return {
    kind: 'training',
    runs: [{ name: `p = ${P}`, spec }],
    panelOf: ([{ spec }]) => dropoutCurveSource(spec, PROBABILITIES, SEEDS),
  };
}

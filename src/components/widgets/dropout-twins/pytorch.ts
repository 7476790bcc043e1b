import type { TrainingRerun } from '../../../lib/pytorch/rerun';
import { twinSpecs, type Settings } from './model';

/** Both twins, as the PyTorch panel and the notebook train them. */
export function rerun(settings: Settings): TrainingRerun {
  const [without, withDropout] = twinSpecs(settings);
  return {
    kind: 'training',
    runs: [
      { name: 'without dropout', spec: without },
      { name: 'with dropout', spec: withDropout },
    ],
  };
}

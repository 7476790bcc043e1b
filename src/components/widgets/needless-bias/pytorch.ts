import { unitBatch } from '../../../lib/experiments/batch-normalization/oneUnit';
import { needlessBiasSource } from '../../../lib/pytorch/needlessBiasSource';
import type { ProgramRerun } from '../../../lib/pytorch/rerun';
import { DIRECTION, EXAMPLES, unit, type Settings } from './model';

/** The program of the panel, and both losses and gradients as the page shows them. */
export function rerun(settings: Settings): ProgramRerun {
  const { plain, normalised, behind } = unit(settings);
  return {
    kind: 'program',
    source: source(settings),
    series: [
      { name: 'behind the normalisation', quantity: 'value', expression: 'behind.flatten().tolist()', values: behind },
      ...[plain, normalised].map(({ loss, bias, weights }, i) => ({
        name: i === 0 ? 'without' : 'with batch normalisation',
        quantity: 'loss, derivative by the bias, length of the gradient',
        expression: `results["${i === 0 ? 'plain' : 'normalised'}"]`,
        values: [loss, bias, weights],
      })),
    ],
  };
}

export const source = ({ bias, scale, seed }: Settings): string =>
  needlessBiasSource({ ...unitBatch(seed, EXAMPLES), direction: DIRECTION, bias, scale });

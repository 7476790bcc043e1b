import { measuredMoments, weightedSums } from '../../../lib/experiments/initialization/oneNeuron';
import { hyperbolicTangent } from '../../../lib/math/portable';
import { oneNeuronSource } from '../../../lib/pytorch/oneNeuronSource';
import type { ProgramRerun } from '../../../lib/pytorch/rerun';
import { NEURONS, type Settings } from './model';

/** As many as can be told apart in a picture. */
const NEURONS_SHOWN = 50;

/** The program of the panel; the first neurons, and the moments of all, as the page has them. */
export function rerun(settings: Settings): ProgramRerun {
  const sums = weightedSums({ ...settings, neurons: NEURONS });
  const shown = Array.from(sums.subarray(0, NEURONS_SHOWN));
  const { variance, meanSlope, outputVariance } = measuredMoments(sums);
  return {
    kind: 'program',
    source: source(settings),
    withTwin: oneNeuronSource({ ...run(settings), isTwin: true }),
    series: [
      { name: 'first neurons', quantity: 'z', expression: `z[:${NEURONS_SHOWN}].tolist()`, values: shown },
      { name: 'first neurons', quantity: 'tanh(z)', expression: `h[:${NEURONS_SHOWN}].tolist()`, values: shown.map(hyperbolicTangent) },
      {
        name: 'variance of z, variance of tanh(z), mean slope',
        quantity: 'moments',
        expression: '[v.item() for v in (z.square().mean(), h.square().mean(), slope.mean())]',
        values: [variance, outputVariance, meanSlope],
      },
    ],
  };
}

export const source = (settings: Settings): string => oneNeuronSource({ ...run(settings), isTwin: false });

const run = ({ width, inputs, seed }: Settings) => ({ width, inputs, seed, neurons: NEURONS });

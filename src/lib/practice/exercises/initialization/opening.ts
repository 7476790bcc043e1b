import { measuredMoments, weightedSums } from '../../../experiments/initialization/oneNeuron';
import type { Graded } from '../../kinds';

const NEURONS = 500;

/** Chapter 2, its first page. */
export const opening = {
  'fit-a-neuron': {
    kind: 'number',
    measured: {
      by: 'computation',
      seeds: 8,
      compute: (seed) => [Math.sqrt(measuredMoments(weightedSums({ width: 'unit', inputs: 32, neurons: NEURONS, seed })).variance)],
    },
    slack: 0.02,
    within: [0, 1000],
  },
} satisfies Record<string, Graded>;

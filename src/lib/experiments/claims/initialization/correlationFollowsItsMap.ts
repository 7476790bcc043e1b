import { defineExperiment, seedsUpTo } from '../../experiment';
import { measuredCorrelations, predictedCorrelations, type TwoInputs } from '../../initialization/twoInputs';

const run: Omit<TwoInputs, 'seed' | 'weights'> = { width: 512, depth: 12, biases: 0.05, starts: [0.6, 0.95] };
const [ORDER, CHAOS] = [1, 4];

const last = (values: readonly number[]) => values.at(-1) ?? NaN;

/** How far two inputs' correlation in layer 12 of a wide random tanh network is from the theory's, in order and in chaos. */
export const experiment = defineExperiment({
  ...seedsUpTo(20, 2),
  measure: (seed) => {
    const [order, chaos] = [ORDER, CHAOS].map((weights) => measuredCorrelations({ ...run, weights, seed }).map(last));
    const predicted = (weights: number, start: number) => last(predictedCorrelations({ ...run, weights, start }));
    return {
      order: order?.[0] ?? NaN,
      chaos: chaos?.[0] ?? NaN,
      chaosFromNear: chaos?.[1] ?? NaN,
      orderPredicted: predicted(ORDER, 0.6),
      chaosPredicted: predicted(CHAOS, 0.6),
      chaosFromNearPredicted: predicted(CHAOS, 0.95),
    };
  },
  effect: 'mean',
  outcome: ({ chaos, chaosPredicted }) => chaos - chaosPredicted,
  claimed: { above: -0.1, below: 0.1 },
});

import { fewestSteps } from '../../batch-normalization/rateScans';
import { defineExperiment, seedsUpTo } from '../../experiment';

const twin = { depth: 2, activation: 'tanh', gain: 1, momentum: 0.9 } as const;
/** Both networks' best rates lie well inside. */
const RATES = [0.06, 0.1, 0.15, 0.2, 0.3, 0.4, 0.6] as const;

/** The fewest steps to the loss 0.3, each network at its best learning rate, in a shallow network with momentum. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => ({
    plain: fewestSteps(seed, { ...twin, normalised: false }, RATES),
    normalised: fewestSteps(seed, { ...twin, normalised: true }, RATES),
  }),
  effect: 'ratio',
  outcome: ({ plain, normalised }) => plain / normalised,
  claimed: { above: 1, below: 2 },
});

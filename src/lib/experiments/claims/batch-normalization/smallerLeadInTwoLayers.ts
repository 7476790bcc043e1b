import { fewestSteps } from '../../batch-normalization/rateScans';
import { defineExperiment, seedsUpTo } from '../../experiment';

const twin = { activation: 'tanh', gain: 1 } as const;
const MOMENTUM = 0.9;
/** Both networks' best rates lie well inside. */
const RATES = [0.06, 0.1, 0.15, 0.2, 0.3, 0.4, 0.6] as const;
const PLAIN_DESCENT_RATES = [0.3, 0.6, 1, 1.5, 2, 3, 4, 6] as const;
const DEEP_RATES = [0.01, 0.02, 0.03, 0.06, 0.1, 0.15, 0.2, 0.3, 0.4, 0.6] as const;

/** The fewest steps to the loss 0.3, each network at its best learning rate, in two layers with momentum; without momentum, and in five layers. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => {
    const fewest = (normalised: boolean, depth: number, momentum: number, rates: readonly number[]) =>
      fewestSteps(seed, { ...twin, depth, momentum, normalised }, rates);
    return {
      plain: fewest(false, 2, MOMENTUM, RATES),
      normalised: fewest(true, 2, MOMENTUM, RATES),
      plainDescent: fewest(false, 2, 0, PLAIN_DESCENT_RATES),
      normalisedDescent: fewest(true, 2, 0, PLAIN_DESCENT_RATES),
      plainDeep: fewest(false, 5, MOMENTUM, DEEP_RATES),
      normalisedDeep: fewest(true, 5, MOMENTUM, DEEP_RATES),
    };
  },
  effect: 'ratio',
  outcome: ({ plain, normalised }) => plain / normalised,
  claimed: { above: 1, below: 2 },
});

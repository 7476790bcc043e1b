import { LONG_STEPS, MOST_STEPS, stepsOnDigits } from '../../batch-normalization/digitsClaims';
import type { Place } from '../../batch-normalization/digitsNetwork';
import { stepsWithReadoutInput } from '../../batch-normalization/fixedReadout';
import { defineExperiment, seedsUpTo } from '../../experiment';

const RATE = 0.3;
/** The sigmoid of a standard normal variable has about this mean, and one over this standard deviation. */
const CENTRE = 0.5;
const SCALE = 4.8;

/** Steps of sigmoid networks to the loss 0.3: what a fixed scale at the readout makes of batch normalisation before the activation, and after it. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => {
    const steps = (place: Place, centre: number, scale: number, learningRate = RATE, most = MOST_STEPS) =>
      stepsWithReadoutInput(seed, { activation: 'sigmoid', place, learningRate }, { centre, scale }, most);
    const usual = (place: Place) => stepsOnDigits(seed, { activation: 'sigmoid', place, learningRate: RATE });
    return {
      before: usual('before'),
      after: usual('after'),
      centred: steps('before', CENTRE, 1),
      scaled: steps('before', CENTRE, SCALE),
      uncentred: steps('before', 0, SCALE),
      shrunk: steps('after', 0, 1 / SCALE),
      scaledSlow: steps('before', CENTRE, SCALE, 0.1, LONG_STEPS),
      scaledFast: steps('before', CENTRE, SCALE, 1),
    };
  },
  effect: 'ratio',
  outcome: ({ scaled, after }) => scaled / after,
  claimed: { above: 0.5, below: 1.5 },
});

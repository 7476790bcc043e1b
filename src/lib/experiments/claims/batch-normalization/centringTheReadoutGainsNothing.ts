import { LONG_STEPS, MOST_STEPS, stepsOnDigits } from '../../batch-normalization/digitsClaims';
import { stepsWithReadoutInput } from '../../batch-normalization/fixedReadout';
import { defineExperiment, seedsUpTo } from '../../experiment';

const settings = { activation: 'sigmoid', place: 'before' } as const;
const CENTRED = { centre: 0.5, scale: 1 };

/** Steps of sigmoid networks to the loss 0.3, batch normalisation before the activation: with one half taken from what the readout gets, over without. */
export const experiment = defineExperiment({
  ...seedsUpTo(12, 1),
  measure: (seed) => {
    const both = (learningRate: number, most = MOST_STEPS) => ({
      usual: stepsOnDigits(seed, { ...settings, learningRate }, most),
      centred: stepsWithReadoutInput(seed, { ...settings, learningRate }, CENTRED, most),
    });
    const [middle, slow, fast] = [both(0.3), both(0.1, LONG_STEPS), both(1)];
    return {
      usual: middle.usual,
      centred: middle.centred,
      usualSlow: slow.usual,
      centredSlow: slow.centred,
      usualFast: fast.usual,
      centredFast: fast.centred,
    };
  },
  effect: 'ratio',
  outcome: ({ usual, centred }) => centred / usual,
  claimed: { above: 0.8, below: 1.25 },
});

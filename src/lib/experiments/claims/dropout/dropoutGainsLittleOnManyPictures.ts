import { pictureError } from '../../dropout/pictureError';
import { defineExperiment, seedsUpTo } from '../../experiment';

const PICTURES = 1000;

/** Errors on other digits after training on 1,000: without dropout, with a little and with p = 0.5. */
export const experiment = defineExperiment({
  ...seedsUpTo(16, 1),
  measure: (seed) => {
    const error = (p: number) => pictureError({ seed, pictures: PICTURES, p });
    return { plain: error(0), little: error(0.2), half: error(0.5) };
  },
  effect: 'mean',
  outcome: ({ plain, half }) => plain - half,
  claimed: { above: -0.02, below: 0.02 },
});

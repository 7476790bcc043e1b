import { pictureError } from '../../dropout/pictureError';
import { defineExperiment, seedsUpTo } from '../../experiment';

const PICTURES = 1000;
const LONG = 1800;

/** Errors on other digits after training on 1,000: without dropout, with a little and with p = 0.5. */
export const experiment = defineExperiment({
  ...seedsUpTo(16, 1),
  measure: (seed) => {
    const error = (p: number, steps?: number) => pictureError({ seed, pictures: PICTURES, p, ...(steps === undefined ? {} : { steps }) });
    return {
      plain: error(0),
      little: error(0.2),
      half: error(0.5),
      plainLong: error(0, LONG),
      littleLong: error(0.2, LONG),
      halfLong: error(0.5, LONG),
    };
  },
  effect: 'mean',
  outcome: ({ plain, half }) => plain - half,
  claimed: { above: -0.02, below: 0.02 },
});

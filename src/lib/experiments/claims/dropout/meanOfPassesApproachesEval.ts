import { meanOf } from '../../../math/interval';
import { askedManyTimes } from '../../dropout/askedManyTimes';
import { noisyCurve } from '../../dropout/noisyCurve';
import { defineExperiment, seedsUpTo } from '../../experiment';

const QUESTIONS = 20;
const PASSES = 500;

/** The squared distance from the answer in eval mode: of a single pass in train mode, and of the mean of 500, at p = 0.25. */
export const experiment = defineExperiment({
  ...seedsUpTo(8, 1),
  measure: (seed) => {
    const asked = askedManyTimes(noisyCurve(seed, 0.25), QUESTIONS, PASSES);
    return {
      single: meanOf(asked.map(({ passes, evalAnswer }) => meanOf(passes.map((answer) => (answer - evalAnswer) ** 2)))),
      together: meanOf(asked.map(({ passes, evalAnswer }) => (meanOf(passes) - evalAnswer) ** 2)),
    };
  },
  effect: 'ratio',
  outcome: ({ single, together }) => single / together,
  claimed: { above: 10 },
});
